package org.khabar.app.sources;

import java.util.List;
import java.util.Locale;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;
import org.khabar.event.Source;
import org.khabar.extract.url.WebUrl;
import org.khabar.producer.fetch.FetcherSettings;

/** The contact in the User-Agent: whoever is crawled must be able to reach a person. */
public final class Contact {
    /** RFC 2606 reserves these names: nobody can be reached there. */
    private static final List<String> PLACEHOLDERS = List.of("example.org", "example.com", "example.net", ".invalid");

    private Contact() {}

    /**
     * Refuses public sources while the contact is the placeholder.
     *
     * @throws OperatorException if a public source is declared and nobody can be reached
     */
    public static void require(FetcherSettings fetcher, List<Source> sources) {
        sources.forEach(source -> require(fetcher, "source " + source.getId(), source.getUrl()));
    }

    /**
     * Refuses a public URL while the contact is the placeholder. A URL that the fetcher may fetch although its address is
     * private is not public.
     *
     * @param what names the URL to a person
     * @throws OperatorException if the URL is in no list of fetcher.allowed-hosts, so it counts as public, and nobody can be reached
     */
    public static void require(FetcherSettings fetcher, String what, String url) {
        if (!isReachable(fetcher) && isPublic(url, fetcher)) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    what + " is public and nobody can be reached at the User-Agent \"" + fetcher.userAgent()
                            + "\": put a URL or an address of yours into fetcher.user-agent of the settings");
        }
    }

    private static boolean isReachable(FetcherSettings fetcher) {
        String userAgent = fetcher.userAgent().toLowerCase(Locale.ROOT);
        return (userAgent.contains("http") || userAgent.contains("@"))
                && PLACEHOLDERS.stream().noneMatch(userAgent::contains);
    }

    private static boolean isPublic(String text, FetcherSettings fetcher) {
        return WebUrl.parse(text)
                .map(url -> url.host() + ":" + url.port())
                .filter(fetcher.allowedHosts()::contains)
                .isEmpty();
    }
}
