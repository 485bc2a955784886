package org.khabar.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jwat.common.Diagnosis;
import org.jwat.common.Diagnostics;
import org.jwat.warc.WarcReader;
import org.jwat.warc.WarcReaderFactory;
import org.jwat.warc.WarcRecord;
import org.khabar.event.RawPage;

/** Our files, read by a library that others validate theirs with. */
class ForeignReaderTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anotherLibraryFindsNothingWrongWithOurFiles(boolean zipped) throws IOException {
        List<RawPage> pages = PageWarcTest.pages();
        List<String> said = new ArrayList<>();
        List<String> types = new ArrayList<>();

        try (WarcReader reader =
                WarcReaderFactory.getReader(new ByteArrayInputStream(PageWarcTest.bytes(pages, zipped)))) {
            reader.setBlockDigestEnabled(true);
            reader.setPayloadDigestEnabled(true);
            for (WarcRecord record = reader.getNextRecord(); record != null; record = reader.getNextRecord()) {
                record.close(); // that is when it looks at lengths and digests
                types.add(record.header.warcTypeStr);
                said.addAll(said(record.header.warcTargetUriStr, record.diagnostics));
                assertThat(record.isValidBlockDigest).isNotEqualTo(false);
                assertThat(record.isValidPayloadDigest).isNotEqualTo(false);
            }
            said.addAll(said("the file", reader.diagnostics));
            assertThat(reader.isCompliant()).isTrue();
            assertThat(reader.isCompressed()).isEqualTo(zipped);
        }

        assertThat(said).isEmpty();
        assertThat(types).startsWith("warcinfo", "metadata", "response");
        assertThat(types.stream().filter("metadata"::equals)).hasSameSizeAs(pages);
    }

    private static List<String> said(String where, Diagnostics diagnostics) {
        List<String> said = new ArrayList<>();
        for (List<Diagnosis> kind : List.of(diagnostics.getErrors(), diagnostics.getWarnings())) {
            kind.forEach(
                    one -> said.add(where + ": " + one.type + " " + one.entity + " " + List.of(one.getMessageArgs())));
        }
        return said;
    }
}
