package org.khabar.extract.facts;

import java.util.List;
import org.khabar.extract.Evidence;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;

/** Makes facts with their evidence. */
final class Found {
    private Found() {}

    static <T> Fact<T> fact(T value, Origin origin, String detail, double confidence) {
        return new Fact<>(value, new Evidence(origin, detail, confidence));
    }

    static <T> List<Fact<T>> one(T value, Origin origin, String detail, double confidence) {
        return List.of(fact(value, origin, detail, confidence));
    }
}
