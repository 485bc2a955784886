package org.khabar.app.takedown;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.Snapshot;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.lookup.TopicLookup;
import org.khabar.app.lookup.UrlAnswer;
import org.khabar.app.lookup.UrlForms;
import org.khabar.event.Takedown;
import org.khabar.extract.url.WebUrl;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.KeyPartition;
import org.khabar.schemas.Topics;
import org.khabar.streams.TakedownList;

/** Writes {@code khabar.takedowns}, which every run of the article topology follows. */
public final class TakedownPublisher {
    /** Every record bears this time, so that a run that begins reads it before the first page. */
    private static final long FIRST = 0;

    private final Cluster cluster;

    /**
     * What a takedown came to.
     *
     * @param takedowns what was written, the URL itself first
     * @param leadsElsewhere whether the URL redirects to another site, whose article then still stands
     */
    public record Done(List<Takedown> takedowns, boolean leadsElsewhere) {}

    /** Works on a cluster whose topics are there. */
    public TakedownPublisher(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Returns what is taken down at present, the latest first. */
    public List<Takedown> present() {
        return Snapshot.of(cluster, Topics.TAKEDOWNS).values().stream()
                .sorted(Comparator.comparing(Takedown::getTakenDownAt)
                        .reversed()
                        .thenComparing(Takedown::getUrl))
                .toList();
    }

    /** Returns the present list for programs that read topics as they are. */
    public TakedownList list() {
        return TakedownList.of(present());
    }

    /**
     * Takes a URL down, and with it every URL that led to its article as far as the outcomes tell.
     *
     * @param reason for people
     * @return what was done
     * @throws OperatorException if the broker does not take it
     */
    public Done takeDown(UrlForms forms, String reason, Instant at) {
        UrlAnswer answer = TopicLookup.find(cluster, forms);
        UrlAnswer.OfArticle article = answer.article();
        Set<String> urls = new LinkedHashSet<>();
        urls.add(answer.tellsAnything() ? answer.url() : canonical(forms.typed()));
        if (article != null) {
            urls.addAll(TopicLookup.urlsOf(cluster, article.id()));
        }
        List<Takedown> takedowns = urls.stream()
                .map(url -> new Takedown(
                        url,
                        forms.site(),
                        reason,
                        article == null ? null : article.id(),
                        article == null ? null : article.canonicalUrl(),
                        at))
                .toList();
        send(takedowns.stream()
                .map(takedown -> new Change(takedown.getUrl(), takedown.getSite(), takedown))
                .toList());
        return new Done(takedowns, leadsElsewhere(answer.outcome()));
    }

    /** The site whose article the URL leads to is another one's, and no outcome tells which. */
    private static boolean leadsElsewhere(UrlAnswer.@Nullable Ended outcome) {
        return outcome != null && "REDIRECTED_TO_OTHER_SITE".equals(outcome.reason());
    }

    /**
     * Lifts the takedown of a URL, and of the other URLs of its article.
     *
     * @return the URLs; none where the URL is not taken down
     * @throws OperatorException if the broker does not take it
     */
    public List<String> lift(UrlForms forms) {
        List<Takedown> present = present();
        List<Takedown> named = present.stream()
                .filter(takedown -> forms.texts().contains(takedown.getUrl()))
                .toList();
        List<Change> changes = present.stream()
                .filter(takedown ->
                        named.contains(takedown) || named.stream().anyMatch(of -> isSameArticle(of, takedown)))
                .map(takedown -> new Change(takedown.getUrl(), takedown.getSite(), null))
                .toList();
        send(changes);
        return changes.stream().map(Change::url).toList();
    }

    private static boolean isSameArticle(Takedown one, Takedown other) {
        return one.getArticleId().isPresent() && one.getArticleId().equals(other.getArticleId());
    }

    private static String canonical(String url) {
        return WebUrl.parse(url).map(parsed -> parsed.canonical().toString()).orElse(url);
    }

    /** A record to write; no takedown lifts the one that is there. */
    private record Change(String url, String site, @Nullable Takedown takedown) {}

    private void send(List<Change> changes) {
        Map<String, Object> config = new HashMap<>(cluster.clientConfig());
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        try (KafkaProducer<String, Takedown> producer = new KafkaProducer<>(
                config,
                Serdes.String().serializer(),
                EventSerdes.of(Topics.TAKEDOWNS, cluster.registry()).serializer())) {
            int partitions = producer.partitionsFor(Topics.TAKEDOWNS.name()).size();
            List<Future<?>> answers = new ArrayList<>();
            changes.forEach(change -> answers.add(producer.send(record(change, partitions))));
            for (Future<?> answer : answers) {
                Objects.requireNonNull(answer.get(), "an acknowledged record has metadata");
            }
        } catch (ExecutionException e) {
            throw new OperatorException(
                    ExitCode.UNREACHABLE,
                    "the broker did not take the takedown (" + e.getCause()
                            + "): check that it is up and may be written",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperatorException(ExitCode.FAILURE, "interrupted while the takedown was written", e);
        }
    }

    /** It lies where the pages of its site lie, whatever its key. */
    @SuppressWarnings("NullAway") // a tombstone is a record without a value
    private static ProducerRecord<String, Takedown> record(Change change, int partitions) {
        return new ProducerRecord<>(
                Topics.TAKEDOWNS.name(),
                KeyPartition.of(change.site(), partitions),
                FIRST,
                change.url(),
                change.takedown());
    }
}
