package org.khabar.streams;

import java.util.LinkedHashSet;
import java.util.Set;
import org.khabar.event.Article;
import org.khabar.event.RawPage;
import org.khabar.event.Takedown;
import org.khabar.extract.url.WebUrl;

/** The names by which a takedown and what it covers meet: URLs without their variants, and article ids. */
final class TakedownForms {
    private TakedownForms() {}

    static Set<String> of(Takedown takedown) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(ofUrl(takedown.getUrl()));
        takedown.getCanonicalUrl().map(TakedownForms::ofUrl).ifPresent(forms::add);
        takedown.getArticleId().ifPresent(forms::add);
        return forms;
    }

    static Set<String> of(RawPage page) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(ofUrl(page.getUrl()));
        forms.add(ofUrl(page.getFinalUrl()));
        return forms;
    }

    static Set<String> of(ArticleIdentity identity) {
        return Set.of(ofUrl(identity.canonicalUrl()), identity.articleId());
    }

    static Set<String> of(Article article) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(ofUrl(article.getUrl()));
        forms.add(ofUrl(article.getCanonicalUrl()));
        forms.add(article.getArticleId());
        return forms;
    }

    /** What is no URL is its own form. */
    static String ofUrl(String url) {
        return WebUrl.parse(url).map(WebUrl::pageKey).orElse(url);
    }
}
