package org.khabar.extract.facts;

import java.util.List;
import java.util.Set;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Direction;

/** Extractors of what the text is written in, as its letters tell. */
final class Writing {
    /** Scripts written from right to left (Unicode bidirectional classes R and AL) that news is written in. */
    private static final Set<String> RIGHT_TO_LEFT = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg");

    private static final String NO_LETTERS = "Zyyy";
    private static final double TOLD_BY_LETTERS = 0.95;

    private Writing() {}

    static List<Fact<String>> language(Clues clues) {
        String tag = clues.written().tag();
        return tag.equals("und") ? List.of() : Found.one(tag, Origin.DETECTED, "letters", TOLD_BY_LETTERS);
    }

    static List<Fact<String>> script(Clues clues) {
        String script = clues.written().script();
        return script.equals(NO_LETTERS) ? List.of() : Found.one(script, Origin.DETECTED, "letters", TOLD_BY_LETTERS);
    }

    static List<Fact<Direction>> direction(Clues clues) {
        String script = clues.written().script();
        Direction direction = RIGHT_TO_LEFT.contains(script) ? Direction.RTL : Direction.LTR;
        return script.equals(NO_LETTERS)
                ? List.of()
                : Found.one(direction, Origin.DETECTED, "letters", TOLD_BY_LETTERS);
    }
}
