/**
 * The embedded broker: one process, one data folder, one quota.
 *
 * <pre>{@code
 * try (DataFolder folder = DataFolder.open(Path.of("data"));
 *         EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.defaults(), folder)) {
 *     connect(broker.bootstrap());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.broker;

import org.jspecify.annotations.NullMarked;
