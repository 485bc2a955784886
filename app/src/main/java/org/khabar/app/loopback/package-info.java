/**
 * The one HTTP server of a process, on loopback.
 *
 * <pre>{@code
 * try (LoopbackServer server = LoopbackServer.start(8081)) {
 *     server.mount("/khabar/status", exchange -> answer(exchange));
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.loopback;

import org.jspecify.annotations.NullMarked;
