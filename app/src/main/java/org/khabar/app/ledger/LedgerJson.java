package org.khabar.app.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The sums for programs: {@code {"holds", "checked", "pages": {"whole", "holds", "parts": {part: {"count", "reasons"}}}, "urls": ...}}.
 */
public final class LedgerJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private LedgerJson() {}

    /** Returns the report. */
    public static ObjectNode of(LedgerReport report) {
        ObjectNode json = JSON.objectNode().put("holds", report.holds()).put("checked", report.checked());
        json.set("pages", of(report.pages()));
        json.set("urls", of(report.urls()));
        return json;
    }

    private static ObjectNode of(Sum sum) {
        ObjectNode json = JSON.objectNode().put("whole", sum.whole()).put("holds", sum.holds());
        ObjectNode parts = json.putObject("parts");
        sum.parts().forEach((name, counts) -> {
            ObjectNode part = parts.putObject(name).put("count", sum.part(name));
            ObjectNode reasons = part.putObject("reasons");
            counts.forEach((reason, count) -> {
                if (!reason.isEmpty()) {
                    reasons.put(reason, count);
                }
            });
        });
        return json;
    }
}
