package org.khabar.app.archive;

import java.nio.file.Path;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.event.RawPage;

/** Pages in a form that is read from its beginning to its end, a page at a time: no archive is ever in memory as a whole. */
public sealed interface PageArchive permits PageFiles, WarcFile, JsonLinesFile {
    /** Returns the file it is, or the folder of the first page's file; names the archive for people. */
    Path path();

    /** Returns its length, in the unit of positions: bytes, as far as they are known. */
    long length();

    /** Whether reading may begin at a position that was handed over before, in another run too. */
    boolean resumes();

    /**
     * Reads the pages from a position to the end, in an order that is the same every time. What can't be read is a problem
     * and costs only itself.
     *
     * @param from 0, or where {@link #resumes()} a position that was handed over
     */
    void read(long from, Taker taker);

    /** Takes what is read. */
    interface Taker {
        /**
         * Takes a page.
         *
         * @param position where the archive goes on after it
         * @return whether another is wanted
         */
        boolean page(RawPage page, long position);

        /** Is told what could not be read. */
        void problem(Problem problem);

        /** Is told of a record that is read well and is no page: an image, a request, a redirect. */
        void noPage();
    }
}
