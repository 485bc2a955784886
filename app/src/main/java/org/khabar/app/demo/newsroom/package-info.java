/**
 * A loopback newsroom for the demo and the tests: five small news sites, all written for this project, that publish,
 * correct and withdraw articles while they run. A site is a folder of resources: its settings, its page templates, its
 * articles ({@link org.khabar.app.demo.newsroom.Manuscript}) and the bulletins it goes on publishing when they have run
 * out. What was published when stands in a journal, so that a restart serves the same pages under the same URLs.
 *
 * <pre>{@code
 * try (Newsroom newsroom = Newsroom.open(folder, 8070, Schedule.demo(), Clock.systemUTC())) {
 *     newsroom.feeds().forEach(feed -> System.out.println(feed.url())); // http://difaf.localhost:8070/rss.xml …
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.app.demo.newsroom;

import org.jspecify.annotations.NullMarked;
