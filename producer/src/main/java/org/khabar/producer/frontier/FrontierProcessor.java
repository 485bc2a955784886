package org.khabar.producer.frontier;

import java.time.Instant;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchReport;
import org.khabar.event.Takedown;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The frontier of the sites of one partition: records in, decisions out, one step a record or tick. */
final class FrontierProcessor extends ContextualProcessor<String, FrontierInput, String, FrontierOutput> {
    /** Hosts looked at in one tick at most, so that a tick stays short; the rest is looked at in the next. */
    private static final int HOSTS_A_TICK = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(FrontierProcessor.class);

    private final FrontierSettings settings;
    private final Standstill standstill;

    @SuppressWarnings("NullAway.Init") // set by init, before the first record
    private Desk desk;

    /** What the steps of one task work with. */
    private record Desk(
            Step step,
            Gates gates,
            Counts counts,
            Alarms alarms,
            Robots robots,
            Polls polls,
            Links links,
            TakenDown takenDown,
            Pages pages,
            Turns turns,
            Overdue overdue,
            Forgetting forgetting) {}

    FrontierProcessor(FrontierSettings settings, Standstill standstill) {
        this.settings = settings;
        this.standstill = standstill;
    }

    @Override
    public void init(ProcessorContext<String, FrontierOutput> context) {
        super.init(context);
        Step step =
                new Step((key, output) -> context.forward(new Record<>(key, output, context.currentSystemTimeMs())));
        Gates gates = new Gates(context.getStateStore(FrontierTopology.GATES));
        Counts counts = new Counts(context.getStateStore(FrontierTopology.COUNTS));
        Agenda agenda = new Agenda(context.getStateStore(FrontierTopology.AGENDA));
        Robots robots = new Robots(settings, context.getStateStore(FrontierTopology.ROBOTS));
        Urls urls = new Urls(
                context.getStateStore(FrontierTopology.URLS),
                context.getStateStore(FrontierTopology.FACTS),
                agenda,
                gates,
                counts,
                step);
        TakenDown takenDown = new TakenDown(context.getStateStore(FrontierTopology.TAKEN_DOWN), urls);
        Links links = new Links(settings, urls, takenDown, counts, step);
        Readers readers = Readers.of(settings);
        Intervals intervals = new Intervals(settings.rhythm());
        Polls polls = new Polls(
                context.getStateStore(FrontierTopology.SOURCES),
                new PolledDocuments(
                        new Discovery(settings, readers, links),
                        new Indexes(settings),
                        new Homes(robots, new Candidates(readers), step),
                        new Gaps(settings, intervals, robots, counts),
                        step),
                intervals,
                new Parking(settings.rhythm()),
                agenda,
                gates,
                counts,
                step);
        Alarms alarms = new Alarms();
        Overdue overdue = new Overdue();
        Ahead ahead = new Ahead(agenda, robots, polls, overdue, urls, takenDown, step);
        Turns turns = new Turns(settings, gates, alarms, robots, polls, urls, ahead, counts, step);
        Forgetting forgetting = new Forgetting(settings, context.getStateStore(FrontierTopology.URLS), urls);
        desk = new Desk(
                step,
                gates,
                counts,
                alarms,
                robots,
                polls,
                links,
                takenDown,
                new Pages(settings, urls, new Rechecks(settings, counts), step),
                turns,
                overdue,
                forgetting);
        gates.forEachHost(host -> alarms.set(host, Instant.EPOCH));
        context.schedule(settings.tick(), PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    @Override
    public void process(Record<String, FrontierInput> record) {
        begin();
        switch (record.value()) {
            case FrontierInput.Declared declared -> desk.polls().declared(record.key(), declared.change());
            case FrontierInput.Listed listed -> desk.links().listed(record.key(), listed.link());
            case FrontierInput.Answered answered -> answered(record.key(), answered.report());
            case FrontierInput.Struck struck -> struck(record.key(), struck.takedown());
        }
        end();
    }

    private void answered(String site, FetchReport report) {
        desk.turns().answeredBy(site, report).ifPresent(request -> {
            switch (request.getKind()) {
                case ROBOTS ->
                    WebUrl.parse(report.getUrl())
                            .ifPresent(url -> desk.robots()
                                    .answered(url, report, desk.step().now()));
                case FEED, SITEMAP, SECTION -> desk.polls().answered(site, request.getSubject(), report);
                case PAGE -> desk.pages().answered(site, request.getSubject(), report);
            }
            desk.turns().release(site, report);
        });
    }

    private void struck(String url, @Nullable Takedown takedown) {
        WebUrl.parse(url).ifPresent(parsed -> desk.takenDown().said(Site.of(parsed), url, takedown));
    }

    private void tick(long timestamp) {
        if (standstill.isRecent()) {
            return;
        }
        Instant before = desk.step().now();
        begin();
        if (desk.step().now().isBefore(before)) {
            LOG.warn(
                    "the clock went back from {} to {}: all gates are looked at",
                    before,
                    desk.step().now());
            desk.gates().forEachHost(host -> desk.alarms().set(host, Instant.EPOCH));
        }
        desk.forgetting().some(desk.step().now());
        desk.alarms().ring(desk.step().now(), HOSTS_A_TICK).forEach(desk.turns()::turn);
        end();
    }

    private void begin() {
        desk.step().begin(now());
        desk.overdue().look(desk.step().now());
    }

    private void end() {
        desk.step().touched().forEach(desk.turns()::turn);
        desk.step().touched();
        desk.gates().flush();
        desk.counts().flush();
    }

    private Instant now() {
        return Instant.ofEpochMilli(context().currentSystemTimeMs());
    }
}
