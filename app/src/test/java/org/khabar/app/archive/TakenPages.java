package org.khabar.app.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khabar.app.archive.ArchiveListing.Problem;
import org.khabar.event.RawPage;

/** Takes everything an archive gives. */
final class TakenPages implements PageArchive.Taker {
    final List<RawPage> pages = new ArrayList<>();
    final List<Long> positions = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    int noPages;

    static TakenPages of(PageArchive archive) {
        return of(archive, 0);
    }

    static TakenPages of(PageArchive archive, long from) {
        TakenPages taken = new TakenPages();
        archive.read(from, taken);
        return taken;
    }

    @Override
    public boolean page(RawPage page, long position) {
        pages.add(page);
        positions.add(position);
        return true;
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void noPage() {
        noPages++;
    }

    List<String> urls() {
        return pages.stream().map(RawPage::getUrl).toList();
    }

    List<String> bodies() {
        return pages.stream().map(TakenPages::body).toList();
    }

    static String body(RawPage page) {
        return page.getBody()
                .map(ByteBuffer::array)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
