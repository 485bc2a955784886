/**
 * Where the log of a pipeline is: embedded in this process, or run by someone else.
 *
 * <pre>{@code
 * try (Cluster cluster = OutsideCluster.connect("kafka:9092", URI.create("http://registry:8080"))) {
 *     run(cluster);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.cluster;

import org.jspecify.annotations.NullMarked;
