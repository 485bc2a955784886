package org.khabar.extract.section;

/** What became of the bytes of a section page. */
public sealed interface SectionReading permits Section, NotASection {}
