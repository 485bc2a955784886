package org.khabar.producer.frontier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Declared;
import org.khabar.event.Header;
import org.khabar.event.Link;
import org.khabar.event.Source;
import org.khabar.event.UrlState;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/** What goes along with links and requests of a source because a person declared it. */
public final class Declarations {
    private static final String HTTPS = "https:";

    private Declarations() {}

    /** Returns what a source says of its pages; null where it says nothing. */
    static @Nullable Declared of(Source source) {
        return source.getLanguage().isEmpty() && source.getZone().isEmpty()
                ? null
                : new Declared(
                        source.getLanguage().orElse(null), source.getZone().orElse(null));
    }

    /**
     * Takes over what a link's source says. The first source of a URL that says something has the word, also when it says
     * something else later. Returns whether anything changed.
     */
    static boolean note(UrlState state, Link link) {
        Optional<Declared> before = state.getDeclared();
        boolean hasTheWord = before.isEmpty() || state.getSources().getFirst().equals(link.getSource());
        if (!hasTheWord || link.getDeclared().isEmpty() || link.getDeclared().equals(before)) {
            return false;
        }
        state.setDeclared(link.getDeclared().get());
        return true;
    }

    /**
     * Returns the headers to send with a request of some sources. Those of a source of another site are not sent, nor, in the
     * clear, those of one that was declared with https. Where two sources name the same header, the first is taken.
     */
    public static List<Header> headers(List<Source> sources, String target) {
        Set<String> names = new HashSet<>();
        List<Header> headers = new ArrayList<>();
        for (Source source : sources) {
            for (Header header : mayBeSent(source, target) ? source.getHeaders() : List.<Header>of()) {
                if (names.add(header.getName().toLowerCase(Locale.ROOT))) {
                    headers.add(header);
                }
            }
        }
        return headers;
    }

    private static boolean mayBeSent(Source source, String target) {
        boolean inTheClear = source.getUrl().startsWith(HTTPS) && !target.startsWith(HTTPS);
        return !inTheClear && site(target).isPresent() && site(target).equals(site(source.getUrl()));
    }

    private static Optional<String> site(String url) {
        return WebUrl.parse(url).map(Site::of);
    }
}
