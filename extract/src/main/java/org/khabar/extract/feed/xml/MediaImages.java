package org.khabar.extract.feed.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The images of an item: Media RSS (also in groups), enclosures and podcast covers. */
public final class MediaImages {
    private static final Pattern IMAGE_FILE = Pattern.compile("(?i)\\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])");

    private MediaImages() {}

    /** Returns absolute URLs in the item's order. */
    public static List<String> of(FeedElement item) {
        return item.children().stream()
                .flatMap(child -> child.is(Vocabulary.MEDIA, "group") ? child.children().stream() : Stream.of(child))
                .flatMap(child -> child.is(Vocabulary.MEDIA, "content")
                        ? Stream.concat(Stream.of(child), child.children().stream())
                        : Stream.of(child))
                .flatMap(child -> image(child).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> image(FeedElement child) {
        return switch (child.vocabulary()) {
            case MEDIA ->
                child.name().equals("thumbnail") || (child.name().equals("content") && isImage(child, "url"))
                        ? child.resolve(child.attribute("url"))
                        : Optional.empty();
            case CORE ->
                switch (child.name()) {
                    case "enclosure" ->
                        isImage(child, "url") ? child.resolve(child.attribute("url")) : Optional.empty();
                    case "image" -> child.resolve(child.textOf(Vocabulary.CORE, "url"));
                    default -> Optional.empty();
                };
            case ATOM ->
                child.name().equals("link") && child.attribute("rel").equals("enclosure") && isImage(child, "href")
                        ? child.resolve(child.attribute("href"))
                        : Optional.empty();
            case ITUNES -> child.name().equals("image") ? child.resolve(child.attribute("href")) : Optional.empty();
            case RDF, DUBLIN_CORE, CONTENT, SYNDICATION, FEEDBURNER, NEWS, IMAGE, XHTML, OTHER -> Optional.empty();
        };
    }

    private static boolean isImage(FeedElement child, String link) {
        String type = child.attribute("type").toLowerCase(Locale.ROOT);
        String medium = child.attribute("medium").toLowerCase(Locale.ROOT);
        return type.startsWith("image/")
                || medium.equals("image")
                || (type.isEmpty()
                        && medium.isEmpty()
                        && IMAGE_FILE.matcher(child.attribute(link)).find());
    }
}
