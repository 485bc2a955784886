package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.khabar.extract.Story.BlockKind;
import org.khabar.extract.page.HtmlBlocks;
import org.khabar.extract.page.Page;

/**
 * The text that the JSON-LD gives the page's article. Where it is the whole story it is a witness to which of the page's lines are story, and
 * where the page shows no text it is one; often it is only a teaser, and then it says nothing.
 */
final class DeclaredBody {
    /** Shorter texts are teasers. */
    private static final int LEAST = 300;
    /** Share of the declared text that the page's story must hold, so that the two are the same text. */
    private static final double SAME = 0.9;
    /** A declared text less than this share of the page's story is a teaser. */
    private static final double WHOLE = 0.5;
    /** Shorter lines may stand in the text by chance. */
    private static final int LINE = 60;
    /** Letters at both ends of a line by which it is known where something in it differs. */
    private static final int ENDS = 30;
    /** How far before and after the story its lines may stand. */
    private static final int NEAR = 12;

    private final String text;
    private final String folded;

    private DeclaredBody(String text) {
        this.text = text;
        this.folded = Headlines.fold(text);
    }

    static Optional<DeclaredBody> of(Page page) {
        return page.jsonLd()
                .article()
                .flatMap(article -> article.text("articleBody"))
                .filter(body -> body.length() >= LEAST)
                .map(body -> new DeclaredBody(
                        body.indexOf('<') >= 0 ? HtmlBlocks.of(body).wholeText() : body));
    }

    int weight() {
        return TextMeasure.of(text).weight();
    }

    Element blocks() {
        return HtmlBlocks.of(text);
    }

    /**
     * Returns a story with the prose it lacks, without what follows the last of its lines, and without lines inside that are no prose and not
     * in the declared text; the story itself where the two are not the same text.
     */
    List<Passage> settle(Outline outline, List<Passage> story) {
        if (story.isEmpty()
                || weight() < WHOLE * story.stream().mapToInt(Passage::weight).sum()) {
            return story;
        }
        List<Passage> whole = withLost(outline, story);
        List<Passage> settled = new ArrayList<>();
        int end = 0;
        int held = 0;
        for (Passage passage : whole) {
            String line = passage.folded();
            boolean holds = holds(line);
            held += holds ? line.length() : 0;
            if (holds || passage.kind != BlockKind.PARAGRAPH || passage.isProse()) {
                settled.add(passage);
                end = holds ? settled.size() : end;
            }
        }
        return held > SAME * folded.length() ? settled.subList(0, end) : story;
    }

    private List<Passage> withLost(Outline outline, List<Passage> story) {
        Set<String> known = new HashSet<>();
        story.forEach(passage -> known.add(passage.text));
        List<Passage> whole = new ArrayList<>(story);
        int first = Math.max(0, story.getFirst().index - NEAR);
        int end = Math.min(outline.passages().size(), story.getLast().index + NEAR);
        for (Passage passage : outline.passages().subList(first, end)) {
            if (isLost(passage) && known.add(passage.text)) {
                whole.add(passage);
            }
        }
        whole.sort(Comparator.comparingInt(passage -> passage.index));
        return whole;
    }

    private boolean isLost(Passage passage) {
        return passage.role != Role.CAPTION
                && passage.role != Role.HIDDEN
                && passage.weight() >= LINE
                && passage.isProse()
                && TextMeasure.endsAsSentence(passage.text)
                && !passage.line().isFurniture()
                && holds(passage.folded());
    }

    private boolean holds(String line) {
        return folded.contains(line)
                || (line.length() > 2 * ENDS
                        && folded.contains(line.substring(0, ENDS))
                        && folded.contains(line.substring(line.length() - ENDS)));
    }
}
