package org.khabar.app.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khabar.app.broker.BrokerSettings;
import org.khabar.app.cluster.EmbeddedCluster;
import org.khabar.app.topics.Subjects;
import org.khabar.app.topics.Subjects.Subject;
import org.khabar.event.Article;
import org.khabar.event.Link;
import org.khabar.schemas.EventSerdes;
import org.khabar.schemas.HttpSchemaRegistry;
import org.khabar.schemas.IncompatibleSchemaException;
import org.khabar.schemas.Topics;
import org.khabar.schemas.UnknownSchemaException;
import org.khabar.schemas.UnregisteredSchemaException;

/**
 * All that Khabar asks of a registry, over HTTP: of the embedded one, and of another that runs already, whose URL the system
 * property {@value #OUTSIDE} names.
 */
class RegistriesIT {
    private static final String OUTSIDE = "khabar.registry";

    @TempDir
    private static Path data;

    private static EmbeddedCluster cluster;

    @BeforeAll
    static void start() {
        cluster = EmbeddedCluster.start(
                new BrokerSettings(0, BrokerSettings.defaults().quota()), 0, data, _ -> {});
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    static Stream<Named<URI>> registries() {
        Stream<Named<URI>> embedded =
                Stream.of(Named.of("embedded registry", cluster.http().url()));
        String outside = System.getProperty(OUTSIDE, "");
        return outside.isEmpty()
                ? embedded
                : Stream.concat(embedded, Stream.of(Named.of("outside registry", URI.create(outside))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registries")
    void everySchemaOfAPipelineIsRegisteredOnceAndReadBackAsItWas(URI url) {
        List<Subject> subjects = Subjects.live();
        List<Integer> ids = ids(subjects, url);

        assertThat(ids(subjects, url)).isEqualTo(ids);
        for (int i = 0; i < ids.size(); i++) {
            HttpSchemaRegistry reader = new HttpSchemaRegistry(url);
            Schema written = subjects.get(i).schema();
            assertThat(reader.byId(ids.get(i)).toString()).isEqualTo(written.toString());
            assertThat(reader.idFor(subjects.get(i).name(), written)).isEqualTo(ids.get(i));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registries")
    void whatOneProcessWritesAnotherReads(URI url) {
        Subjects.register(Subjects.live(), new HttpSchemaRegistry(url));
        Link link = Link.newBuilder()
                .setUrl("https://example.org/خبر")
                .setSource("example")
                .setDiscoveredAt(Instant.EPOCH)
                .build();

        byte[] written = EventSerdes.of(Topics.LINKS, new HttpSchemaRegistry(url))
                .serializer()
                .serialize(Topics.LINKS.name(), link);

        assertThat(EventSerdes.of(Topics.LINKS, new HttpSchemaRegistry(url))
                        .deserializer()
                        .deserialize(Topics.LINKS.name(), written))
                .isEqualTo(link);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registries")
    void anIdThatNobodyGaveIsUnknown(URI url) {
        assertThatThrownBy(() -> new HttpSchemaRegistry(url).byId(987_654)).isInstanceOf(UnknownSchemaException.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registries")
    void aSchemaThatIsNotRegisteredIsNamedWithTheRemedy(URI url) {
        HttpSchemaRegistry registry = new HttpSchemaRegistry(url);
        registry.register("khabar.other-value", SchemaBuilder.builder().longType());

        assertThatThrownBy(() -> registry.idFor(
                        "khabar.nobody-value", SchemaBuilder.builder().stringType()))
                .isInstanceOf(UnregisteredSchemaException.class)
                .hasMessageContainingAll("khabar.nobody-value", "--register");
        assertThatThrownBy(() -> registry.idFor(
                        "khabar.other-value", SchemaBuilder.builder().stringType()))
                .isInstanceOf(UnregisteredSchemaException.class)
                .hasMessageContaining("khabar.other-value");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("registries")
    void aSchemaThatEarlierProgramsCouldNotReadIsRefused(URI url) {
        Schema article = Article.getClassSchema();
        Subject subject = new Subject("khabar.replay.held.articles-value", article);
        List<Schema.Field> allButTheId = article.getFields().stream()
                .filter(field -> !field.name().equals("articleId"))
                .map(field -> new Schema.Field(field, field.schema()))
                .toList();
        Schema without =
                Schema.createRecord(article.getName(), article.getDoc(), article.getNamespace(), false, allButTheId);

        assertThat(subject.registerAndHold(new HttpSchemaRegistry(url))).isEmpty();
        assertThatThrownBy(() -> new Subject(subject.name(), without).registerAndHold(new HttpSchemaRegistry(url)))
                .isInstanceOf(IncompatibleSchemaException.class)
                .hasMessageContaining(subject.name());
        assertThat(subject.registerAndHold(new HttpSchemaRegistry(url))).isEmpty();
    }

    private static List<Integer> ids(List<Subject> subjects, URI url) {
        HttpSchemaRegistry registry = new HttpSchemaRegistry(url);
        return subjects.stream().map(subject -> subject.register(registry)).toList();
    }
}
