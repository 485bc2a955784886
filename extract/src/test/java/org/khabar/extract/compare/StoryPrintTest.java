package org.khabar.extract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryPrintTest {
    private static final String LEAD = "The council voted on Monday to rebuild the bridge, 12 to 3.";

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a moved comma          | The mayor, who spoke first, left.   | The mayor who spoke first left.
            case and white space   | The  Mayor left.                    | the mayor left.
            typographic quotes     | "We don't know," he said.           | “We don’t know” he said.
            Arabic spelling        | أعلنت الوزارةُ ذلك                   | اعلنت الوزاره ذلك
            digits of a script     | قتل ٣ أشخاص                         | قتل 3 أشخاص
            another script's marks | 市长说，桥明天开放。                    | 市长说桥明天开放
            """)
    void whatDoesNotMatterLeavesTheSameHash(String rule, String one, String other) {
        assertThat(hash(LEAD, one + ".")).as(rule).isEqualTo(hash(LEAD, other + "."));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            another number      | 3 people died.            | 5 people died.
            a decimal mark      | It grew by 1.5 percent.   | It grew by 15 percent.
            a minus             | It was -5 degrees.        | It was 5 degrees.
            a percent sign      | He owns 5% of it.         | He owns 5 of it.
            a question          | The minister resigned?    | The minister resigned.
            one ideograph       | 市长说桥明天开放。           | 市长说桥今天开放。
            a negation          | He did not resign.        | He did resign.
            the order of words  | Dog bites man.            | Man bites dog.
            """)
    void whatMattersLeavesAnotherHash(String rule, String one, String other) {
        assertThat(hash(LEAD, one)).as(rule).isNotEqualTo(hash(LEAD, other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a relative time     | 3 hours ago               | 2 days ago
            an Arabic one       | منذ ساعتين                | منذ 5 ساعات
            a counter           | 1,204 views               | 1,310 views
            an Arabic counter   | عدد المشاهدات: 120        | عدد المشاهدات: 4501
            a Chinese counter   | 阅读 1024                  | 阅读 4096
            """)
    void aLineThatPassesTakesNoPart(String rule, String one, String other) {
        assertThat(hash(LEAD, one, LEAD)).as(rule).isEqualTo(hash(LEAD, other, LEAD));
    }

    @Test
    void headlinesOfOtherStoriesAfterTheLastSentenceTakeNoPart() {
        assertThat(hash(LEAD, "Ferry fares to rise in spring", "Storm closes the port"))
                .isEqualTo(hash(LEAD, "Who won the marathon"))
                .isEqualTo(hash(LEAD));
    }

    @Test
    void aStoryOfNothingButShortLinesIsComparedAsItIs() {
        assertThat(hash("Ferry fares to rise")).isNotEqualTo(hash("Storm closes the port"));
    }

    @Test
    void aProseSentenceWithATimeOrACountInItIsNoPassingLine() {
        assertThat(hash(LEAD, "Three days ago 120 readers wrote to us.", LEAD))
                .isNotEqualTo(hash(LEAD, "Three days ago 130 readers wrote to us.", LEAD));
    }

    @Test
    void theHeadlineTakesPart() {
        assertThat(StoryPrint.of(Stories.of("Bridge to be rebuilt", LEAD)).hash())
                .isNotEqualTo(StoryPrint.of(Stories.of("Bridge to be torn down", LEAD))
                        .hash());
    }

    @Test
    void whatTheSiteRepeatsIsTakenOutOfTheBlocksAndNotOutOfThePrint() {
        assertThat(StoryPrint.of(Stories.of("Bridge", LEAD, "We are the Gazette.")))
                .isEqualTo(StoryPrint.of(Stories.trimmed("Bridge", LEAD, "We are the Gazette.")));
    }

    @Test
    void thePrintIsBounded() {
        StoryPrint print = StoryPrint.of(Stories.of("Long", Stories.manyBlocks(3_000, "word ".repeat(20) + ".")));

        assertThat(print.blocks()).hasSize(StoryPrint.MAX_BLOCKS);
        assertThat(print.blocks().stream().mapToInt(BlockPrint::size).sum()).isLessThanOrEqualTo(StoryPrint.MAX_WORDS);
    }

    private static String hash(String... blocks) {
        return StoryPrint.of(Stories.of("Bridge", blocks)).hash();
    }
}
