package org.khabar.app.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khabar.app.Main;
import org.khabar.app.access.TestIdentity;
import org.khabar.app.broker.SecuredBroker;
import org.khabar.app.cluster.StopOrder;
import org.khabar.app.loopback.LoopbackServer;
import org.khabar.app.registry.EmbeddedRegistry;
import org.khabar.app.topics.TopicAdmin;
import org.khabar.app.topics.TopicPlan;

/** Broker and registry as others run them: TLS with their own authority, our certificate asked for, logins, access control lists. */
class SecuredIT {
    private static final String MASTER = "canary-master-55d0";
    private static final String STRANGER = "canary-stranger-a1e7";
    private static final String REGISTRY = "canary-registry-03fc";

    @TempDir
    private static Path folder;

    private static final StopOrder STOP = new StopOrder();

    private static TestIdentity server;
    private static TestIdentity client;
    private static SecuredBroker broker;
    private static SecuredRegistry registry;

    @BeforeAll
    static void start() throws Exception {
        server = TestIdentity.make(folder, "server");
        client = TestIdentity.make(folder, "client");
        broker = STOP.add(
                SecuredBroker.start(folder, server, client, Map.of("khabar", MASTER, "stranger", STRANGER), "khabar"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.open()))) {
            new TopicAdmin(admin).require(List.of(TopicPlan.schemas()));
        }
        LoopbackServer http = STOP.add(LoopbackServer.start(0));
        STOP.add(EmbeddedRegistry.start(broker.open(), http));
        registry = STOP.add(SecuredRegistry.start(http.url(), server, "reader", REGISTRY));
    }

    @AfterAll
    static void stop() {
        STOP.close();
    }

    @Test
    @DisplayName("pages are imported and their articles read over TLS, with logins at broker and registry")
    void worksAsOnLoopback() throws Exception {
        // Given a page, and settings that trust the broker's own authority
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Files.writeString(archive.resolve("story.html"), ImportIT.story(7));
        String settings = settings(server.certificate(), "khabar", "MASTER");

        // When topics are made, the page is imported and its article asked for
        Ran topics = run(settings, "topics", "--register");
        Ran imported = run(settings, "import", "--name=secured", archive.toString());
        Ran told = run(settings, "tail", "khabar.import.secured.articles", "--from=beginning", "--until-end", "--json");

        // Then all three succeed, the article is there, and no secret is in what they say
        assertThat(topics.code()).as(topics.printed()).isZero();
        assertThat(imported.code()).as(imported.printed()).isZero();
        assertThat(told.printed()).contains("Council opens library number 7");
        assertThat(topics.printed() + imported.printed() + told.printed()).doesNotContain(MASTER, REGISTRY);
    }

    @Test
    @DisplayName("a wrong password ends the command at once, with the user's name and without the password")
    void wrongPassword() throws Exception {
        Ran ran = run(settings(server.certificate(), "khabar", "STRANGER"), "topics");

        assertThat(ran.code()).isNotZero();
        assertThat(ran.printed()).containsIgnoringCase("authentication").doesNotContain(STRANGER);
    }

    @Test
    @DisplayName("a broker whose certificate nobody vouches for is not talked to")
    void unknownAuthority() throws Exception {
        Ran ran = run(settings(client.certificate(), "khabar", "MASTER"), "topics");

        assertThat(ran.code()).isNotZero();
        assertThat(ran.printed()).containsIgnoringCase("certificat").doesNotContain(MASTER);
    }

    @Test
    @DisplayName("Fault 79: a right that is missing ends the command at once and names the resource")
    void missingRight() throws Exception {
        Ran ran = run(settings(server.certificate(), "stranger", "STRANGER"), "topics", "--register");

        assertThat(ran.code()).isNotZero();
        assertThat(ran.printed()).contains("khabar.").containsIgnoringCase("authoriz");
    }

    private static String settings(Path authority, String user, String password) throws IOException {
        return """
                kafka:
                  bootstrap: "%s"
                  tls: {enabled: true, ca: "%s", certificate: "%s", key: "%s"}
                  sasl: {mechanism: PLAIN, user: %s, password: "${env:%s}"}
                registry: {url: "%s", user: reader, password: "${file:%s}", ca: "%s"}
                http: {port: 0}
                """.formatted(
                        broker.bootstrap(),
                        authority,
                        client.certificate(),
                        client.key(),
                        user,
                        password,
                        registry.url(),
                        Files.writeString(folder.resolve("registry-password"), REGISTRY + "\n"),
                        server.certificate());
    }

    /** What a command printed, and the code it ended with. */
    private record Ran(int code, String printed) {}

    private static Ran run(String settings, String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(RunningRecipe.JAVA);
        whole.add(Main.class.getName());
        whole.addAll(List.of(command));
        whole.addAll(List.of(
                "--config=" + Files.writeString(folder.resolve("khabar.yaml"), settings),
                "--data=" + folder.resolve("data")));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(Map.of("MASTER", MASTER, "STRANGER", STRANGER));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ran(process.waitFor(), printed);
    }
}
