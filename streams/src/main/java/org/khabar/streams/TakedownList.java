package org.khabar.streams;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.khabar.event.Article;
import org.khabar.event.RawPage;
import org.khabar.event.Takedown;

/**
 * What may not leave Khabar, for programs that read its topics as they are: an export. The article topology follows
 * {@code khabar.takedowns} itself, in every run.
 *
 * <p>A raw page is known by its URLs alone here, whatever it declares itself to be.
 *
 * @param forms of everything that is taken down
 */
public record TakedownList(Set<String> forms) {
    /** Copies the set. */
    public TakedownList {
        forms = Set.copyOf(forms);
    }

    /** Returns the list of what is taken down at present. */
    public static TakedownList of(Collection<Takedown> takedowns) {
        Set<String> forms = new HashSet<>();
        takedowns.forEach(takedown -> forms.addAll(TakedownForms.of(takedown)));
        return new TakedownList(forms);
    }

    /** Tells whether a raw page may not be passed on. */
    public boolean covers(RawPage page) {
        return TakedownForms.of(page).stream().anyMatch(forms::contains);
    }

    /** Tells whether an event may not be passed on. */
    public boolean covers(Article article) {
        return TakedownForms.of(article).stream().anyMatch(forms::contains);
    }
}
