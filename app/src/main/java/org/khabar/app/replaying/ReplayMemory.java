package org.khabar.app.replaying;

/** What a replay knows when it comes to the first page that it tells of. */
public enum ReplayMemory {
    /**
     * What the live run knew then: all that lies before is read as well, and not told. So ids, revisions and what is taken
     * out as a site's furniture are those of the live run, as far back as the log reaches.
     */
    THEN,
    /** What the live run knows of each site by now; of articles nothing. Nothing is read but what is told. */
    NOW,
    /** Nothing, and nothing is learned of sites. */
    NONE
}
