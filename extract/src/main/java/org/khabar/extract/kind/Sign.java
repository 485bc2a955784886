package org.khabar.extract.kind;

import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One thing that speaks for a kind of page.
 *
 * @param name what is seen, for people
 * @param weight points at full strength
 * @param strength how strongly it is seen, 0 to 1
 */
record Sign(String name, double weight, ToDoubleFunction<Clues> strength) {
    static Sign of(String name, double weight, Predicate<Clues> seen) {
        return new Sign(name, weight, clues -> seen.test(clues) ? 1 : 0);
    }

    /** A sign that is the stronger the more often something is seen, up to a number. */
    static Sign counted(String name, double weight, int most, ToDoubleFunction<Clues> count) {
        return new Sign(name, weight, clues -> Math.min(count.applyAsDouble(clues), most) / most);
    }

    double points(Clues clues) {
        return weight * strength.applyAsDouble(clues);
    }
}
