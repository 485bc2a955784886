package org.khabar.app.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.producer.frontier.FrontierTopology;
import org.khabar.schemas.ArticleTopics;
import org.khabar.schemas.Compatibility;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topic;
import org.khabar.schemas.Topics;
import org.khabar.schemas.UnregisteredSchemaException;
import org.khabar.streams.ArticleTopology;

/** What a registry must have before anything is written: the values of the topics, and what the topologies store. */
public final class Subjects {
    private Subjects() {}

    /**
     * A schema and the subject it stands under.
     *
     * @param name the subject
     * @param schema the schema as this version writes it
     */
    public record Subject(String name, Schema schema) {
        /**
         * Registers it; what is registered already keeps its id.
         *
         * @return its id
         */
        public int register(SchemaRegistry registry) {
            return registry.register(name, schema);
        }

        /**
         * Registers it, and has the registry hold every later schema to the same promise.
         *
         * @return why the registry does not; empty where it does
         * @throws org.khabar.schemas.IncompatibleSchemaException if this one breaks it
         */
        public Optional<String> registerAndHold(SchemaRegistry registry) {
            Compatibility promise = promise();
            Optional<String> refused = registry.hold(name, promise); // before, so that this one is held to it too
            registry.register(name, schema);
            return refused.isEmpty() ? refused : registry.hold(name, promise); // some know it only now
        }

        /** Returns what Khabar promises of its schemas. */
        public Compatibility promise() {
            return Compatibility.of(schema);
        }
    }

    /** Returns what a live pipeline writes. */
    public static List<Subject> live() {
        List<Subject> subjects = new ArrayList<>(of(Topics.live()));
        FrontierTopology.STORED.forEach(type -> subjects.add(stored(type)));
        ArticleTopology.STORED.forEach(type -> subjects.add(stored(type)));
        return subjects.stream().distinct().toList(); // both topologies store takedowns
    }

    /** Returns what a run of the article topology of its own writes: that of an archive or a replay. */
    public static List<Subject> of(ArticleTopics topics) {
        List<Subject> subjects = new ArrayList<>(of(topics.all()));
        subjects.addAll(of(List.of(Topics.TAKEDOWNS)));
        ArticleTopology.STORED.forEach(type -> subjects.add(stored(type)));
        return List.copyOf(subjects);
    }

    /** Registers what is missing. */
    public static void register(List<Subject> subjects, SchemaRegistry registry) {
        subjects.forEach(subject -> subject.register(registry));
    }

    /**
     * Asks a registry for the id of each schema.
     *
     * @throws OperatorException if one is not registered
     */
    public static void require(List<Subject> subjects, SchemaRegistry registry) {
        try {
            subjects.forEach(subject -> registry.idFor(subject.name(), subject.schema()));
        } catch (UnregisteredSchemaException e) {
            // Whoever deploys may register them a moment later: it is worth waiting for.
            throw new OperatorException(ExitCode.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Subject> of(List<Topic<?>> topics) {
        return topics.stream()
                .map(topic -> new Subject(topic.subject(), schema(topic.valueType())))
                .toList();
    }

    private static Subject stored(Class<? extends SpecificRecord> type) {
        return new Subject(EventSerdes.storedSubject(type), schema(type));
    }

    private static Schema schema(Class<? extends SpecificRecord> type) {
        EventSerdes.trustEvents();
        return SpecificData.getForClass(type).getSchema(type);
    }
}
