package org.khabar.app.exporting;

import java.util.Locale;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.tailing.RecordArticle;

/** The forms that topics are exported in. */
public enum ExportFormat {
    /** Articles, one JSON object a line, as {@code docs/events.md} explains them. */
    JSONL,
    /** Articles as rows of a table. */
    CSV,
    /** Articles, one schema.org NewsArticle in JSON-LD a line. */
    JSONLD,
    /** Raw pages as WARC 1.1 (ISO 28500:2017). */
    WARC;

    /**
     * Refuses a topic that holds something else; topics are known by how their names end.
     *
     * @throws OperatorException if the format can't hold its values
     */
    public void requireTopic(String topic) {
        switch (this) {
            case JSONL, CSV, JSONLD -> require(RecordArticle.mayBeIn(topic), topic, "articles", ".articles");
            case WARC -> require(topic.endsWith(".pages"), topic, "raw pages", ".pages");
        }
    }

    private void require(boolean fits, String topic, String what, String ending) {
        if (!fits) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "--format " + name().toLowerCase(Locale.ROOT) + " exports " + what + ", and " + topic
                            + " holds none: name a topic that ends in " + ending);
        }
    }
}
