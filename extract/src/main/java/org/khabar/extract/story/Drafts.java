package org.khabar.extract.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.ChosenReading;
import org.khabar.extract.ChosenReading.Kind;
import org.khabar.extract.ChosenReading.Other;
import org.khabar.extract.page.EmbeddedState;
import org.khabar.extract.page.Page;

/**
 * Makes the readings of a page and judges them. What is shown is read first, by structure and by what elements are called; only where that
 * leaves little is the page read with all names disbelieved, and are the texts looked at that it holds for machines.
 */
final class Drafts {
    /** A story of less weight than this makes the page worth a second look. */
    private static final int SHORT = 600;
    /** A story of more weight than this is not given up for a declared text. */
    private static final int LONG = 1500;
    /** How much longer than the shown text another must be to be the story. */
    private static final double LONGER = 1.5;

    /** A page with a shorter text shows none. */
    private static final int NOTHING = 120;

    private static final int MUCH_LONGER = 3;

    private final Page page;
    private final Headlines headlines;
    private final List<Other> others = new ArrayList<>();
    private final Draft shown;
    private final Draft chosen;

    Drafts(Page page, Headlines headlines) {
        this.page = page;
        this.headlines = headlines;
        Draft readable = shown();
        Optional<DeclaredBody> declared = DeclaredBody.of(page);
        this.shown = declared.map(body -> settled(readable, body)).orElse(readable);
        this.chosen = chosen(declared);
    }

    /** Returns the best reading of what the page shows. */
    Draft ofThePage() {
        return shown;
    }

    /** Returns the best of all readings. */
    Draft best() {
        return chosen;
    }

    /** Returns which was chosen and which were not. */
    ChosenReading reading() {
        List<Other> lost = others.stream()
                .sorted(Comparator.comparingDouble(Other::confidence).reversed())
                .toList();
        return new ChosenReading(chosen.kind(), chosen.confidence(), lost);
    }

    private Draft shown() {
        Element body = page.document().body();
        Outline outline = OutlineBuilder.of(body);
        RoleMarker.mark(outline);
        Draft named = draft(outline, null);
        if (named.weight() >= SHORT) {
            return named;
        }
        Outline plain = OutlineBuilder.of(body);
        RoleMarker.markByTags(plain);
        Draft byTags = draft(plain, Kind.TAGS_ALONE);
        return judge(named, byTags, byTags.weight() > MUCH_LONGER * named.weight());
    }

    private Draft chosen(Optional<DeclaredBody> declared) {
        Draft best = shown;
        if (declared.isPresent()
                && best.weight() < LONG
                && isLonger(declared.get().weight())) {
            best = judge(best, draft(declared.get().blocks(), Kind.JSON_LD), true);
        }
        if (best.weight() < LONG) {
            Optional<Element> state = EmbeddedState.article(page.document(), headlines::has, best.weight() < NOTHING);
            if (state.isPresent()) {
                Draft draft = draft(state.get(), Kind.EMBEDDED_STATE);
                best = judge(
                        best,
                        draft,
                        draft.weight() > MUCH_LONGER * shown.weight()
                                || (isLonger(draft.weight()) && shown.weight() < SHORT));
            }
        }
        return best;
    }

    private boolean isLonger(int weight) {
        return weight > LONGER * shown.weight();
    }

    private Draft judge(Draft known, Draft other, boolean better) {
        others.add((better ? known : other).asOther());
        return better ? other : known;
    }

    private static Draft settled(Draft draft, DeclaredBody declared) {
        return new Draft(
                draft.kind(),
                draft.outline(),
                draft.box(),
                declared.settle(draft.outline(), draft.story()),
                draft.confidence());
    }

    private Draft draft(Outline outline, @Nullable Kind kind) {
        TeaserMarker.mark(outline);
        CommentMarker.mark(outline);
        int headline = headlines.find(outline);
        Readings readings = Readings.of(outline, headline);
        Reading best = readings.best();
        List<Passage> story =
                best.value() <= 0 ? List.of() : StoryCleaner.clean(outline, best.box(), headlines, headline);
        double confidence = Confidence.of(outline, best.box(), story, headline);
        if (kind == null) {
            readings.rival()
                    .ifPresent(rival -> others.add(
                            new Other(rival.kind(), Confidence.below(confidence, rival.value() / best.value()))));
        }
        return new Draft(kind == null ? best.kind() : kind, outline, best.box(), story, confidence);
    }

    private Draft draft(Element blocks, Kind kind) {
        Outline outline = OutlineBuilder.of(blocks);
        RoleMarker.mark(outline);
        Box box = outline.boxes().getFirst();
        List<Passage> story = StoryCleaner.clean(outline, box, headlines, -1);
        return new Draft(kind, outline, box, story, Confidence.of(outline, box, story, -1));
    }
}
