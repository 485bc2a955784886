package org.khabar.app.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * One run of records that follow each other in a WARC file. A page is handed over only when its digest or its end has shown
 * that it is whole: a damaged length would else cut a page, and nobody would know.
 */
final class WarcRun {
    private static final String BAD_END = "invalid record trailer";

    /** CR LF CR LF after each record. */
    private static final int BLANK_LINES = 4;

    private final Path path;
    private final PageArchive.Taker taker;
    private WarcPages.Reading.@Nullable Page page;
    private WarcPages.Reading.@Nullable Facts facts;
    private boolean endsBadly;

    WarcRun(Path path, PageArchive.Taker taker) {
        this.path = path;
        this.taker = taker;
    }

    /**
     * Where a run ends before the file does.
     *
     * @param offset where the record begins that can't be used
     * @param what what is wrong with it; null where the taker was told
     * @param from from where on the next record is to be looked for
     * @param next where that record said that it ends
     */
    record Break(long offset, @Nullable String what, long from, long next) {
        Break(long offset, @Nullable String what) {
            this(offset, what, offset + 1, Long.MAX_VALUE);
        }
    }

    /** Reads from an offset to the end of the file, or until no more is wanted; returns what it broke off at. */
    @Nullable
    Break from(long at) {
        long start = at;
        try (FileChannel file = FileChannel.open(path).position(at);
                WarcReader records = new WarcReader(file)) {
            records.calculateBlockDigest();
            records.onWarning(warning -> endsBadly |= warning.startsWith(BAD_END));
            while (true) {
                start = records.position();
                endsBadly = false;
                Optional<WarcRecord> record;
                try {
                    record = records.next();
                } catch (IOException | RuntimeException e) { // the library reads numbers without looking
                    boolean ended = records.position() > start;
                    return ended && isWhole() ? afterWhole(file, records.position(), e) : broken(start, records, e);
                }
                if (endsBadly && (page == null ? record.isEmpty() : !isWhole())) {
                    return new Break(start, "it does not end where it says");
                }
                if (record.isEmpty()) {
                    return afterWhole(file, records.position(), new EOFException("the file ends in it"));
                }
                if (!handOver(records.position())) {
                    return null;
                }
                if (!take(record.get(), records.position())) {
                    return new Break(records.position(), null);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Break(start, what(e));
        }
    }

    private static Break broken(long start, WarcReader records, Exception e) {
        boolean ended = records.position() > start;
        return new Break(start, what(e), start + 1, ended ? records.position() : Long.MAX_VALUE);
    }

    /** What follows a whole record does not begin like one; blank lines that are fewer than they should be are no loss. */
    private @Nullable Break afterWhole(FileChannel file, long end, Exception e) throws IOException {
        if (!handOver(end)) {
            return null;
        }
        ByteBuffer rest = ByteBuffer.allocate(BLANK_LINES);
        int left = Math.max(0, file.read(rest, end));
        boolean blank = left < BLANK_LINES && new String(rest.array(), 0, left, StandardCharsets.ISO_8859_1).isBlank();
        if (blank) {
            tellMissing(facts, end);
        }
        return blank ? null : new Break(end, what(e), end, Long.MAX_VALUE);
    }

    /** Returns whether the record is sound; whether its length is right, nobody knows of one that is not. */
    private boolean take(WarcRecord record, long offset) {
        try {
            switch (read(record, offset)) {
                case WarcPages.Reading.Page found -> page = found;
                case WarcPages.Reading.Facts found -> facts = found;
                case WarcPages.Reading.NoPage() -> taker.noPage();
                case WarcPages.Reading.Unusable(String why) -> {
                    taker.problem(problem(offset, why));
                    return false;
                }
            }
            return true;
        } catch (IOException | RuntimeException e) { // the library asks for fields and numbers without looking
            taker.problem(problem(offset, "the record there can't be read (" + what(e) + ")"));
            return false;
        }
    }

    private WarcPages.Reading read(WarcRecord record, long offset) throws IOException {
        WarcPages.Reading.Facts known = facts;
        facts = null;
        if (known == null) {
            return WarcPages.of(record);
        }
        if (record instanceof WarcCaptureRecord answer && answer.id().equals(known.answer())) {
            return WarcPages.of(answer, known);
        }
        tellMissing(known, offset);
        return WarcPages.of(record);
    }

    private void tellMissing(WarcPages.Reading.@Nullable Facts known, long offset) {
        if (known != null) {
            taker.problem(problem(offset, known.page().getUrl() + " is told of, but its answer is missing there"));
        }
    }

    private Problem problem(long offset, String what) {
        return new Problem(path + ", byte " + offset, what);
    }

    private boolean isWhole() {
        return page != null && (page.proven() || !endsBadly);
    }

    private boolean handOver(long position) {
        WarcPages.Reading.Page whole = page;
        page = null;
        return whole == null || taker.page(whole.page(), position);
    }

    private static String what(Exception e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().replace("\r\n", " ").strip();
    }
}
