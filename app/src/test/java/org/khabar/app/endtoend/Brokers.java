package org.khabar.app.endtoend;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.testcontainers.DockerClientFactory;

/**
 * The brokers that every test of this package runs on: the embedded one always, and the official image where a Docker
 * Engine answers. A test's report names its broker.
 */
final class Brokers {
    private static final String IMAGE = "apache/kafka:4.3.1";

    private Brokers() {}

    static Stream<Named<Supplier<TestBroker>>> all() {
        Stream<Named<Supplier<TestBroker>>> embedded = Stream.of(Named.of("embedded", TestBroker.Embedded::new));
        return DockerClientFactory.instance().isDockerAvailable()
                ? Stream.concat(embedded, Stream.of(Named.of(IMAGE, () -> TestBroker.Container.start(IMAGE))))
                : embedded;
    }
}
