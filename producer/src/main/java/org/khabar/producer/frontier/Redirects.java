package org.khabar.producer.frontier;

import java.util.List;
import java.util.Optional;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * Judges where a redirect of a page leads. Every hop is a request of its own, so that each passes the gate and the robots
 * rules of its host.
 */
final class Redirects {
    static final String TOO_MANY = "TOO_MANY_REDIRECTS";

    /** Where a redirect leads. */
    sealed interface Judgement {
        /**
         * Somewhere on the same site.
         *
         * @param url to be asked for next
         */
        record SameSite(WebUrl url) implements Judgement {}

        /**
         * To another site, whose frontier decides.
         *
         * @param site the other site
         * @param url to be asked for there
         */
        record OtherSite(String site, WebUrl url) implements Judgement {}

        /**
         * Nowhere that is followed.
         *
         * @param reason a reason code
         */
        record Nowhere(String reason) implements Judgement {}
    }

    private Redirects() {}

    /**
     * Judges a redirect.
     *
     * @param site the site of the page
     * @param passed URLs passed so far, the one that redirected last
     * @param location the target, absolute
     * @param most redirects followed at most
     */
    static Judgement judge(String site, List<String> passed, String location, int most) {
        Optional<WebUrl> target = WebUrl.parse(location).map(Redirects::withoutFragment);
        if (target.isEmpty()) {
            return new Judgement.Nowhere("REDIRECT_UNSUPPORTED_URL");
        }
        if (passed.contains(target.get().toString())) {
            return new Judgement.Nowhere("REDIRECT_LOOP");
        }
        if (passed.size() > most) {
            return new Judgement.Nowhere(TOO_MANY);
        }
        String targetSite = Site.of(target.get());
        return targetSite.equals(site)
                ? new Judgement.SameSite(target.get())
                : new Judgement.OtherSite(targetSite, target.get());
    }

    private static WebUrl withoutFragment(WebUrl url) {
        String text = url.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? url : WebUrl.parse(text.substring(0, fragment)).orElse(url);
    }
}
