package org.khabar.streams;

/**
 * An article event, encoded: it goes to two topics, and costs about what comparing its story does.
 *
 * @param articleId its key
 * @param value in the Confluent framing
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record ToldArticle(String articleId, byte[] value) {}
