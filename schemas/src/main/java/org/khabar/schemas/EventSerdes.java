package org.khabar.schemas;

import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Serdes for events in the Confluent framing: a zero byte, the schema's id as four bytes, big-endian, and the Avro binary
 * encoding.
 *
 * <p>Avro loads only classes that it was told to trust; this class tells it to trust the event classes and no others.
 */
public final class EventSerdes {
    private static final String EVENTS = "org.khabar.event";

    static {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        ClassSecurityPredicate events = type -> type.getPackageName().equals(EVENTS);
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(before, events));
    }

    private EventSerdes() {}

    /** Has Avro trust the event classes: for whoever makes events without any serde. Every serde has done it already. */
    public static void trustEvents() {
        // Loading this class has done it.
    }

    /** Returns the serde of a topic's values. The subject is the topic's name and {@code -value}. */
    public static <V extends SpecificRecord> Serde<V> of(Topic<V> topic, SchemaRegistry registry) {
        return Serdes.serdeFrom(
                new EventSerializer<>(registry, name -> name + Topic.SUBJECT_SUFFIX),
                new EventDeserializer<>(topic.valueType(), registry));
    }

    /**
     * Returns a serde of values of a type, for any store. Changelogs are named after the run that writes them; their values
     * share one subject, {@link #storedSubject}, so that what a registry must have does not depend on the names of runs.
     */
    public static <V extends SpecificRecord> Serde<V> of(Class<V> type, SchemaRegistry registry) {
        String subject = storedSubject(type);
        return Serdes.serdeFrom(new EventSerializer<>(registry, _ -> subject), new EventDeserializer<>(type, registry));
    }

    /** Returns the subject of values of a type in stores: the full name of the Avro record. */
    public static String storedSubject(Class<? extends SpecificRecord> type) {
        return type.getName();
    }
}
