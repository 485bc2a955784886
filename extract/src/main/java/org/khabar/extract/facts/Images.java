package org.khabar.extract.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.Evidence.Origin;
import org.khabar.extract.Fact;
import org.khabar.extract.Field.Image;
import org.khabar.extract.page.DocumentOrder;
import org.khabar.extract.page.LdNode;
import org.khabar.extract.page.MarkedItem;
import org.khabar.extract.story.StoryText.LineKind;
import org.khabar.extract.text.TextHygiene;
import org.khabar.extract.url.WebUrl;

/** Extracts the images: the lead image as the head declares it, then the figures of the story with their captions. */
final class Images {
    private static final int MOST = 30;

    /** How far above a picture the box may be that it shares with its caption, and how many nodes that box may have. */
    private static final int NEAR = 3;

    private static final int MOST_BESIDE = 8;

    private static final Set<String> IMG = Set.of("img", "amp-img");

    private static final Evaluator FIGCAPTION = new Evaluator.Tag("figcaption");
    private static final Pattern UNIT = Pattern.compile("(?:px|\\.0+)$");
    private static final Pattern PIXELS = Pattern.compile("[0-9]{1,5}");

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
        clues.markedArticle().ifPresent(article -> fromMarked(clues, article, images));
        fromStory(clues, images);
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

    private static void fromMarked(Clues clues, MarkedItem article, Map<String, Image> images) {
        for (Element value : article.all("image")) {
            Optional<MarkedItem> picture = article.item(value);
            article.address(value)
                    .or(() -> picture.flatMap(item -> item.text("contentUrl")))
                    .flatMap(clues.page()::resolve)
                    .ifPresent(address -> add(
                            images,
                            new Image(
                                    address.toString(),
                                    picture.flatMap(item -> item.text("caption"))
                                            .map(Texts::plain)
                                            .orElse(null),
                                    picture.flatMap(item -> item.text("creditText"))
                                            .map(Texts::plain)
                                            .orElse(null),
                                    number(picture.flatMap(item -> item.text("width"))),
                                    number(picture.flatMap(item -> item.text("height"))))));
        }
    }

    /** Pictures of the story: in it all figures, and around it, up to its article element, those with a caption. */
    private static void fromStory(Clues clues, Map<String, Image> images) {
        Element root = clues.story().root();
        if (root == null) {
            return;
        }
        Element article = around(root, "article");
        Set<String> captions = new HashSet<>(clues.story().lines(LineKind.CAPTION));
        int pictures = 0;
        DocumentOrder order = clues.page().order();
        int first = order.placeOf(article == null ? root : article);
        for (int place = first; place < order.end(first) && pictures < MOST; place++) {
            Element element = order.element(place);
            if (IMG.contains(element.normalName())) {
                pictures++;
                fromPicture(clues, element, captions, images);
            }
        }
    }

    private static void fromPicture(Clues clues, Element img, Set<String> captions, Map<String, Image> images) {
        String source = img.hasAttr("data-src") ? img.attr("data-src") : img.attr("src");
        if (source.startsWith("data:") || source.isBlank()) {
            return;
        }
        Element figure = around(img, "figure");
        Caption caption = figure == null ? beside(img, captions) : under(figure);
        boolean inside = figure != null && isIn(clues.story().root(), figure);
        if (caption.equals(Caption.NONE) && !inside) {
            return;
        }
        clues.page()
                .resolve(source)
                .ifPresent(url -> add(
                        images,
                        new Image(
                                url.toString(),
                                caption.text(),
                                caption.credit(),
                                number(Optional.of(img.attr("width"))),
                                number(Optional.of(img.attr("height"))))));
    }

    private static boolean isIn(@Nullable Element outer, Element inner) {
        Element element = inner;
        while (element != null && !element.equals(outer)) {
            element = element.parent();
        }
        return element != null;
    }

    private static @Nullable Element around(Element inner, String tag) {
        Element element = inner;
        while (element != null && !element.normalName().equals(tag)) {
            element = element.parent();
        }
        return element;
    }

    private static Caption under(Element figure) {
        Element caption = figure.selectFirst(FIGCAPTION);
        return caption == null ? Caption.NONE : Caption.of(caption.text());
    }

    /** Without a figure a caption is a line known as one that stands alone with the picture in a box. */
    private static Caption beside(Element img, Set<String> captions) {
        Element box = img.parent();
        for (int i = 0; i < NEAR && box != null; i++) {
            if (box.childNodeSize() > MOST_BESIDE) {
                return Caption.NONE;
            }
            String text = TextHygiene.line(box.text());
            if (!text.isEmpty()) {
                return captions.contains(text) ? Caption.of(text) : Caption.NONE;
            }
            box = box.parent();
        }
        return Caption.NONE;
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
                                    old.credit() == null ? other.credit() : old.credit(),
                                    old.width() == null ? other.width() : old.width(),
                                    old.height() == null ? other.height() : old.height())
                            : old);
        }
    }

    private static @Nullable Integer number(Optional<String> text) {
        return text.filter(digits -> !digits.isEmpty())
                .map(digits -> UNIT.matcher(digits).replaceFirst(""))
                .filter(digits -> PIXELS.matcher(digits).matches())
                .map(Integer::valueOf)
                .orElse(null);
    }
}
