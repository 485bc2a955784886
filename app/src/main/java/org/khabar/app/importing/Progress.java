package org.khabar.app.importing;

/** Told how far an import is. */
@FunctionalInterface
public interface Progress {
    /** Says that so many of all pages have their outcome. */
    void at(long done, long all);
}
