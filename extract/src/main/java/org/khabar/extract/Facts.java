package org.khabar.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of an article: at most one fact for each field. */
public final class Facts {
    private final Map<Field<?>, Fact<?>> facts;

    private Facts(Map<Field<?>, Fact<?>> facts) {
        this.facts = facts;
    }

    /** Returns no facts at all. */
    public static Facts none() {
        return new Facts(Map.of());
    }

    /** Returns the fact of a field, where the page tells one. */
    @SuppressWarnings("unchecked") // the builder puts only facts of the field's own type
    public <T> Optional<Fact<T>> find(Field<T> field) {
        return Optional.ofNullable((Fact<T>) facts.get(field));
    }

    /** Returns the value of a field, where the page tells one. */
    public <T> Optional<T> value(Field<T> field) {
        return find(field).map(Fact::value);
    }

    /** Returns where the value of each field came from, by the fields' names. */
    public Map<String, Evidence> evidence() {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        facts.forEach((field, fact) -> evidence.put(field.name(), fact.evidence()));
        return evidence;
    }

    /** Returns a builder without facts. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return facts.toString();
    }

    /** Gathers facts, in the order in which they will be told. */
    public static final class Builder {
        private final Map<Field<?>, Fact<?>> facts = new LinkedHashMap<>();

        private Builder() {}

        /** Sets the fact of a field; a later one replaces it. */
        public <T> Builder put(Field<T> field, Fact<T> fact) {
            facts.put(field, fact);
            return this;
        }

        /** Returns the facts put so far. */
        public Facts build() {
            return new Facts(new LinkedHashMap<>(facts));
        }
    }
}
