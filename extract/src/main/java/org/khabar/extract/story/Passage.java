package org.khabar.extract.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Story.BlockKind;

/** A run of text between two block boundaries, white space collapsed; a single line break inside is a line feed. */
final class Passage {
    final int index;
    final Box box;
    final BlockKind kind;
    final int level;
    final String text;
    final TextMeasure measure;
    /** Weight of the text inside links. */
    final int linkWeight;
    /** Weight of the text in bold or in a bold element. */
    final int boldWeight;
    /** Addresses of the links in it, as written. */
    final List<String> links;
    /** What its box or its words make it; furniture is not story. */
    Role role;

    private @Nullable Role line;
    private @Nullable String folded;

    Passage(
            int index,
            Box box,
            BlockKind kind,
            int level,
            String text,
            TextMeasure measure,
            int linkWeight,
            int boldWeight,
            List<String> links) {
        this.index = index;
        this.box = box;
        this.kind = kind;
        this.level = level;
        this.text = text;
        this.measure = measure;
        this.linkWeight = linkWeight;
        this.boldWeight = boldWeight;
        this.links = links;
        this.role = box.role;
    }

    /** What it is by its words alone. */
    Role line() {
        if (line == null) {
            line = LineRules.of(this);
        }
        return line;
    }

    /** Its letters and digits alone, case folded: what repetitions are told by. */
    String folded() {
        if (folded == null) {
            folded = Headlines.fold(text);
        }
        return folded;
    }

    int weight() {
        return measure.weight();
    }

    /** Share of the text that is link, 0 to 1. */
    double linkShare() {
        return weight() == 0 ? 0 : (double) linkWeight / weight();
    }

    /** Whether this is text as a story has it: long enough, punctuated, not a link. */
    boolean isProse() {
        if (kind == BlockKind.HEADING || linkShare() > 0.4) {
            return false;
        }
        int plain = weight() - linkWeight;
        return plain >= 140
                || (plain >= 80 && measure.stops() + measure.commas() > 0)
                || (plain >= 35 && TextMeasure.endsAsSentence(text));
    }

    @Override
    public String toString() {
        return kind + " " + role + " " + text;
    }
}
