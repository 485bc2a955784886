/**
 * Decides what is asked for and when: a Kafka Streams topology that keeps the rhythm of each source, the gate of each host
 * and how far each URL has come.
 *
 * <pre>{@code
 * Topology topology = new FrontierTopology(FrontierSettings.defaults(), registry).build();
 * KafkaStreams frontier = new KafkaStreams(topology, config);
 * frontier.start();
 * FrontierCounts.read(frontier); // 120 discovered = 20 waiting + 2 under way + 95 handed over + 3 skipped + 0 forgotten
 * }</pre>
 */
@NullMarked
package org.khabar.producer.frontier;

import org.jspecify.annotations.NullMarked;
