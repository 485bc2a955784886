package org.khabar.benchmarks.week;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One simulated newspaper: its articles in the order of their publication, and what its feed and its sitemap hold.
 *
 * <p>How much papers publish differs as in life: the rates are log-normal, half of the papers have {@value #MEDIAN_PER_DAY} articles
 * a day or fewer, one in six more than four times as many; a few have hundreds. Articles come in bursts of two on average, within
 * minutes, which leaves gaps with a coefficient of variation of 1.7, as in the real feeds of the feed suite (1.7 to 2.1). Two in
 * five are published on a minute that five divides, by a clock, as 42 % of the pages behind {@link Habits}. A feed lists the newest
 * 10 to 100.
 *
 * @param site its host
 * @param published when its articles were published, in order
 * @param listed how many its feed lists
 * @param hasSitemap whether it has a sitemap
 */
record Paper(String site, List<Instant> published, int listed, boolean hasSitemap) {
    private static final double MEDIAN_PER_DAY = 10;
    private static final double SPREAD = 1.4;
    private static final double MOST_PER_DAY = 500;
    private static final double LEAST_PER_DAY = 0.2;
    private static final double BURST = 2;
    private static final double BY_THE_CLOCK = 0.28;
    private static final Duration WITHIN_BURST = Duration.ofMinutes(3);
    private static final Duration SITEMAP_REACHES = Duration.ofDays(2);
    private static final int[] LENGTHS = {10, 15, 20, 20, 25, 30, 50, 100};

    Paper {
        published = List.copyOf(published);
    }

    /** Makes a paper up that publishes between two times. */
    static Paper random(int number, Instant from, Instant to, RandomGenerator random) {
        double perDay = MEDIAN_PER_DAY * Math.exp(SPREAD * random.nextGaussian());
        perDay = Math.max(LEAST_PER_DAY, Math.min(MOST_PER_DAY, perDay));
        ZoneOffset zone = ZoneOffset.ofHours(random.nextInt(-8, 10));
        List<Instant> published = new ArrayList<>();
        double mostBursts = perDay / BURST * Habits.most();
        for (Instant at = from; at.isBefore(to); ) {
            double days = random.nextExponential() / mostBursts;
            at = at.plusMillis(Math.round(days * Duration.ofDays(1).toMillis()));
            if (random.nextDouble() * Habits.most() < Habits.share(at.atOffset(zone))) {
                burst(at, published, random);
            }
        }
        published.removeIf(at -> !at.isBefore(to));
        Collections.sort(published);
        int listed = LENGTHS[random.nextInt(LENGTHS.length)];
        return new Paper("paper" + number + ".example", published, listed, random.nextBoolean());
    }

    private static void burst(Instant start, List<Instant> published, RandomGenerator random) {
        Instant at = start;
        do {
            published.add(random.nextDouble() < BY_THE_CLOCK ? nextMark(at) : at);
            at = at.plusMillis(Math.round(random.nextExponential() * WITHIN_BURST.toMillis()));
        } while (random.nextDouble() < 1 - 1 / BURST);
    }

    private static Instant nextMark(Instant at) {
        long mark = Duration.ofMinutes(5).toMillis();
        return Instant.ofEpochMilli(Math.ceilDiv(at.toEpochMilli(), mark) * mark);
    }

    /** Returns how many articles are out. */
    int out(Instant now) {
        int after = 0;
        for (int end = published.size(); after < end; ) {
            int middle = (after + end) >>> 1;
            if (published.get(middle).isAfter(now)) {
                end = middle;
            } else {
                after = middle + 1;
            }
        }
        return after;
    }

    String url(int article) {
        return "https://" + site + "/article/" + article;
    }

    String feedUrl() {
        return "https://" + site + "/feed";
    }

    /** Returns what the feed lists: numbers of articles, newest first. */
    List<Integer> feed(Instant now) {
        int out = out(now);
        return newestFirst(Math.max(0, out - listed), out);
    }

    /** Returns what the sitemap lists: numbers of the articles of the last days, newest first. */
    List<Integer> sitemap(Instant now) {
        return newestFirst(out(now.minus(SITEMAP_REACHES)), out(now));
    }

    private static List<Integer> newestFirst(int from, int to) {
        List<Integer> articles = new ArrayList<>();
        for (int article = to - 1; article >= from; article--) {
            articles.add(article);
        }
        return articles;
    }
}
