/**
 * {@code khabar replay}: pages that were fetched before, read again with today's reader into topics of their own.
 *
 * <pre>{@code
 * try (ReplayFolder folder = ReplayFolder.open(data, "may")) {
 *     ReplayPlan plan = new Replays(cluster, clock).prepare(folder, Topics.replayed("may", pages), "may", selection, ReplayMemory.THEN);
 *     ReplayPlan.End end = new Replay(cluster, folder, plan, clock).run(settings, SpeedLimit.of(50), progress);
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.replaying;

import org.jspecify.annotations.NullMarked;
