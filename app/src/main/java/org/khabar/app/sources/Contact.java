package org.khabar.app.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
     * Refuses public sources while the contact is the placeholder. Sources that the fetcher may fetch although their
     * addresses are private are not public.
     *
     * @throws OperatorException if a public source is declared and nobody can be reached
     */
    public static void require(FetcherSettings fetcher, List<Source> sources) {
        String userAgent = fetcher.userAgent().toLowerCase(Locale.ROOT);
        boolean reachable = (userAgent.contains("http") || userAgent.contains("@"))
                && PLACEHOLDERS.stream().noneMatch(userAgent::contains);
        Optional<Source> first =
                sources.stream().filter(source -> isPublic(source, fetcher)).findFirst();
        if (!reachable && first.isPresent()) {
            throw new OperatorException(
                    ExitCode.USAGE,
                    "source " + first.get().getId()
                            + " is public and nobody can be reached at the User-Agent \"" + fetcher.userAgent()
                            + "\": put a URL or an address of yours into fetcher.user-agent of config/khabar.yaml");
        }
    }

    private static boolean isPublic(Source source, FetcherSettings fetcher) {
        return WebUrl.parse(source.getUrl())
                .map(url -> url.host() + ":" + url.port())
                .filter(fetcher.allowedHosts()::contains)
                .isEmpty();
    }
}
