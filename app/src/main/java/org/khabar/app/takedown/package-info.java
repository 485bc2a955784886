/**
 * What a person has taken down: the list, and how it is changed.
 *
 * <pre>{@code
 * new TakedownPublisher(cluster).takeDown(UrlForms.of("https://nahar.example/news/101").orElseThrow(), "court order", now);
 * }</pre>
 */
@NullMarked
package org.khabar.app.takedown;

import org.jspecify.annotations.NullMarked;
