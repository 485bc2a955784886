package org.khabar.benchmarks.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.khabar.benchmarks.faults.PlannedPage.Role;
import org.khabar.benchmarks.quality.LabelledPage;

/**
 * The pages that flow, in their order: real pages under many sites, most of them once, some again with an edit planted, without
 * one, late, or gone. The same folder and number give the same plan.
 *
 * @param pages in the order in which they are written
 * @param headlines what boxes of related stories name
 */
record PagePlan(List<PlannedPage> pages, List<String> headlines) {
    /** Sets with whole labelled stories; the negatives are pages that are none. */
    private static final List<String> SETS = List.of("aeb", "daniel", "fundus", "negatives");

    private static final int SEED = 20_261;
    private static final int HEADLINE_CHARACTERS = 60;

    /** A page follows the one before it of its article after so many others, at most. */
    private static final int MOST_BETWEEN = 2_000;

    /** A step in the life of an article. */
    private record Step(Role role, Version version) {}

    /** A step and where in the flow it stands. */
    private record Placed(double place, int article, EditablePage page, Step step) {}

    /**
     * Makes a plan.
     *
     * @param folder holds some of the sets, or is one
     * @param begin when the first page was fetched; the others follow a second apart
     * @throws IllegalArgumentException if there are no pages
     */
    static PagePlan of(Path folder, int count, Instant begin) {
        List<EditablePage> stock = stock(folder);
        List<Placed> placed = new ArrayList<>();
        Random random = new Random(SEED);
        for (int article = 0; placed.size() < count * 1.3; article++) {
            EditablePage page = stock.get(article % stock.size());
            double place = article;
            for (Step step : life(page, random)) {
                placed.add(new Placed(place, article, page, step));
                place += 1 + random.nextDouble() * Math.min(MOST_BETWEEN, count / 4.0);
            }
        }
        placed.sort(Comparator.comparingDouble(Placed::place));
        List<PlannedPage> pages = new ArrayList<>();
        for (Placed one : placed.subList(0, count)) {
            Instant at = begin.plusSeconds(pages.size());
            pages.add(new PlannedPage(
                    one.article(),
                    one.page(),
                    one.step().version(),
                    one.step().role(),
                    one.step().role() == Role.LATE ? beforeTheEdit(pages, one.article()) : at));
        }
        return new PagePlan(List.copyOf(pages), headlines(stock));
    }

    private static Instant beforeTheEdit(List<PlannedPage> pages, int article) {
        return pages.reversed().stream()
                .filter(page -> page.article() == article)
                .findFirst()
                .orElseThrow()
                .fetchedAt()
                .minus(Duration.ofMillis(500));
    }

    private static List<EditablePage> stock(Path folder) {
        List<Path> sets = isSet(folder)
                ? List.of(folder)
                : SETS.stream().map(folder::resolve).filter(PagePlan::isSet).toList();
        List<EditablePage> stock = sets.stream()
                .flatMap(set -> LabelledPage.readSet(set).stream())
                .map(EditablePage::of)
                .toList();
        if (stock.isEmpty()) {
            throw new IllegalArgumentException(
                    folder + " holds no pages: give a folder with labels.jsonl, or one that holds "
                            + String.join(" or ", SETS));
        }
        return stock;
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve("labels.jsonl"));
    }

    private static List<String> headlines(List<EditablePage> stock) {
        return stock.stream()
                .map(page -> page.label().title().isBlank()
                        ? page.label().text()
                        : page.label().title())
                .map(text -> text.lines().findFirst().orElse("").replaceAll("[.!?؟。]", ""))
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(0, Math.min(HEADLINE_CHARACTERS, text.length()))
                        .strip())
                .toList();
    }

    private static List<Step> life(EditablePage page, Random random) {
        Step first = new Step(Role.FIRST, Version.FIRST);
        Step again = new Step(Role.REPEAT, Version.FIRST);
        int kind = random.nextInt(100);
        List<Version> edits = versions(page, Version.Weight.MATERIAL, random);
        List<Version> trifles = versions(page, Version.Weight.IMMATERIAL, random);
        if (kind >= 90) {
            List<Step> withdrawn =
                    List.of(first, new Step(Role.GONE, Version.FIRST), new Step(Role.GONE_AGAIN, Version.FIRST));
            return kind < 97
                    ? withdrawn
                    : Stream.concat(withdrawn.stream(), Stream.of(new Step(Role.BACK, Version.FIRST)))
                            .toList();
        }
        if (kind >= 80 || edits.size() < 2 || trifles.isEmpty()) {
            return kind % 2 == 0 ? List.of(first, again) : List.of(first);
        }
        Step edited = new Step(Role.EDITED, edits.getFirst());
        if (kind < 40) {
            return List.of(first);
        }
        if (kind < 55) {
            return List.of(first, edited);
        }
        if (kind < 62) {
            return List.of(first, edited, new Step(Role.EDITED, edits.getLast()));
        }
        if (kind < 66) {
            return List.of(first, edited, new Step(Role.LATE, Version.FIRST));
        }
        return List.of(first, new Step(Role.IMMATERIAL, trifles.getFirst()));
    }

    /** The versions of a weight that a page can show, in any order. */
    private static List<Version> versions(EditablePage page, Version.Weight weight, Random random) {
        List<Version> versions = new ArrayList<>(page.versions().stream()
                .filter(version -> version.weight() == weight)
                .sorted()
                .toList());
        Collections.shuffle(versions, random);
        return versions;
    }
}
