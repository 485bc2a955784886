/**
 * A pipeline, or a part of one, as a service: started with patience, asked for its health over HTTP, stopped by a signal.
 *
 * <pre>{@code
 * Health health = new Health();
 * HealthEndpoint.mount(server, health);
 * Optional<Pipeline> pipeline = new Startup(health, clock).run(() -> start(), pause -> stopsWithin(pause));
 * }</pre>
 */
@NullMarked
package org.khabar.app.service;

import org.jspecify.annotations.NullMarked;
