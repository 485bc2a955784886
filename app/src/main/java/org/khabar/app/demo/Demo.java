package org.khabar.app.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.demo.newsroom.Newsroom;
import org.khabar.app.demo.newsroom.Schedule;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.pipeline.Part;
import org.khabar.app.pipeline.Pipeline;
import org.khabar.app.settings.Settings;
import org.khabar.app.sources.SourcePublisher;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;
import org.khabar.event.Article;
import org.khabar.schemas.Topics;

/** The newsroom and the pipeline that watches it, on one cluster. */
public final class Demo implements AutoCloseable {
    private final StopOrder stop;
    private final Path newsroomFolder;
    private final Newsroom newsroom;
    private final Pipeline pipeline;
    private final LiveArticles articles;

    private Demo(StopOrder stop, Path newsroomFolder, Newsroom newsroom, Pipeline pipeline, LiveArticles articles) {
        this.stop = stop;
        this.newsroomFolder = newsroomFolder;
        this.newsroom = newsroom;
        this.pipeline = pipeline;
        this.articles = articles;
    }

    /**
     * Opens the newsroom and starts the pipeline.
     *
     * @param cluster where the log is; the caller closes it after the demo
     * @param base settings of everything but the pace
     * @param data the data folder; the newsroom keeps its own in {@code newsroom}
     * @param newsroomPort the newsroom's port; 0 takes a free one, which only suits a log that nobody goes on with
     * @param schedule the newsroom's pace
     * @param failed told if the pipeline ends by itself
     * @throws OperatorException if the newsroom's port is in use, or the pipeline can't start
     */
    public static Demo start(
            Cluster cluster,
            Settings base,
            Path data,
            int newsroomPort,
            Schedule schedule,
            Consumer<OperatorException> failed) {
        StopOrder stop = new StopOrder();
        try {
            Path folder = data.resolve("newsroom");
            Newsroom newsroom = stop.add(Newsroom.open(folder, newsroomPort, schedule, Clock.systemUTC()));
            Settings settings = DemoSettings.of(base, newsroom);
            try (Admin admin = Admin.create(cluster.clientConfig())) {
                new TopicAdmin(admin).require(TopicPlan.live(settings.topics()));
            }
            Subjects.register(Subjects.live(), cluster.registry());
            // Opened before anything can be published, so that no article of this run is missed.
            LiveArticles articles = stop.add(new LiveArticles(cluster, Topics.ARTICLES, Clock.systemUTC()));
            Pipeline pipeline = stop.add(Pipeline.start(
                    cluster,
                    settings,
                    EnumSet.allOf(Part.class),
                    data,
                    ready -> new SourcePublisher(ready).publish(DemoSettings.sources(newsroom)),
                    failed));
            return new Demo(stop, folder, newsroom, pipeline, articles);
        } catch (RuntimeException e) {
            stop.close();
            throw e;
        }
    }

    /**
     * Hands on each article event as it is committed, with the time at which it was seen, until enough have come.
     *
     * @param enough asked after each event and several times a second
     */
    public void follow(BiConsumer<Article, Instant> reader, BooleanSupplier enough) {
        articles.follow(reader, enough);
    }

    /** Returns the newsroom. */
    public Newsroom newsroom() {
        return newsroom;
    }

    /** Returns the pipeline, for its status. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** Ends the fetches under way and returns what came of it, with nothing left in between. */
    public DemoSummary end() {
        pipeline.drain();
        return DemoSummary.of(pipeline.status(), articles, newsroomFolder);
    }

    /** Drains the pipeline, then closes the newsroom. */
    @Override
    public void close() {
        stop.close();
    }
}
