package org.khabar.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.khabar.event.Article;
import org.khabar.event.Outcome;
import org.khabar.event.RawPage;
import org.khabar.event.Takedown;

/** Holds docs/events.md and the schemas together: the part below the marker is made from the IDL. */
class EventDocsTest {
    private static final Path DOCS = Path.of("..", "docs", "events.md");
    private static final String MARKER =
            "<!-- made from the IDL from here on: mvn -pl schemas test -Dapprove=events -->\n";

    @Test
    void theFieldsInTheDocsAreTheFieldsInTheSchemas() throws IOException {
        String docs = Files.readString(DOCS);
        String prose = docs.substring(0, docs.indexOf(MARKER) + MARKER.length());
        String expected = prose + fields();

        if ("events".equals(System.getProperty("approve"))) {
            Files.writeString(DOCS, expected);
        }

        assertThat(Files.readString(DOCS))
                .as("docs/events.md; to renew it: mvn -pl schemas test -Dapprove=events")
                .isEqualTo(expected);
    }

    private static String fields() {
        Map<String, Schema> seen = new HashMap<>();
        return "\n## Fields of `khabar.articles`\n\n" + EventDocs.render(Article.getClassSchema(), seen)
                + "\n## Fields of `khabar.outcomes`\n\n" + EventDocs.render(Outcome.getClassSchema(), seen)
                + "\n## Fields of `khabar.pages`\n\n" + EventDocs.render(RawPage.getClassSchema(), seen)
                + "\n## Fields of `khabar.takedowns`\n\n" + EventDocs.render(Takedown.getClassSchema(), seen);
    }
}
