package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.AvroJson;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.jsonld.NewsArticleJson;
import org.khabar.app.tailing.Condition;
import org.khabar.app.tailing.RecordArticle;
import org.khabar.app.tailing.RecordJson;
import org.khabar.app.tailing.RecordLine;
import org.khabar.app.tailing.StartAt;
import org.khabar.app.tailing.TopicReader;
import org.khabar.schemas.SchemaRegistry;
import org.khabar.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code khabar tail}: prints the records of a topic as they are committed. */
@Command(name = "tail", description = "Prints the records of a topic as they come, until Ctrl-C.")
final class TailCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", arity = "0..1", description = "Default: the articles.")
    private @Nullable String topic;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "line|json|jsonld",
            description = {
                "line: for people, the default; json: one object a line: key, partition, offset, timestamp, value;",
                "jsonld: articles as schema.org NewsArticle, one a line."
            })
    private @Nullable Format format;

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            converter = ConditionConverter.class,
            description = {
                "Only articles for which it holds; several must all hold. source=ID, site=DOMAIN, language=ar,",
                "kind=updated (or !=); fetched>=TIME, published<TIME; text~WORDS, headline~WORDS, case and vowel signs",
                "aside."
            })
    private List<Condition> where = List.of();

    @Option(
            names = "--from",
            paramLabel = "beginning|TIME|latest",
            defaultValue = "latest",
            converter = StartConverter.class,
            description = "Where to start; TIME is ISO 8601, such as 2026-11-23T09:00:00Z. Default: ${DEFAULT-VALUE}.")
    private StartAt from = new StartAt.Latest();

    @Option(
            names = "--count",
            paramLabel = "N",
            converter = Numbers.Positive.class,
            description = "End after N records.")
    private @Nullable Long count;

    @Option(names = "--until-end", description = "End with the last record that is there now.")
    private boolean untilEnd;

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    private enum Format {
        LINE,
        JSON,
        JSONLD
    }

    @Override
    public Integer call() {
        String name = topic == null ? Topics.ARTICLES.name() : topic;
        Format form = form();
        if ((form == Format.JSONLD || !where.isEmpty()) && !RecordArticle.mayBeIn(name)) {
            throw new OperatorException(
                    ExitCode.USAGE, "--where and --format jsonld are for articles, and " + name + " holds none");
        }
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, settings, ClusterAccess.Folder.MUST_EXIST);
                TopicReader reader = TopicReader.of(open, name)) {
            interrupt.stops(reader::stop);
            print(name, reader, wanted(open.registry()), printer(form, name, open.registry()));
            return ExitCode.OK.number();
        }
    }

    private Format form() {
        if (format != null) {
            return format;
        }
        return json ? Format.JSON : Format.LINE;
    }

    private void print(
            String name,
            TopicReader reader,
            Predicate<ConsumerRecord<byte[], byte[]>> wanted,
            Function<ConsumerRecord<byte[], byte[]>, String> printer) {
        PrintWriter out = spec.commandLine().getOut();
        long[] left = {count == null ? Long.MAX_VALUE : count};
        reader.read(
                from,
                untilEnd ? TopicReader.End.AT_PRESENT_END : TopicReader.End.NEVER,
                record -> {
                    if (!wanted.test(record)) {
                        return true;
                    }
                    out.println(printer.apply(record));
                    out.flush();
                    left[0]--;
                    return left[0] > 0 && !out.checkError();
                },
                DeletedRecords.toldOf(name, spec));
    }

    private Predicate<ConsumerRecord<byte[], byte[]>> wanted(SchemaRegistry registry) {
        if (where.isEmpty()) {
            return _ -> true;
        }
        RecordArticle articles = new RecordArticle(registry);
        return record -> articles.of(record)
                .filter(article -> where.stream().allMatch(condition -> condition.test(article)))
                .isPresent();
    }

    private static Function<ConsumerRecord<byte[], byte[]>, String> printer(
            Format form, String name, SchemaRegistry registry) {
        return switch (form) {
            case LINE -> new RecordLine(name, registry, ZoneId.systemDefault())::of;
            case JSON -> {
                RecordJson lines = new RecordJson(registry, AvroJson.Bytes.BASE64);
                yield record -> lines.of(record).toString();
            }
            case JSONLD -> {
                RecordArticle articles = new RecordArticle(registry);
                RecordJson others = new RecordJson(registry, AvroJson.Bytes.BASE64);
                yield record -> articles.of(record)
                        .map(NewsArticleJson::of)
                        .orElseGet(() -> others.of(record))
                        .toString();
            }
        };
    }

    static final class ConditionConverter implements ITypeConverter<Condition> {
        @Override
        public Condition convert(String value) {
            try {
                return Condition.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }

    static final class StartConverter implements ITypeConverter<StartAt> {
        @Override
        public StartAt convert(String value) {
            try {
                return StartAt.parse(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }
    }
}
