package org.khabar.extract;

/** What reading a page came to. */
public sealed interface PageReading permits Story, NotAnArticle, Unreadable {}
