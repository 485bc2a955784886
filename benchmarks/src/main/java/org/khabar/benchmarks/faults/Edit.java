package org.khabar.benchmarks.faults;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Plants an edit in a page, as an editor's hand would make it: in one place, the rest stays. */
final class Edit {
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]{4,}(?![\\p{L}\\p{M}\\p{Nd}])");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])[1-8]\\d{0,3}(?![\\p{L}\\d]|[.,]\\d)");
    private static final Pattern COMMA = Pattern.compile("([,،]) ([\\p{L}\\p{M}]+) (?=[\\p{L}\\p{M}])");
    private static final int SENTENCE_WORDS = 8;

    private Edit() {}

    /** Returns the versions that have their place in a page. */
    static Set<Version> possible(EditablePage page) {
        Set<Version> versions = EnumSet.allOf(Version.class);
        Document document = Jsoup.parse(page.html());
        List<Element> all = document.select("p");
        List<TextNode> texts = texts(page.paragraphs().stream().map(all::get).toList());
        if (words(texts).size() < SENTENCE_WORDS) {
            versions.removeAll(Set.of(Version.WORD, Version.SENTENCE, Version.PARAGRAPH_ADDED));
        }
        if (!anywhere(NUMBER, texts)) {
            versions.remove(Version.NUMBER);
        }
        if (!anywhere(COMMA, texts)) {
            versions.remove(Version.COMMA);
        }
        String title = page.label().title();
        if (title.isBlank()
                || document.select("h1").stream().noneMatch(h1 -> h1.text().equals(title))) {
            versions.remove(Version.HEADLINE);
        }
        return versions;
    }

    /**
     * Changes a document to a version.
     *
     * @param story the paragraphs of the story
     * @param seed which of them
     */
    static void plant(Version version, Document page, List<Element> story, String title, int seed) {
        Element one = story.get(Math.floorMod(seed, story.size()));
        switch (version) {
            case FIRST, RELATED, RELATIVE_DATE -> {}
            case WORD -> replaceWord(texts(story), seed);
            case NUMBER ->
                replace(
                        NUMBER,
                        texts(story),
                        seed,
                        number -> number.group().length() == 1
                                ? String.valueOf(Integer.parseInt(number.group()) + 1)
                                : number.group().charAt(0) == '1'
                                        ? "2" + number.group().substring(1)
                                        : "1" + number.group().substring(1));
            case COMMA -> replace(COMMA, texts(story), seed, comma -> " " + comma.group(2) + comma.group(1) + " ");
            case SENTENCE -> one.appendText(" " + sentence(story, seed));
            case PARAGRAPH_ADDED -> one.after(new Element("p").text(sentence(story, seed)));
            case PARAGRAPH_REMOVED -> one.remove();
            case HEADLINE -> headline(page, title, words(texts(story)).get(seed % SENTENCE_WORDS));
        }
    }

    private static void replaceWord(List<TextNode> texts, int seed) {
        List<String> words = words(texts);
        replace(WORD, texts, seed, word -> {
            int other = Math.floorMod(seed, words.size());
            while (words.get(other).equalsIgnoreCase(word.group())) {
                other = (other + 1) % words.size();
            }
            return words.get(other);
        });
    }

    /** Replaces one of the places that a pattern finds. */
    private static void replace(Pattern pattern, List<TextNode> texts, int seed, Function<MatchResult, String> by) {
        List<TextNode> found = texts.stream()
                .filter(text -> pattern.matcher(text.getWholeText()).find())
                .toList();
        TextNode text = found.get(Math.floorMod(seed, found.size()));
        Matcher matcher = pattern.matcher(text.getWholeText());
        List<MatchResult> places = matcher.results().toList();
        MatchResult place = places.get(Math.floorMod(seed, places.size()));
        String whole = text.getWholeText();
        text.text(whole.substring(0, place.start()) + by.apply(place) + whole.substring(place.end()));
    }

    /** A sentence that the story does not have, of words that it has. */
    private static String sentence(List<Element> story, int seed) {
        List<String> words = words(texts(story));
        List<String> sentence = new ArrayList<>();
        for (int i = 0; i < SENTENCE_WORDS; i++) {
            sentence.add(words.get(Math.floorMod(seed + i * 7, words.size())));
        }
        return String.join(" ", sentence) + ".";
    }

    /** The headline stands in many places of a page; whoever changes it changes all of them. */
    private static void headline(Document page, String title, String word) {
        String changed = title + " " + word;
        page.select("meta[content]")
                .forEach(meta -> meta.attr("content", meta.attr("content").replace(title, changed)));
        page.select("title").forEach(element -> element.text(element.text().replace(title, changed)));
        page.select("h1").stream().filter(h1 -> h1.text().equals(title)).forEach(h1 -> h1.text(changed));
        page.select("script")
                .forEach(script -> script.dataNodes()
                        .forEach(data -> data.setWholeData(data.getWholeData().replace(title, changed))));
    }

    private static List<TextNode> texts(List<Element> story) {
        List<TextNode> texts = new ArrayList<>();
        for (Element paragraph : story) {
            paragraph.nodeStream(TextNode.class).forEach(texts::add);
        }
        return texts;
    }

    private static List<String> words(List<TextNode> texts) {
        return texts.stream()
                .flatMap(text -> WORD.matcher(text.getWholeText()).results().map(MatchResult::group))
                .toList();
    }

    private static boolean anywhere(Pattern pattern, List<TextNode> texts) {
        return texts.stream()
                .anyMatch(text -> pattern.matcher(text.getWholeText()).find());
    }
}
