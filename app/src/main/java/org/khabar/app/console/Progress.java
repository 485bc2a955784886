package org.khabar.app.console;

/** Told how far a long piece of work is. */
@FunctionalInterface
public interface Progress {
    /** Shows nothing. */
    Progress NONE = (_, _) -> {};

    /**
     * Says how far it is.
     *
     * @param share the part that is done, 0 to 1
     * @param text what is done, in words
     */
    void at(double share, String text);
}
