package org.khabar.benchmarks.topology;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khabar.benchmarks.quality.LabelledPage;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.Via;
import org.khabar.extract.WebPage;
import org.khabar.schemas.EventSerdes;

/** Pages of labelled sets in memory, which can be repeated under any number of sites without one URL being met twice. */
public final class PageStock {
    /** So many sites share the pages: more than partitions, fewer than a store would notice. */
    static final int SITES = 500;

    /** A few sets, not all: the heap that is measured has to hold them beside the topology. */
    private static final List<String> SETS = List.of("aeb", "fundus");

    private final List<WebPage> pages;

    private PageStock(List<WebPage> pages) {
        this.pages = pages;
    }

    /**
     * Reads the pages of {@code aeb} and {@code fundus}, or those of the folder itself where it is a set.
     *
     * @throws IllegalArgumentException if there is no page
     */
    public static PageStock read(Path folder) {
        List<WebPage> pages = new ArrayList<>();
        for (Path set : sets(folder)) {
            LabelledPage.readSet(set).forEach(page -> pages.add(page.page()));
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(
                    folder + " holds no pages: give a folder with labels.jsonl, or one that holds "
                            + String.join(" or ", SETS));
        }
        return new PageStock(pages);
    }

    private static List<Path> sets(Path folder) {
        return isSet(folder)
                ? List.of(folder)
                : SETS.stream().map(folder::resolve).filter(PageStock::isSet).toList();
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve("labels.jsonl"));
    }

    /** Returns how many different pages there are. */
    public int size() {
        return pages.size();
    }

    /** Returns the pages. */
    public List<WebPage> pages() {
        return pages;
    }

    /** Returns the page of a number as it comes from a fetcher; each number is another URL. */
    public RawPage raw(int number) {
        EventSerdes.trustEvents();
        WebPage page = pages.get(Math.floorMod(number, pages.size()));
        String site = "site" + number % SITES + ".example";
        String url = "https://" + site + "/news/" + number;
        Instant now = Instant.now();
        return RawPage.newBuilder()
                .setUrl(url)
                .setFinalUrl(url)
                .setSite(site)
                .setDiscoveredAt(now)
                .setFetchedAt(now)
                .setVia(Via.LIVE)
                .setRequestId("bench-" + number)
                .setResult(FetchResult.FETCHED)
                .setBody(ByteBuffer.wrap(page.body()))
                .build();
    }
}
