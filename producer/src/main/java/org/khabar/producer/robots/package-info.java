/**
 * The Robots Exclusion Protocol (RFC 9309): what a site allows a crawler of our name to fetch. Pure: no network, no clock.
 *
 * <pre>{@code
 * RobotsTxt robots = RobotsTxt.parse(body);
 * robots.allows("Khabar", "/news/1?page=2");
 * robots.crawlDelay("Khabar"); // Optional[PT5S]
 * robots.compact("Khabar");    // the same rules in a few lines, to keep
 * }</pre>
 */
@NullMarked
package org.khabar.producer.robots;

import org.jspecify.annotations.NullMarked;
