package org.khabar.producer.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.khabar.event.FetchResult;
import org.khabar.event.Header;
import org.khabar.producer.FailureReason;

/**
 * One HTTP GET within limits: over connections the address guard permits, no redirect followed, no cookies, no
 * cache; bodies packed as {@link Body} unpacks. Whatever the host does, the exchange ends by its deadline with an {@link Answer}.
 */
final class HttpGet implements AutoCloseable {
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final int MAX_HEADER_CHARS = 64 * 1024;

    /**
     * Added to every status below OkHttp's own logic, and taken off above it: on 408, and on 503 with a Retry-After of 0, it
     * would ask again by itself, past the host's gate, and a Retry-After it can't read makes it throw.
     */
    private static final int VEIL = 1_000;

    /**
     * What to get.
     *
     * @param url an http or https URL
     * @param accept the media types wanted
     * @param headers sent as well, in place of those that are usual
     * @param etag sent as If-None-Match
     * @param lastModified sent as If-Modified-Since
     * @param sendWithin most time until the request is sent; later another fetcher may send it
     * @param timeout most time until the body is complete
     * @param maxBytes most bytes of body after content decoding
     */
    record Target(
            String url,
            String accept,
            Map<String, String> headers,
            @Nullable String etag,
            @Nullable String lastModified,
            Duration sendWithin,
            Duration timeout,
            int maxBytes) {}

    /** The last moment to send a request, by the clock that goes on while a process is stopped. */
    private record Latest(long nanos) {
        static Latest in(Duration time) {
            return new Latest(System.nanoTime() + time.toNanos());
        }

        boolean isOver() {
            return System.nanoTime() - nanos > 0;
        }
    }

    private static final String LOGIN = "Proxy-Authorization";
    private static final int LOGIN_WANTED = 407;

    private final FetcherSettings settings;
    private final Resolver resolver;
    private final AddressGuard guard;
    private final WayOut.@Nullable Proxy proxy;
    private final OkHttpClient client;

    HttpGet(FetcherSettings settings, Resolver resolver) {
        this(settings, resolver, WayOut.direct());
    }

    /** Gets by way of a proxy, or trusts other authorities. */
    HttpGet(FetcherSettings settings, Resolver resolver, WayOut way) {
        this.settings = settings;
        this.resolver = resolver;
        this.guard = new AddressGuard(settings.allowedHosts());
        this.proxy = way.proxy();
        this.client = client(settings, resolver, way);
    }

