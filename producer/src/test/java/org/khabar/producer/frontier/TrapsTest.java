package org.khabar.producer.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.producer.frontier.SimulatedFrontier.bytes;
import static org.khabar.producer.frontier.SimulatedFrontier.link;
import static org.khabar.producer.frontier.SimulatedFrontier.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.event.FetchKind;
import org.khabar.event.FetchRequest;
import org.khabar.event.FetchResult;
import org.khabar.event.Outcome;

/** Sites that have no end, and feeds that are none: docs/faults.md, 39 to 42, 51 and 52. */
class TrapsTest {
    private static final FrontierSettings SETTINGS = FrontierSettings.defaults();
    private static final Duration DELAY = SETTINGS.defaultDelay();
    private static final String SITE = "https://example.org";

    private final SimulatedFrontier frontier = new SimulatedFrontier(SETTINGS);

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    @DisplayName(
            "Fault 39: robots.txt is asked again for where a redirect leads, and a disallowed target is not asked for")
    void aRedirectIntoADisallowedPathIsNotFollowed() {
        frontier.list("example.org", link(SITE + "/story"));
        frontier.report(frontier.answer(frontier.request(), FetchResult.FETCHED, 200)
                .setBody(bytes("User-agent: *\nDisallow: /private"))
                .build());
        frontier.pass(DELAY);

        frontier.report(frontier.answer(frontier.request(), FetchResult.REDIRECTED, 302)
                .setLocation(SITE + "/private/story")
                .build());
        frontier.pass(DELAY.multipliedBy(2));

        assertThat(frontier.requests()).isEmpty();
        assertThat(reasons()).containsExactly("ROBOTS_DISALLOWED");
    }

    @Test
    @DisplayName(
            "Fault 40: of a calendar without an end so many pages wait as the host's budget allows, and no other host waits")
    void anEndlessCalendarFillsItsBudgetOnly() {
        frontier.declare(source("calendar", SITE + "/feed", Duration.ofMinutes(1)));
        FetchRequest poll = frontier.request();
        int polls = SETTINGS.urls().maxQueuedPerHost() / SETTINGS.lists().maxEntriesPerFeed() + 1;
        for (int i = 0; i < polls; i++) {
            int from = i * SETTINGS.lists().maxEntriesPerFeed();
            frontier.answerWell(
                    poll,
                    IntStream.range(from, from + SETTINGS.lists().maxEntriesPerFeed())
                            .mapToObj(day -> SITE + "/calendar?day=" + day)
                            .toArray(String[]::new));
            poll = nextPoll();
        }
        frontier.list("example.net", link("https://example.net/story"));

        assertThat(frontier.counts().waiting())
                .isLessThanOrEqualTo(SETTINGS.urls().maxQueuedPerHost() + 1);
        assertThat(reasons()).hasSizeGreaterThan(500).containsOnly("QUEUE_FULL");
        assertThat(frontier.requests()).extracting(FetchRequest::getSite).contains("example.net");
    }

    /** Answers what the host is asked for until its feed is polled again. */
    private FetchRequest nextPoll() {
        while (true) {
            FetchRequest next = frontier.nextRequest(Duration.ofMinutes(5)).orElseThrow();
            if (next.getKind() == FetchKind.FEED) {
                return next;
            }
            frontier.answerWell(next);
        }
    }

    @ParameterizedTest
    @DisplayName("Fault 41: a path that repeats itself is skipped with a reason")
    @ValueSource(
            strings = {
                "/news/news/news/",
                "/a/b/a/b/a/b",
                "/en/x/y/z/x/y/z/x/y/z/story",
                "/1/1/1/1/",
            })
    void aPathThatRepeatsItselfIsSkipped(String path) {
        frontier.list("example.org", link(SITE + path));

        assertThat(frontier.requests()).isEmpty();
        assertThat(reasons()).containsExactly("PATH_REPEATS");
    }

    @ParameterizedTest
    @DisplayName("Fault 41: a path that only looks like it is asked for")
    @ValueSource(strings = {"/news/news/story", "/11/11/11/story", "/2011/11/11/11/story", "/a/b/a/c/a/b"})
    void aPathThatOnlyLooksLikeItIsAskedFor(String path) {
        frontier.list("example.org", link(SITE + path));

        assertThat(frontier.afterRobots(DELAY).getUrl()).isEqualTo(SITE + path);
    }

    @Test
    @DisplayName("Fault 42: a page under a new session id in every poll is asked for once")
    void aPageUnderManySessionIdsIsAskedForOnce() {
        List<String> ids = List.of(
                "/story;jsessionid=1A2B", "/story;jsessionid=3C4D", "/story?PHPSESSID=9682993c8daa", "/story?utm_id=7");
        for (String id : ids) {
            frontier.list("example.org", link(SITE + id));
        }

        assertThat(frontier.counts().discovered()).isEqualTo(1);
        assertThat(frontier.counts().repeats()).isEqualTo(ids.size() - 1);
    }

    @Test
    @DisplayName(
            "Fault 51: a web page in place of a feed is a problem with a reason, and the feed that it names is polled")
    void theFeedThatAWebPageNamesIsPolledInItsPlace() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofMinutes(10)));
        List<String> asked = new ArrayList<>();
        List<String> problems = new ArrayList<>();

        for (FetchRequest next = frontier.request();
                frontier.counts().discovered() == 0;
                next = frontier.nextRequest(Duration.ofMinutes(5)).orElseThrow()) {
            asked.add(next.getUrl());
            if (next.getUrl().equals(SITE + "/feed")) {
                frontier.report(frontier.answer(next, FetchResult.FETCHED, 200)
                        .setBody(bytes("<!DOCTYPE html><html><head><title>News</title>"
                                + "<link rel='alternate' type='application/rss+xml' href='/rss.xml'></head></html>"))
                        .build());
            } else {
                frontier.answerWell(next, SITE + "/1", SITE + "/2");
            }
            frontier.states().forEach(state -> state.value.getProblem().ifPresent(problems::add));
        }

        assertThat(problems).containsExactly("NOT_A_FEED_HTML");
        assertThat(asked).containsExactly(SITE + "/feed", SITE + "/robots.txt", SITE + "/rss.xml", SITE + "/rss.xml");
    }

    @Test
    @DisplayName("Fault 51: a web page that names no feed is a problem with a reason at every poll")
    void aWebPageThatNamesNoFeedStaysAProblem() {
        frontier.declare(source("news", SITE + "/feed", Duration.ofMinutes(10)));
        frontier.report(frontier.answer(frontier.request(), FetchResult.FETCHED, 200)
                .setBody(bytes("<!DOCTYPE html><html><body>Welcome</body></html>"))
                .build());

        assertThat(frontier.states().getLast().value.getProblem()).contains("NOT_A_FEED_HTML");
        assertThat(frontier.nextRequest(Duration.ofHours(1)).orElseThrow().getUrl())
                .isEqualTo(SITE + "/feed");
    }

    private List<String> reasons() {
        return frontier.outcomes().stream().map(Outcome::getReason).toList();
    }
}
