package org.khabar.app.demo.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.app.loopback.Ports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newsroom's web server: five hosts {@code NAME.localhost} on one loopback port, with validators and conditional
 * requests (RFC 9110). Every request is written down in {@value #ACCESS_LOG} ({@link Visits}).
 */
public final class Newsroom implements AutoCloseable {
    /** The port of {@code khabar demo}. It is part of every URL, so that it has to stay the same over restarts. */
    public static final int PORT = 8070;

    /** Name of the access log in the newsroom's folder. */
    static final String ACCESS_LOG = "access.log";

    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads;
    private final Newsdesk desk;
    private final VisitLog visits;
    private final Duration answerAfter;
    private final List<NewsSite> sites;
    private final Map<String, SitePages> pagesByHost;

    private Newsroom(
            HttpServer server, Newsdesk desk, VisitLog visits, Schedule schedule, List<NewsSite> sites, Clock clock) {
        this.server = server;
        this.desk = desk;
        this.visits = visits;
        this.answerAfter = schedule.answerAfter();
        this.sites = sites;
        int port = server.getAddress().getPort();
        this.pagesByHost = sites.stream()
                .collect(Collectors.toMap(NewsSite::host, site -> new SitePages(site, desk, clock, port)));
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("newsroom-", 0).factory());
    }

    /**
     * Opens the newsroom that keeps its journal and access log in a folder; the folder is made if it is missing.
     *
     * @param port the port; 0 takes a free one
     * @throws OperatorException if the port is in use, or the folder can't be written
     */
    public static Newsroom open(Path folder, int port, Schedule schedule, Clock clock) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
            Files.createDirectories(folder);
            List<NewsSite> sites = SiteResources.all();
            Newsdesk desk = new Newsdesk(sites, schedule, clock, Journal.open(folder.resolve("journal.jsonl")));
            VisitLog visits = VisitLog.open(folder.resolve(ACCESS_LOG), clock);
            Newsroom newsroom = new Newsroom(server, desk, visits, schedule, sites, clock);
            server.createContext("/", newsroom::handle);
            server.setExecutor(newsroom.threads);
            server.start();
            return newsroom;
        } catch (BindException e) {
            throw Ports.inUse(port, "--newsroom-port, or --port of khabar newsroom,", e);
        } catch (IOException e) {
            throw new OperatorException(
                    ExitCode.FAILURE,
                    "the newsroom can't use its folder " + folder + " (" + e
                            + "): mend it or name another data folder with --data",
                    e);
        }
    }

    /** Returns the sites' feeds. */
    public List<NewsFeed> feeds() {
        return sites.stream()
                .map(site ->
                        new NewsFeed(site.name(), site.title(), pages(site).feedUrl(), site.language(), site.zone()))
                .toList();
    }

    /** Returns the port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Returns the URLs of the articles written by hand that are out, withdrawn ones included. */
    public List<String> handWritten() {
        return sites.stream()
                .flatMap(site -> desk.articles(site).stream()
                        .filter(article -> site.handWritten(article.number()))
                        .map(article -> "http://" + site.host() + ":" + port() + article.path()))
                .toList();
    }

    private SitePages pages(NewsSite site) {
        SitePages pages = pagesByHost.get(site.host());
        if (pages == null) {
            throw new IllegalStateException("no pages for " + site.host());
        }
        return pages;
    }

    private void handle(HttpExchange exchange) {
        String host = host(exchange);
        long visit = visits.begin(host, target(exchange.getRequestURI()));
        int status = 500;
        try (exchange) {
            Thread.sleep(answerAfter);
            status = send(exchange, answer(host, exchange));
        } catch (IOException e) {
            LOG.debug("{} went away before its answer was written", exchange.getRemoteAddress(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            visits.end(visit, status);
        }
    }

    private Answer answer(String host, HttpExchange exchange) {
        SitePages pages = pagesByHost.get(host);
        return pages == null
                ? Answer.error(
                        404, "No such site here; try " + feeds().getFirst().url(), Instant.EPOCH)
                : pages.answer(exchange.getRequestURI().getPath());
    }

    private static String target(URI asked) {
        return asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery();
    }

    private static String host(HttpExchange exchange) {
        String header = exchange.getRequestHeaders().getFirst("Host");
        return header == null ? "" : header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    private static int send(HttpExchange exchange, Answer answer) throws IOException {
        String etag = "\"" + hash(answer.body()) + "\"";
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        if (answer.status() == 200) {
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Last-Modified", HTTP_DATE.format(answer.lastModified()));
        }
        int status = answer.status() == 200 && notModified(exchange, etag) ? 304 : answer.status();
        boolean bodiless = status == 304 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : answer.body().length);
        if (!bodiless) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.body());
            }
        }
        return status;
    }

    /** A client that has kept the ETag is asked about nothing else: the pages change without their date changing. */
    private static boolean notModified(HttpExchange exchange, String etag) {
        Function<String, String> header = name -> {
            String value = exchange.getRequestHeaders().getFirst(name);
            return value == null ? "" : value;
        };
        return header.apply("If-None-Match").contains(etag);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        try {
            desk.close();
            visits.close();
        } catch (IOException e) {
            LOG.warn("the newsroom's files did not close cleanly", e);
        }
    }
}
