package org.khabar.app.demo.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khabar.app.demo.newsroom.JournalEntry.Event;
import org.khabar.app.demo.newsroom.Manuscript.Fate;

/**
 * Decides what is out. It has no thread of its own: whenever it is asked, it first does what has become due, each thing
 * with the time at which it was due. While nothing runs, nothing is published: after a restart the pace goes on from there.
 */
final class Newsdesk implements AutoCloseable {
    /** How far apart the articles lie that were out before the newsroom was founded. */
    private static final Duration BEFORE = Duration.ofMinutes(47);

    private final List<NewsSite> sites;
    private final Schedule schedule;
    private final Clock clock;
    private final Journal journal;
    private final Map<String, List<PublishedArticle>> out = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> readOnce = new HashSet<>();
    private Instant founded;
    private Instant nextDue;
    private int nextSite;

    Newsdesk(List<NewsSite> sites, Schedule schedule, Clock clock, Journal journal) {
        this.sites = List.copyOf(sites);
        this.schedule = schedule;
        this.clock = clock;
        this.journal = journal;
        this.founded = now();
        sites.forEach(site -> out.put(site.name(), new ArrayList<>()));
        journal.past().forEach(this::apply);
        if (journal.past().isEmpty()) {
            found();
        }
        this.nextDue = now().plus(pace());
    }

    /** Returns the articles of a site that were ever out, oldest first. */
    synchronized List<PublishedArticle> articles(NewsSite site) {
        advance();
        return List.copyOf(of(site.name()));
    }

    /** Returns the article of a path, withdrawn or not. */
    synchronized Optional<PublishedArticle> find(NewsSite site, String path) {
        advance();
        Integer number = numbers.get(site.host() + path);
        return number == null ? Optional.empty() : Optional.of(of(site.name()).get(number));
    }

    /**
     * Notes that an article is read for the second time since the newsroom opened: only what readers know can be corrected
     * or withdrawn before their eyes. A single reader may have been killed before it could keep what it read.
     */
    synchronized void read(PublishedArticle article) {
        if (article.willChange()
                && article.readAt() == null
                && !readOnce.add(article.site().host() + article.path())) {
            note(new JournalEntry(now(), Event.READ, article.site().name(), article.number()));
        }
    }

    private void advance() {
        Instant now = now();
        while (!nextDue.isAfter(now)) {
            NewsSite site = sites.get(nextSite);
            note(new JournalEntry(
                    nextDue, Event.PUBLISHED, site.name(), of(site.name()).size()));
            nextDue = nextDue.plus(pace());
        }
        for (NewsSite site : sites) {
            List<PublishedArticle> articles = of(site.name());
            int handWritten = Math.min(articles.size(), site.manuscripts().size());
            for (int number = 0; number < handWritten; number++) {
                mend(articles.get(number), now);
            }
        }
    }

    private void mend(PublishedArticle article, Instant now) {
        Instant since = article.readAt();
        if (since == null) {
            return;
        }
        Instant correction = since.plus(schedule.correctAfter());
        if (article.site().hasMistake(article.number()) && article.correctedAt() == null && !correction.isAfter(now)) {
            note(new JournalEntry(correction, Event.CORRECTED, article.site().name(), article.number()));
        }
        Instant withdrawal = since.plus(schedule.withdrawAfter());
        if (article.site().fateOf(article.number()) == Fate.WITHDRAWN
                && article.withdrawnAt() == null
                && !withdrawal.isAfter(now)) {
            note(new JournalEntry(withdrawal, Event.WITHDRAWN, article.site().name(), article.number()));
        }
    }

    private void found() {
        note(new JournalEntry(now(), Event.FOUNDED, "", 0));
        for (int number = 0; number < schedule.atStart(); number++) {
            for (NewsSite site : sites) {
                Instant at = founded.minus(BEFORE.multipliedBy(schedule.atStart() - number))
                        .plusSeconds(97L * sites.indexOf(site));
                note(new JournalEntry(at, Event.PUBLISHED, site.name(), number));
            }
        }
    }

    private void note(JournalEntry entry) {
        try {
            journal.write(entry);
        } catch (IOException e) {
            throw new UncheckedIOException("the newsroom's journal can't be written", e);
        }
        apply(entry);
    }

    private void apply(JournalEntry entry) {
        switch (entry.event()) {
            case FOUNDED -> founded = entry.at();
            case PUBLISHED -> {
                NewsSite site = site(entry.site());
                PublishedArticle article = PublishedArticle.out(site, entry.number(), entry.at());
                of(site.name()).add(article);
                numbers.put(site.host() + article.path(), entry.number());
                nextSite = (sites.indexOf(site) + 1) % sites.size();
            }
            case READ -> of(entry.site()).set(entry.number(), article(entry).read(entry.at()));
            case CORRECTED ->
                of(entry.site()).set(entry.number(), article(entry).corrected(entry.at()));
            case WITHDRAWN ->
                of(entry.site()).set(entry.number(), article(entry).withdrawn(entry.at()));
        }
    }

    private PublishedArticle article(JournalEntry entry) {
        return of(entry.site()).get(entry.number());
    }

    private List<PublishedArticle> of(String site) {
        return out.computeIfAbsent(site, _ -> new ArrayList<>());
    }

    private NewsSite site(String name) {
        return sites.stream()
                .filter(site -> site.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the journal names the site " + name
                        + ", which this version of the newsroom does not have: delete the folder newsroom"));
    }

    private Duration pace() {
        boolean handWrittenLeft =
                sites.stream().anyMatch(site -> site.handWritten(of(site.name()).size()));
        return handWrittenLeft ? schedule.every() : schedule.everyBulletin();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
