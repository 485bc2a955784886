/**
 * What is known of one URL: asked of the running topologies, or searched for in the topics.
 *
 * <pre>{@code
 * UrlAnswer answer = TopicLookup.find(cluster, UrlForms.of("https://nahar.example/news/101"));
 * UrlLines.of(answer).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.khabar.app.lookup;

import org.jspecify.annotations.NullMarked;
