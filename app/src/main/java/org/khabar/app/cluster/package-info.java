/**
 * Where the log of a pipeline is: embedded in this process, or run by someone else.
 *
 * <pre>{@code
 * try (Cluster cluster = OutsideCluster.connect("127.0.0.1:9092", URI.create("http://127.0.0.1:8081"))) {
 *     run(cluster);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.cluster;

import org.jspecify.annotations.NullMarked;