    private OkHttpClient client(FetcherSettings settings, Resolver resolver, WayOut way) {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .dns(host -> resolved(resolver, host))
                .socketFactory(new GuardedSockets(proxy == null ? guard : guardOf(proxy)))
                .proxy(proxy == null ? Proxy.NO_PROXY : through(proxy))
                .addNetworkInterceptor(chain -> veiled(chain.proceed(inTime(chain.request()))))
                .followRedirects(false)
                .followSslRedirects(false)
                .connectionPool(new ConnectionPool(settings.concurrency(), IDLE.toSeconds(), TimeUnit.SECONDS))
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.readTimeout());
        String login = login();
        if (login != null) {
            builder.proxyAuthenticator((_, refused) -> withLogin(refused.request(), login));
        }
        X509TrustManager trust = way.trust();
        return trust == null
                ? builder.build()
                : builder.sslSocketFactory(Tls.sockets(trust), trust).build();
    }

    /** The proxy's address may be a private one. */
    private static AddressGuard guardOf(WayOut.Proxy proxy) {
        String host = proxy.host().contains(":") ? "[" + proxy.host() + "]" : proxy.host();
        return new AddressGuard(Set.of(host + ":" + proxy.port()));
    }

    private static Proxy through(WayOut.Proxy proxy) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port()));
    }

    private @Nullable String login() {
        return proxy == null ? null : proxy.authorization();
    }

    /** Asked before a tunnel is opened, and again where the proxy refuses: the same login once more is of no use. */
    private static @Nullable Request withLogin(Request tunnel, String login) {
        return tunnel.header(LOGIN) == null
                ? tunnel.newBuilder().header(LOGIN, login).build()
                : null;
    }

    /**
     * The proxy connects for us, so what it is asked for is judged here by its addresses as they are known here. Where a name is
     * not known here, and where DNS tells the proxy something else, the proxy alone can refuse.
     */
    private boolean isRefusedBehindProxy(HttpUrl url) {
        try {
            return !resolver.resolve(url.host()).stream()
                    .allMatch(address -> guard.permits(url.host(), address, url.port()));
        } catch (UnknownHostException unknownHere) {
            return false;
        }
    }

    /** The last look before the request goes out: a process may be stopped between any two steps, for any time. */
    private static Request inTime(Request request) throws TooLateException {
        Latest latest = request.tag(Latest.class);
        if (latest != null && latest.isOver()) {
            throw new TooLateException();
        }
        return request;
    }

    private static Response veiled(Response response) {
        return response.newBuilder().code(response.code() + VEIL).build();
    }

    private static List<InetAddress> resolved(Resolver resolver, String host) throws UnknownHostException {
        List<InetAddress> addresses = resolver.resolve(host);
        if (addresses.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return addresses;
    }

    /** Gets a URL. Never throws for what a host does. */
    Answer get(Target target) {
        HttpUrl url = HttpUrl.parse(target.url());
        if (url == null) {
            return new Answer.Broken(FailureReason.UNSUPPORTED_URL, null, List.of());
        }
        if (proxy != null && isRefusedBehindProxy(url)) {
            return new Answer.Broken(FailureReason.ADDRESS_REFUSED, null, List.of());
        }
        Call call = client.newCall(request(url, target));
        call.timeout().timeout(target.timeout().toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute()) {
            return read(call, response, target);
        } catch (IOException e) {
            return new Answer.Broken(Failures.reason(e, call.isCanceled()), null, List.of());
        }
    }

    private Answer read(Call call, Response response, Target target) {
        int status = response.code() - VEIL;
        if (response.headers().size() > settings.maxHeaders()) {
            return new Answer.Broken(FailureReason.HEADERS_TOO_LARGE, status, List.of());
        }
        List<Header> headers = headers(response);
        if (status == LOGIN_WANTED && proxy != null) {
            return new Answer.Broken(FailureReason.PROXY_REFUSED, status, headers);
        }
        if (StatusMeaning.of(status) != FetchResult.FETCHED) {
            return new Answer.Complete(status, headers, Body.NONE);
        }
        try (InputStream in = response.body().byteStream()) {
            Body body = Body.read(in, response.headers("Content-Encoding"), target.maxBytes());
            return new Answer.Complete(status, headers, body);
        } catch (IOException e) {
            return new Answer.Broken(Failures.reason(e, call.isCanceled()), status, headers);
        }
    }

    private Request request(HttpUrl url, Target target) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .tag(Latest.class, Latest.in(target.sendWithin()))
                .header("User-Agent", settings.userAgent())
                .header("Accept", target.accept())
                .header("Accept-Encoding", Body.ENCODINGS);
        addIfSendable(request, "If-None-Match", target.etag());
        addIfSendable(request, "If-Modified-Since", target.lastModified());
        target.headers().forEach(request::header);
        String login = login();
        if (login != null && !url.isHttps()) {
            // Without a tunnel the request itself is for the proxy, which takes the login off.
            request.header(LOGIN, login);
        }
        return request.build();
    }

    /** A validator comes from a host; one with characters that no header may have is not sent back. */
    private static void addIfSendable(Request.Builder request, String name, @Nullable String value) {
        if (value != null && value.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            request.header(name, value);
        }
    }

    private static List<Header> headers(Response response) {
        List<Header> headers = new ArrayList<>();
        int chars = 0;
        for (var header : response.headers()) {
            chars += header.getFirst().length() + header.getSecond().length();
            if (chars > MAX_HEADER_CHARS) {
                break;
            }
            headers.add(new Header(header.getFirst(), header.getSecond()));
        }
        return headers;
    }

    /** Ends all exchanges under way and closes the connections. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
