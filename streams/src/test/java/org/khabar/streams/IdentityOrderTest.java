package org.khabar.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khabar.event.Article;
import org.khabar.event.RawPage;

/** The pages of some articles under all their URLs may arrive in any order. */
class IdentityOrderTest {
    private static final int EDITIONS = 5;

    /** How a page of a story comes. Each carries what connects it with the others: its canonical URL, a guid, or a variant of its URL. */
    enum Form {
        PLAIN,
        AMP,
        MOBILE,
        QUERY,
        REDIRECTED,
        OTHER_URL;

        RawPage page(int story, int edition, int second) {
            String url = "https://www.example.org/news/" + story;
            RawPage page = switch (this) {
                case PLAIN -> NamedPages.at(url, story, edition, url, second);
                case AMP -> NamedPages.at(url + "/amp", story, edition, url, second);
                case MOBILE -> NamedPages.at("https://m.example.org/news/" + story, story, edition, url, second);
                case QUERY -> NamedPages.at(url + "?from=home", story, edition, url, second);
                case REDIRECTED ->
                    NamedPages.redirected("https://example.org/?p=" + story, url, story, edition, null, second);
                case OTHER_URL -> NamedPages.at(url + "-renamed", story, edition, null, second);
            };
            return NamedPages.listed(page, "tag:example.org," + story);
        }
    }

    /** A page of a story. */
    record Arrival(int story, Form form, int edition, int second) {
        RawPage page() {
            return form.page(story, edition, second);
        }
    }

    @Property(tries = 40)
    void anyOrderEndsInOneArticleAStoryWithTheSameLatestTextAndBothSumsHold(
            @ForAll("arrivals") List<Arrival> arrivals, @ForAll Random random) {
        List<Arrival> shuffled = new ArrayList<>(arrivals);
        Collections.shuffle(shuffled, random);
        List<Arrival> inOrder = arrivals.stream()
                .sorted(Comparator.comparingInt(Arrival::second))
                .toList();

        assertThat(latest(shuffled)).isEqualTo(latest(inOrder));
    }

    /**
     * Returns headline → hash of the latest contents, having checked that no article ever told two stories and no story has two
     * articles. What is left out of a body as furniture depends on the pages before; the hash does not.
     */
    private static Map<String, String> latest(List<Arrival> arrivals) {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> contents = new TreeMap<>();
        try (TopologyUnderTest topology = new TopologyUnderTest()) {
            Set<String> urls = new HashSet<>();
            for (int i = 0; i < arrivals.size(); i++) {
                RawPage page = arrivals.get(i).page();
                urls.add(page.getUrl());
                topology.read(page);
                assertThat(topology.ledger().ends()).isEqualTo(i + 1);
                assertThat(topology.ledger().urlsWithOutcome()).isEqualTo(urls.size());
            }
            for (Article event : topology.articles()) {
                String headline = event.getHeadline().orElseThrow();
                ids.putIfAbsent(headline, event.getArticleId());
                assertThat(event.getArticleId()).isEqualTo(ids.get(headline));
                contents.put(headline, event.getContentHash());
            }
        }
        assertThat(ids.values()).doesNotHaveDuplicates();
        return contents;
    }

    @Provide
    Arbitrary<List<Arrival>> arrivals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Form.class),
                        Arbitraries.integers().between(0, EDITIONS - 1),
                        Arbitraries.integers().between(0, 20))
                .as(Arrival::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
