package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens to a file, the whole records before and after the damage are read, and nothing that is not whole. */
class DamagedWarcTest {
    private static final int PAGES = 6;

    /** CR LF CR LF after each record. */
    private static final int BLANK_LINES = 4;

    @TempDir
    Path folder;

    enum Form {
        PLAIN,
        ZIPPED
    }

    private final List<Integer> starts = new ArrayList<>();

    private byte[] file(Form form) {
        WarcText text = new WarcText();
        starts.clear();
        for (int page = 0; page < PAGES; page++) {
            starts.add((form == Form.PLAIN ? text.plain() : text.zipped()).length);
            text.html("http://a.example/" + page, "<p>This is page number " + page + " of them.</p>");
        }
        return form == Form.PLAIN ? text.plain() : text.zipped();
    }

    private TakenPages read(byte[] bytes) {
        return TakenPages.of(new WarcFile(WarcText.write(folder.resolve("damaged.warc.gz"), bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void aFileCutAnywhereGivesEveryWholeRecordBefore(Form form) {
        byte[] whole = file(form);
        for (int length = 1; length < whole.length; length += 7) {
            TakenPages taken = read(Arrays.copyOf(whole, length));

            int end = length;
            long before = starts.stream().skip(1).filter(start -> start <= end).count();
            boolean onlyBlankLinesLost =
                    form == Form.PLAIN && starts.stream().anyMatch(start -> start > end && start - end <= BLANK_LINES);
            assertThat(taken.urls()).as("cut at %d", length).hasSize((int) before + (onlyBlankLinesLost ? 1 : 0));
            boolean oneByteMore =
                    length > 1 && starts.contains(length - 1); // of a gzip member: the library takes it for its end
            if (starts.contains(length) || onlyBlankLinesLost || (oneByteMore && form == Form.ZIPPED)) {
                assertThat(taken.problems).isEmpty();
            } else {
                assertThat(taken.problems).as("cut at %d", length).hasSize(1);
                assertThat(taken.problems.getFirst().where()).endsWith("byte " + starts.get((int) before));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aByteChangedAnywhereCostsItsOwnRecordAtMost(Form form) {
        byte[] whole = file(form);
        List<String> urls = read(whole).urls();
        int damaged = 3;
        for (int at = starts.get(damaged); at < starts.get(damaged + 1); at++) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x15;
            TakenPages taken = read(bytes);

            List<String> others = new ArrayList<>(urls);
            others.remove(damaged);
            assertThat(taken.bodies())
                    .as("changed at %d: %s", at, taken.problems)
                    .containsAll(others.stream().map(DamagedWarcTest::body).toList())
                    .allMatch(body -> body.matches("<p>This is page number \\d of them.</p>"));
        }
    }

    @Test
    void aHoleInTheMiddleIsNamedWithBothOfItsEnds() {
        byte[] whole = file(Form.ZIPPED);
        Arrays.fill(whole, starts.get(2) + 5, starts.get(4) - 5, (byte) 0);

        TakenPages taken = read(whole);

        assertThat(taken.urls())
                .containsExactly(
                        "http://a.example/0", "http://a.example/1", "http://a.example/4", "http://a.example/5");
        assertThat(taken.problems).hasSize(1);
        assertThat(taken.problems.getFirst().toString())
                .contains("byte " + starts.get(2))
                .contains("goes on at byte " + starts.get(4));
    }

    private static String body(String url) {
        return "<p>This is page number " + url.substring(url.length() - 1) + " of them.</p>";
    }
}
