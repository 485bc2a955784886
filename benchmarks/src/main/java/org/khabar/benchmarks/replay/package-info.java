/**
 * Measures replays: what they cost the live path beside which they run, how fast they are alone, and whether they tell the same in one go, in two,
 * and between two times.
 *
 * <p>Broker, live topology and replay run in processes of their own, as they are shipped:
 *
 * <pre>{@code
 * benchmarks/replay DIR --pages 10000 --live 50
 * }</pre>
 */
@NullMarked
package org.khabar.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
