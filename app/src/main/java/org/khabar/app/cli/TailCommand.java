package org.khabar.app.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.khabar.app.cluster.Cluster;
import org.khabar.app.console.AvroJson;
import org.khabar.app.failure.ExitCode;
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

    @Option(names = "--json", description = "One JSON object a line: key, partition, offset, timestamp, value.")
    private boolean json;

    @Option(
            names = "--from",
            paramLabel = "beginning|TIME|latest",
            defaultValue = "latest",
            converter = StartConverter.class,
            description = "Where to start; TIME is ISO 8601, such as 2026-11-23T09:00:00Z. Default: ${DEFAULT-VALUE}.")
    private StartAt from = new StartAt.Latest();

    @Option(names = "--count", paramLabel = "N", description = "End after N records.")
    private @Nullable Long count;

    @Option(names = "--until-end", description = "End with the last record that is there now.")
    private boolean untilEnd;

    @Mixin
    private SettingsOptions where;

    @Mixin
    private ClusterOptions cluster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String name = topic == null ? Topics.ARTICLES.name() : topic;
        try (Interrupt interrupt = Interrupt.listen();
                Cluster open = ClusterAccess.open(cluster, where, ClusterAccess.Folder.MUST_EXIST);
                TopicReader reader = new TopicReader(open, name)) {
            interrupt.stops(reader::stop);
            print(reader, printer(name, open.registry()));
            return ExitCode.OK.number();
        }
    }

    private void print(TopicReader reader, Function<ConsumerRecord<byte[], byte[]>, String> printer) {
        PrintWriter out = spec.commandLine().getOut();
        long[] left = {count == null ? Long.MAX_VALUE : count};
        reader.read(from, untilEnd ? TopicReader.End.AT_PRESENT_END : TopicReader.End.NEVER, record -> {
            out.println(printer.apply(record));
            out.flush();
            left[0]--;
            return left[0] > 0 && !out.checkError();
        });
    }

    private Function<ConsumerRecord<byte[], byte[]>, String> printer(String name, SchemaRegistry registry) {
        if (json) {
            RecordJson lines = new RecordJson(registry, AvroJson.Bytes.BASE64);
            return record -> lines.of(record).toString();
        }
        return new RecordLine(name, registry, ZoneId.systemDefault())::of;
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
