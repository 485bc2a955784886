/**
 * Topics as they must be on the broker, and what is made or found there.
 *
 * <pre>{@code
 * new TopicAdmin(admin).require(TopicPlan.live(TopicSettings.defaults()));
 * }</pre>
 */
@NullMarked
package org.khabar.app.topics;

import org.jspecify.annotations.NullMarked;
