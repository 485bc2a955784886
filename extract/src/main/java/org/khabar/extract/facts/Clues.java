package org.khabar.extract.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.FeedHints;
import org.khabar.extract.Field.Time;
import org.khabar.extract.Story.Block;
import org.khabar.extract.dates.DateHints;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.page.MarkedItem;
import org.khabar.extract.page.MetaTags;
import org.khabar.extract.page.Page;
import org.khabar.extract.story.StoryText;
import org.khabar.extract.text.Languages;
import org.khabar.extract.text.TextHygiene;
import org.khabar.extract.url.WebUrl;

/** What the extractors of one page share: the page, its story and what more than one of them needs to know, found once. */
final class Clues {
    private static final int LANGUAGE_SAMPLE = 1_000;
    private static final int SHORT_SAMPLE = 60;

    /** Letters of a line that may be a headline. */
    private static final int SHORTEST_HEADLINE = 12;

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})*");

    private final Page page;
    private final StoryText story;
    private final Landmarks landmarks;
    private final Optional<LdNode> article;
    private final SiteName site;
    private final Set<String> shownHeadings;
    private final @Nullable Mark headline;
    private final Languages.Written written;
    private final DateHints dateHints;
    private final Map<String, Optional<Time>> dates = new HashMap<>();
    private final Bylines bylines = new Bylines(this);
    private final IdentityHashMap<Function<Clues, List<AuthorsTold>>, List<AuthorsTold>> authors =
            new IdentityHashMap<>();

    Clues(Page page, StoryText story, Languages languages) {
        this.page = page;
        this.story = story;
        this.landmarks = Landmarks.of(page);
        this.article = page.jsonLd().article();
        this.site = SiteName.of(page);
        this.shownHeadings = shownHeadings();
        this.headline = findHeadline();
        this.written = languages.of(sample(), declaredLanguage());
        this.dateHints = hintsOfDates();
    }

    Page page() {
        return page;
    }

    StoryText story() {
        return story;
    }

    MetaTags meta() {
        return page.meta();
    }

    Optional<LdNode> article() {
        return article;
    }

    /** The article that the page marks in its text. */
    Optional<MarkedItem> markedArticle() {
        return page.microdata().article();
    }

    SiteName site() {
        return site;
    }

    Landmarks landmarks() {
        return landmarks;
    }

    DateHints dateHints() {
        return dateHints;
    }

    /** Reads a date, each distinct text once. */
    Optional<Time> date(String text, BiFunction<String, DateHints, Optional<Time>> reader) {
        Optional<Time> known = dates.get(text);
        if (known == null) {
            known = reader.apply(text, dateHints);
            dates.put(text, known);
        }
        return known;
    }

    /** The language and script of the story. */
    Languages.Written written() {
        return written;
    }

    /** The names shown around the headline and the story. */
    Bylines bylines() {
        return bylines;
    }

    /** What a place tells of the authors, read once. */
    List<AuthorsTold> authors(Function<Clues, List<AuthorsTold>> place) {
        List<AuthorsTold> known = authors.get(place);
        if (known == null) {
            known = place.apply(this);
            authors.put(place, known);
        }
        return known;
    }

    /** What a feed said of the page. */
    Optional<FeedHints> feed() {
        return Optional.ofNullable(page.source().feed());
    }

    /** The folded texts of the page's headings. */
    Set<String> headings() {
        return shownHeadings;
    }

    /** The heading that is the headline; empty where none agrees with what the page says of itself. */
    Optional<Mark> headline() {
        return Optional.ofNullable(headline);
    }

    /** Returns the place of the headline among the elements; 0 where it is not known. */
    int headlineIndex() {
        return headline == null ? 0 : headline.index();
    }

    /** Text enough to tell its language: the story's first blocks, or what the head says where there is no story. */
    private String sample() {
        StringBuilder sample = new StringBuilder();
        for (Block block : story.blocks()) {
            sample.append(block.text()).append('\n');
            if (sample.length() > LANGUAGE_SAMPLE) {
                break;
            }
        }
        if (sample.length() < SHORT_SAMPLE) {
            sample.append(page.title()).append('\n');
            meta().first("og:description").or(() -> meta().first("description")).ifPresent(sample::append);
        }
        return sample.toString();
    }

    private Set<String> shownHeadings() {
        Set<String> shown = new LinkedHashSet<>();
        for (Mark mark : landmarks.all(Kind.HEADING)) {
            String folded = Words.fold(mark.text());
            if (folded.length() > 5) {
                shown.add(folded);
            }
        }
        String title = Words.fold(page.title());
        if (shown.stream().noneMatch(title::contains)) {
            lineOfTitle(title).ifPresent(shown::add);
        }
        return shown;
    }

    /** The longest line that stands in the title too: the headline of a page without headings. */
    private Optional<String> lineOfTitle(String title) {
        return landmarks.all(Kind.LINE).stream()
                .map(mark -> Words.fold(mark.element().ownText()))
                .filter(line -> line.length() >= SHORTEST_HEADLINE && title.contains(line))
                .max(Comparator.comparingInt(String::length));
    }

    private @Nullable Mark findHeadline() {
        List<Set<String>> told = toldTitles().stream().map(Words::pieces).toList();
        Mark best = null;
        double most = 0.45;
        for (Mark mark : landmarks.all(Kind.HEADING)) {
            String text = TextHygiene.line(mark.text());
            if (text.length() < 4 || site.is(text)) {
                continue;
            }
            Set<String> pieces = Words.pieces(text);
            double likeness = told.stream()
                    .mapToDouble(title -> Words.likeness(pieces, title))
                    .max()
                    .orElse(0);
            likeness += mark.element().normalName().equals("h1") ? 0.1 : 0;
            if (likeness > most + 0.001) {
                best = mark;
                most = likeness;
            }
        }
        return best;
    }

    /** The titles the page's head gives. */
    List<String> toldTitles() {
        Set<String> told = new LinkedHashSet<>();
        article.flatMap(node -> node.text("headline")).ifPresent(told::add);
        for (String name : List.of("og:title", "twitter:title", "title", "dc.title")) {
            meta().first(name).ifPresent(told::add);
        }
        told.add(page.title());
        return told.stream()
                .map(title -> site.strip(TextHygiene.line(title), shownHeadings))
                .filter(title -> !title.isBlank())
                .toList();
    }

    /** The language the page declares, or else the one declared of its source; null where neither is. */
    @Nullable
    String declaredLanguage() {
        Element html = page.document().firstElementChild();
        for (String declared : new String[] {
            html == null ? "" : html.attr("lang"),
            html == null ? "" : html.attr("xml:lang"),
            meta().first("content-language").orElse(""),
            meta().first("og:locale").orElse(""),
            article.flatMap(node -> node.text("inLanguage")).orElse(""),
            page.source().header("Content-Language").orElse("")
        }) {
            String tag = declared.strip().replace('_', '-').toLowerCase(Locale.ROOT);
            if (!tag.isEmpty() && LANGUAGE_TAG.matcher(tag).matches()) {
                return tag;
            }
        }
        return page.source().declared().language();
    }

    private DateHints hintsOfDates() {
        DateHints hints = DateHints.of(
                written.tag().equals("und") ? null : written.tag(),
                region(),
                page.source().fetchedAt());
        return Optional.ofNullable(page.source().declared().zone())
                .or(() -> PageZones.ofHost(page.url().map(WebUrl::host).orElse("")))
                .map(hints::in)
                .orElse(hints);
    }

    /** The country of a national domain; in it the order of day and month is decided. */
    private @Nullable String region() {
        String host = page.url().map(WebUrl::host).orElse("");
        String last = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return last.length() == 2
                        && !last.equals("TV")
                        && !last.equals("IO")
                        && !last.equals("ME")
                        && !last.equals("CO")
                ? (last.equals("UK") ? "GB" : last)
                : null;
    }
}
