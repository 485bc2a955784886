package org.khabar.app.exporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.app.console.Pace;
import org.khabar.app.console.Progress;
import org.khabar.app.tailing.Stretch;
import org.khabar.app.tailing.TopicReader;
import org.khabar.schemas.UnreadableEventException;

/**
 * One export: partition after partition, each in its order, so that the same stretches give the same file. A record that
 * can't be read is a problem and costs only itself, and so are records that retention deletes before they are read.
 */
public final class Export {
    /** After so many records the place is noted. */
    static final int MARK_EVERY = 1_000;

    private final TopicReader reader;
    private final RecordForm form;
    private final Consumer<Problem> problems;
    private final InstantSource clock;

    /**
     * Exports a topic.
     *
     * @param reader of the topic
     * @param form of its records
     * @param problems told of each record that can't be read, and of each gap that retention made
     */
    public Export(TopicReader reader, RecordForm form, Consumer<Problem> problems, InstantSource clock) {
        this.reader = reader;
        this.form = form;
        this.problems = problems;
        this.clock = clock;
    }

    /** How an export ended. */
    public sealed interface End {
        /** Everything is written. */
        record Whole(ExportSums sums) implements End {}

        /** The reader was stopped before. */
        record Stopped() implements End {}
    }

    /**
     * Writes what is not written yet.
     *
     * @throws IOException if the target can't be written
     */
    public End run(ExportTarget target, Progress progress) throws IOException {
        try {
            return new Writing(target, progress).all();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What changes while a target is written. */
    private final class Writing {
        private final ExportTarget target;
        private final Progress progress;
        private final List<Stretch> stretches;
        private final long length;
        private final long readBefore;
        private final Pace pace;
        private ExportSums sums;
        private long offsetsBefore;

        Writing(ExportTarget target, Progress progress) {
            this.target = target;
            this.progress = progress;
            this.stretches = target.plan().stretches();
            this.length = target.plan().length();
            this.sums = target.start().sums();
            this.readBefore = sums.read();
            for (int before = 0; before < target.start().stretch(); before++) {
                offsetsBefore += stretches.get(before).length();
            }
            this.pace = new Pace(
                    clock, share(target.start().stretch(), target.start().offset()));
        }

        End all() throws IOException {
            ExportMark start = target.start();
            if (start.bytes() == 0) {
                byte[] head = form.head();
                if (head.length > 0) {
                    target.append(head);
                }
            }
            for (int number = start.stretch(); number < stretches.size(); number++) {
                Stretch whole = stretches.get(number);
                long from = number == start.stretch() ? start.offset() : whole.from();
                int current = number;
                Stretch rest = new Stretch(whole.partition(), from, whole.to());
                if (!reader.read(rest, record -> take(record, current), this::tellDeleted)) {
                    return new End.Stopped();
                }
                offsetsBefore += whole.length();
            }
            target.finish();
            return new End.Whole(sums);
        }

        private void tellDeleted(Stretch gap) {
            problems.accept(new Problem(gap.place(target.plan().topic()), gap.deleted()));
            sums = sums.andDeleted(gap.length());
        }

        private boolean take(ConsumerRecord<byte[], byte[]> record, int stretch) {
            try {
                write(record);
                if (sums.read() % MARK_EVERY == 0) {
                    target.mark(stretch, record.offset() + 1, sums);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            double share = share(stretch, record.offset() + 1);
            progress.at(
                    share,
                    "%,d records read, %,d written, %s"
                            .formatted(sums.read(), sums.written(), pace.words(sums.read() - readBefore, share)));
            return true;
        }

        private void write(ConsumerRecord<byte[], byte[]> record) throws IOException {
            List<byte[]> pieces;
            try {
                pieces = form.of(record);
            } catch (UnreadableEventException e) {
                problems.accept(new Problem(
                        record.topic() + "-" + record.partition() + "@" + record.offset(),
                        "can't be read and is left out (" + e.getMessage() + ")"));
                sums = sums.andProblem();
                return;
            }
            for (byte[] piece : pieces) {
                target.append(piece);
            }
            sums = pieces.isEmpty() ? sums.andLeftOut() : sums.andWritten();
        }

        private double share(int stretch, long offset) {
            return length == 0 || stretch >= stretches.size()
                    ? 1
                    : (offsetsBefore + offset - stretches.get(stretch).from()) / (double) length;
        }
    }
}
