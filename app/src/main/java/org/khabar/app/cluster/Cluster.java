package org.khabar.app.cluster;

import java.util.Map;
import org.khabar.schemas.SchemaRegistry;

/** A broker and the registry beside it: where the log of a pipeline is. */
public sealed interface Cluster extends AutoCloseable permits EmbeddedCluster, OutsideCluster {
    /** Returns where clients connect to: {@code HOST:PORT}, or several with commas. */
    String bootstrap();

    /** Returns the registry that gives schemas their ids. */
    SchemaRegistry registry();

    /** Returns what every Kafka client needs to connect. */
    Map<String, Object> clientConfig();

    @Override
    void close();
}
