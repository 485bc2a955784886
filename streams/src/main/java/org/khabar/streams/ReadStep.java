package org.khabar.streams;

import java.nio.ByteBuffer;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Declared;
import org.khabar.event.FeedFacts;
import org.khabar.event.FetchResult;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.extract.DeclaredHints;
import org.khabar.extract.FeedHints;
import org.khabar.extract.PageReader;
import org.khabar.extract.PageReading;
import org.khabar.extract.SiteReading;
import org.khabar.extract.WebPage;
import org.khabar.schemas.UnreadableEventException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes a record and reads its page, if the run takes it in. A record that is no raw page, or that the reader fails on, goes on as poison. A
 * registry that does not answer is no property of the record, so that exception ends the thread and the record is read
 * again.
 */
final class ReadStep extends ContextualProcessor<byte[], byte[], byte[], ReceivedPage> {
    private static final Logger LOG = LoggerFactory.getLogger(ReadStep.class);

    private final Deserializer<RawPage> pages;
    private final PageReader reader;
    private final FeedStory feedStory;
    private final PageIntake intake;
    private final boolean remembers;
    private @Nullable SiteMemories sites;

    ReadStep(Deserializer<RawPage> pages, PageReader reader, PageIntake intake, boolean remembers) {
        this.pages = pages;
        this.reader = reader;
        this.feedStory = new FeedStory(reader);
        this.intake = intake;
        this.remembers = remembers;
    }

    @Override
    public void init(ProcessorContext<byte[], ReceivedPage> context) {
        super.init(context);
        sites = SiteMemories.of(context);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        RecordMetadata origin = context().recordMetadata().orElseThrow();
        if (intake.reaches(origin.partition(), origin.offset())) {
            PageRead read = read(record, origin);
            if (read != null) {
                context()
                        .forward(record.withValue(new ReceivedPage(
                                record.value(), read, intake.tells(origin.partition(), origin.offset(), read.page()))));
            }
        }
    }

    /** Returns null for a page that the intake passes over. */
    private @Nullable PageRead read(Record<byte[], byte[]> record, RecordMetadata origin) {
        RawPage page = null;
        RawRef ref = new RawRef(origin.topic(), origin.partition(), origin.offset(), null);
        try {
            page = pages.deserialize(origin.topic(), record.value());
            if (page == null) {
                return poison(record, null, ref, Reason.CORRUPT_RECORD, "it has no value");
            }
            page = intake.take(page);
            if (page == null) {
                return null;
            }
            ref.setSha256(page.getSha256().orElse(null));
            ByteBuffer body = page.getBody().orElse(null);
            WebPage source = webPage(page, body == null ? new byte[0] : bytes(body));
            PageRead read = page.getResult() == FetchResult.FETCHED && body != null
                    ? new PageRead.Read(page, ref, reading(page, source))
                    : new PageRead.NoBody(page, ref);
            return feedStory.instead(read, source);
        } catch (UnreadableEventException e) {
            LOG.warn("{}-{}@{} is no raw page: {}", ref.getTopic(), ref.getPartition(), ref.getOffset(), e.toString());
            return poison(record, null, ref, Reason.CORRUPT_RECORD, e.toString());
        } catch (RuntimeException | StackOverflowError e) {
            if (LostEnvironment.is(e)) {
                throw e;
            }
            // The reader promises to throw nothing; where it breaks its promise, one page is lost and not the
            // partition.
            LOG.error("reading {} failed", ref, e);
            return poison(record, page, ref, Reason.READER_FAILED, e.toString());
        }
    }

    /** Reads a page with what was known of its site before it. */
    private PageReading reading(RawPage page, WebPage source) {
        if (!remembers) {
            return reader.read(source);
        }
        SiteMemories memories = Objects.requireNonNull(sites, "init comes before process");
        SiteReading read = reader.read(source, memories.of(page.getSite()));
        memories.learn(page.getSite(), read.lines());
        return read.reading();
    }

    private static PageRead poison(
            Record<byte[], byte[]> record, @Nullable RawPage page, RawRef ref, Reason reason, String detail) {
        return new PageRead.Poison(record.key(), record.value(), page, ref, reason, detail);
    }

    private static WebPage webPage(RawPage page, byte[] body) {
        List<WebPage.Header> headers = page.getHeaders().stream()
                .map(header -> new WebPage.Header(header.getName(), header.getValue()))
                .toList();
        FeedHints hints = page.getFeed().map(ReadStep::hints).orElse(null);
        DeclaredHints declared = page.getDeclared().map(ReadStep::declared).orElse(DeclaredHints.NONE);
        return new WebPage(body, page.getFinalUrl(), headers, page.getFetchedAt(), hints, declared);
    }

    /** A zone that this runtime does not know is none. */
    private static DeclaredHints declared(Declared declared) {
        ZoneId zone = declared.getZone()
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(null);
        return new DeclaredHints(declared.getLanguage().orElse(null), zone);
    }

    private static FeedHints hints(FeedFacts facts) {
        return new FeedHints(
                facts.getFeedUrl().orElse(null),
                facts.getFeedTitle().orElse(null),
                facts.getLanguage().orElse(null),
                facts.getGuid().orElse(null),
                facts.getTitle().orElse(null),
                facts.getSummary().orElse(null),
                facts.getContentHtml().orElse(null),
                facts.getAuthors(),
                facts.getPublished().orElse(null),
                facts.getUpdated().orElse(null),
                facts.getCategories(),
                facts.getImages());
    }

    /** The decoder gives each body an array of its own. */
    private static byte[] bytes(ByteBuffer body) {
        if (body.hasArray() && body.arrayOffset() == 0 && body.position() == 0 && body.limit() == body.array().length) {
            return body.array();
        }
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }
}
