package org.khabar.extract.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.extract.Story.Block;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.WebPage;
import org.khabar.extract.page.Page;

/** What becomes a block of a story, and of which kind. */
class StoryBlocksTest {
    private static final String FIRST =
            "The ferry crossed the strait on Monday for the last time, with a brass band on deck and the mayor at the rail.";
    private static final String SECOND =
            "A bridge has taken its place, and the crossing that took forty minutes now takes three, when the wind allows it.";
    private static final String THIRD =
            "The boat will be sold, the company says, and the crew of nine will collect the tolls at the new bridge.";

    @Test
    void blocksHaveTheirKindAndLevel() {
        List<Block> blocks = read("<p>" + FIRST + "</p><h3>The last day</h3><p>" + SECOND + "</p>"
                + "<blockquote><p>I shall miss the gulls, and I believe that they will miss me.</p></blockquote>"
                + "<ul><li>the band played for an hour<ul><li>twice the same song</li></ul></li></ul>"
                + "<table><tr><td>Crossings</td><td>91,250</td></tr></table>"
                + "<blockquote class=twitter-tweet><p>Farewell, old boat, and thank you for all the waves.</p></blockquote><p>"
                + THIRD
                + "</p>");

        assertThat(blocks)
                .containsExactly(
                        new Block(BlockKind.PARAGRAPH, 0, FIRST),
                        new Block(BlockKind.HEADING, 3, "The last day"),
                        new Block(BlockKind.PARAGRAPH, 0, SECOND),
                        new Block(BlockKind.QUOTE, 0, "I shall miss the gulls, and I believe that they will miss me."),
                        new Block(BlockKind.LIST_ITEM, 1, "the band played for an hour"),
                        new Block(BlockKind.LIST_ITEM, 2, "twice the same song"),
                        new Block(BlockKind.TABLE_ROW, 0, "Crossings | 91,250"),
                        new Block(BlockKind.EMBED, 0, "Farewell, old boat, and thank you for all the waves."),
                        new Block(BlockKind.PARAGRAPH, 0, THIRD));
    }

    @Test
    void aLineDrawnWithCharactersIsNoBlock() {
        assertThat(texts(read("<p>" + FIRST + "</p><p>___</p><p>" + SECOND + "</p><p>* * *</p><p>-----</p><p>" + THIRD
                        + "</p>")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void wordsForScreenReadersAndForHoveringMiceAreNoPartOfALine() {
        String marked = FIRST.replace(
                "the mayor",
                "the <span class=sr-only>(opens in a new window) </span>mayor<span class=tooltip-text>Mayor since 2011</span>");

        assertThat(texts(read("<p>" + marked + "</p><p>" + SECOND + "</p>"))).containsExactly(FIRST, SECOND);
    }

    @Test
    void aNoticeInPlaceOfABlockedPostIsNoStory() {
        String notice =
                "<div class=embed-placeholder><p>We would like to show you a post here, if you agree.</p></div>";

        assertThat(texts(read("<p>" + FIRST + "</p>" + notice + "<p>" + SECOND + "</p><p>" + THIRD + "</p>")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aShortLastSentenceBelongsToAShortStory() {
        assertThat(texts(read("<p>" + FIRST + "</p><p>No one was late.</p>")))
                .containsExactly(FIRST, "No one was late.");
    }

    @Test
    void controlsGoAndJoinersStay() {
        String persian =
                "قایق برای آخرین بار از تنگه گذشت و شهردار می\u200cگوید که پل تازه همه چیز را آسان\u200cتر خواهد کرد، اگر باد بگذارد.";

        assertThat(texts(read(
                        "<p>\u202b" + persian.replace("شهردار", "شهر\u200bدار") + "\u202c</p><p>" + FIRST + "</p>")))
                .containsExactly(persian, FIRST);
    }

    private static List<Block> read(String body) {
        String html = "<!DOCTYPE html><meta charset=utf-8><div><h1>The last ferry</h1><div>" + body + "</div></div>";
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return new StoryReader()
                .read(Page.of(WebPage.of(bytes, "https://strait.example/news/ferry")))
                .blocks();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(Block::text).toList();
    }
}
