/**
 * What the monitor does to its hosts, and what it costs: {@code khabar produce} as it is shipped, in processes of its own, against hosts on
 * loopback addresses that keep a log of every request.
 *
 * <p>Four runs: {@link org.khabar.benchmarks.monitor.Politeness} has three producers of which one is killed, one stopped and continued and one
 * added, and looks in the log for requests that overlap, come too early or ask for what robots.txt forbids.
 * {@link org.khabar.benchmarks.monitor.Hostility} has one watch healthy hosts alone, and then beside all that docs/faults.md tells of hosts.
 * {@link org.khabar.benchmarks.monitor.Slowness} has one read thousands of answers that drip.
 * {@link org.khabar.benchmarks.monitor.Scale} has one poll thousands of feeds once a minute. Example:
 *
 * <pre>{@code
 * benchmarks/monitor --hosts 200
 * benchmarks/monitor --faults
 * benchmarks/monitor --slow 10000
 * benchmarks/monitor --feeds 10000 --minutes 10
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.monitor;

import org.jspecify.annotations.NullMarked;
