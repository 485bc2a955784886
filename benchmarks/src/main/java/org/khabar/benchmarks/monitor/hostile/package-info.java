/**
 * Hosts that do what docs/faults.md tells, each one fault, and all at once: whatever a fault does not touch of a host is a plain paper that
 * publishes steadily. Beside them stand addresses that nobody may connect to, and count who does.
 *
 * <pre>{@code
 * try (Canary canary = Canary.listen();
 *         HostileHosts hosts = HostileHosts.start(canary)) {
 *     // watch what hosts.sources() names, then
 *     assert canary.connections() == 0;
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.monitor.hostile;

import org.jspecify.annotations.NullMarked;
