package org.khabar.producer.frontier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.extract.WebPage;

/** What a report says of the document that was fetched. */
final class Reports {
    private Reports() {}

    static byte[] body(FetchReport report) {
        return report.getBody().map(Bytes::of).orElse(new byte[0]);
    }

    static @Nullable String contentType(FetchReport report) {
        return Headers.first(report.getHeaders(), "content-type");
    }

    static String answeredBy(FetchReport report) {
        return report.getLocation().orElse(report.getUrl());
    }

    static WebPage page(FetchReport report) {
        List<WebPage.Header> headers = report.getHeaders().stream()
                .map(header -> new WebPage.Header(header.getName(), header.getValue()))
                .toList();
        return new WebPage(body(report), answeredBy(report), headers, report.getFinishedAt(), null);
    }
}
