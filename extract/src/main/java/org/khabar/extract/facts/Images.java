package org.khabar.extract.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Image;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.text.TextHygiene;
import org.khabar.extract.url.WebUrl;

/** Extracts the images: the lead image as the head declares it, then the figures of the story with their captions. */
final class Images {
    private static final int MOST = 30;

    private Images() {}

    static List<Fact<List<Image>>> all(Clues clues) {
        Map<String, Image> images = new LinkedHashMap<>();
        clues.meta()
                .first("og:image")
                .or(() -> clues.meta().first("twitter:image"))
                .flatMap(clues.page()::resolve)
                .ifPresent(url -> add(
                        images,
                        new Image(
                                url.toString(),
                                null,
                                null,
                                number(clues.meta().first("og:image:width")),
                                number(clues.meta().first("og:image:height")))));
        clues.article().ifPresent(article -> article.objects("image").forEach(node -> fromLd(clues, node, images)));
        Element root = clues.story().root();
        if (root != null) {
            root.getElementsByTag("figure").stream().limit(MOST).forEach(figure -> fromFigure(clues, figure, images));
        }
        boolean declared = clues.meta().first("og:image").isPresent();
        return images.isEmpty()
                ? List.of()
                : Found.one(
                        List.copyOf(images.values()),
                        declared ? Origin.META : Origin.VISIBLE_TEXT,
                        declared ? "og:image" : "figure",
                        0.85);
    }

    private static void fromLd(Clues clues, LdNode node, Map<String, Image> images) {
        Optional<WebUrl> url = node.text("url")
                .or(() -> node.text("contentUrl"))
                .or(() -> node.text("@id"))
                .or(() -> node.text("name"))
                .filter(text -> text.contains("/"))
                .flatMap(clues.page()::resolve);
        url.ifPresent(address -> add(
                images,
                new Image(
                        address.toString(),
                        node.text("caption").map(Texts::plain).orElse(null),
                        node.text("creditText").map(Texts::plain).orElse(null),
                        number(node.text("width")),
                        number(node.text("height")))));
    }

    private static void fromFigure(Clues clues, Element figure, Map<String, Image> images) {
        Element img = figure.selectFirst("img");
        if (img == null) {
            return;
        }
        Element caption = figure.selectFirst("figcaption");
        String source = img.hasAttr("data-src") ? img.attr("data-src") : img.attr("src");
        if (source.startsWith("data:") || source.isBlank()) {
            return;
        }
        clues.page()
                .resolve(source)
                .ifPresent(url -> add(
                        images,
                        new Image(
                                url.toString(),
                                caption == null || caption.text().isBlank() ? null : TextHygiene.line(caption.text()),
                                null,
                                number(Optional.of(img.attr("width"))),
                                number(Optional.of(img.attr("height"))))));
    }

    /** Of two notices of one picture the one with a caption is told. */
    private static void add(Map<String, Image> images, Image image) {
        if (images.size() < MOST) {
            images.merge(
                    image.url(),
                    image,
                    (old, other) -> old.caption() == null
                            ? new Image(
                                    old.url(),
                                    other.caption(),
                                    other.credit(),
                                    old.width() == null ? other.width() : old.width(),
                                    old.height() == null ? other.height() : old.height())
                            : old);
        }
    }

    private static @Nullable Integer number(Optional<String> text) {
        return text.map(digits -> digits.replaceAll("(?:px|\\.0+)$", ""))
                .filter(digits -> digits.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
