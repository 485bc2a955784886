/**
 * The bytes of a news page in, the story and its facts out. A pure library: no network, no clock, nothing thrown on any
 * input.
 *
 * <pre>{@code
 * PageReading reading = new PageReader().read(WebPage.of(bytes, "https://example.org/story"));
 * switch (reading) {
 *     case Story story -> System.out.println(story.text());
 *     case NotAnArticle page -> System.out.println(page.reason());
 *     case Unreadable page -> System.out.println(page.reason());
 * }
 * }</pre>
 */
@NullMarked
package org.khabar.extract;

import org.jspecify.annotations.NullMarked;
