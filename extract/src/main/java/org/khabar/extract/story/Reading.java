package org.khabar.extract.story;

/**
 * A candidate for the story: the passages of one box.
 *
 * @param box where the story lies
 * @param value how well it reads as a story: what it holds of prose, less what it holds of anything else
 */
record Reading(Box box, double value) {}
