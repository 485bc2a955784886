package org.khabar.benchmarks.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.benchmarks.faults.PlannedPage.Role;
import org.khabar.event.ArticleKind;

/**
 * How many of the planted edits were told, and what else was. Only articles count whose first page was told.
 *
 * @param planted edits
 * @param found edits for which there is an UPDATED that names the edited page
 * @param told all UPDATED events
 * @param trifles pages with an immaterial change, repeated or late
 * @param falselyTold those of them for which there is an event
 * @param withdrawn articles that were gone twice
 * @param retracted those of them that have a RETRACTED
 */
record EditScore(int planted, int found, int told, int trifles, int falselyTold, int withdrawn, int retracted) {
    private static final double LEAST = 0.99;

    static EditScore of(List<PlannedPage> written, Told told) {
        Set<Integer> known = new HashSet<>();
        told.pages(ArticleKind.PUBLISHED).forEach(page -> known.add(page.article()));
        List<PlannedPage> updated = told.pages(ArticleKind.UPDATED);
        List<PlannedPage> retracted = told.pages(ArticleKind.RETRACTED);
        Set<PlannedPage> events = new HashSet<>(updated);
        events.addAll(retracted);
        List<PlannedPage> of =
                written.stream().filter(page -> known.contains(page.article())).toList();
        return new EditScore(
                count(of, Set.of(Role.EDITED)),
                (int) events.stream().filter(page -> page.role() == Role.EDITED).count(),
                updated.size(),
                count(of, Set.of(Role.IMMATERIAL, Role.REPEAT, Role.LATE)),
                (int) events.stream()
                        .filter(page ->
                                Set.of(Role.IMMATERIAL, Role.REPEAT, Role.LATE).contains(page.role()))
                        .count(),
                count(of, Set.of(Role.GONE_AGAIN)),
                (int) retracted.stream()
                        .filter(page -> page.role() == Role.GONE_AGAIN)
                        .count());
    }

    private static int count(List<PlannedPage> pages, Set<Role> roles) {
        return (int) pages.stream().filter(page -> roles.contains(page.role())).count();
    }

    double precision() {
        return told == 0 ? 1 : (double) found / told;
    }

    double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    boolean holds() {
        return precision() >= LEAST && recall() >= LEAST && falselyTold == 0 && retracted == withdrawn;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "planted edits: %,d, found %,d, told %,d; precision %.4f, recall %.4f (0.99 each is asked)%n"
                        + "moved commas, other boxes, ages, repeats and late pages: %,d, told %,d (0 is asked)%n"
                        + "withdrawn: %,d, retracted %,d (all are asked)",
                planted,
                found,
                told,
                precision(),
                recall(),
                trifles,
                falselyTold,
                withdrawn,
                retracted);
    }
}
