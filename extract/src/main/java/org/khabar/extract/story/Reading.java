package org.khabar.extract.story;

import org.khabar.extract.ChosenReading.Kind;

/**
 * A candidate for the story: the passages of one box.
 *
 * @param kind what speaks for it
 * @param box where the story lies
 * @param value how well it reads as a story: what it holds of prose, less what it holds of anything else
 */
record Reading(Kind kind, Box box, double value) {}
