package org.khabar.streams;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.event.Article;
import org.khabar.event.ArticleKind;
import org.khabar.event.ArticleState;
import org.khabar.event.Author;
import org.khabar.event.AuthorType;
import org.khabar.event.Block;
import org.khabar.event.BlockType;
import org.khabar.event.Change;
import org.khabar.event.Extraction;
import org.khabar.event.Image;
import org.khabar.event.Origin;
import org.khabar.event.PageTime;
import org.khabar.event.Provenance;
import org.khabar.event.RawPage;
import org.khabar.event.RawRef;
import org.khabar.event.Rights;
import org.khabar.event.Takedown;
import org.khabar.event.TextDirection;
import org.khabar.event.TimePrecision;
import org.khabar.event.Times;
import org.khabar.extract.Evidence;
import org.khabar.extract.Fact;
import org.khabar.extract.Facts;
import org.khabar.extract.Field;
import org.khabar.extract.PageReader;
import org.khabar.extract.Story;
import org.khabar.extract.compare.StoryPrint;
import org.khabar.extract.text.WordCount;

/** Turns a reading into an article event. A field of the event is null or empty where the page does not tell it. */
public final class ArticleEvents {
    private ArticleEvents() {}

    /**
     * Returns the event of a page that was read without a log, as revision 1 of its article.
     *
     * @param page the page the story was read from
     * @param ref where the page lies
     */
    public static Article published(RawPage page, RawRef ref, Story story) {
        ArticleIdentity identity = ArticleIdentity.of(page, story.facts());
        return of(ArticleKind.PUBLISHED, identity, 1, page, ref, story, StoryPrint.of(story));
    }

    /** Returns the event of a revision, without what changed. */
    static Article of(
            ArticleKind kind,
            ArticleIdentity identity,
            int revision,
            RawPage page,
            RawRef ref,
            Story story,
            StoryPrint print) {
        Article.Builder event = Article.newBuilder()
                .setKind(kind)
                .setArticleId(identity.articleId())
                .setRevision(revision)
                .setRevisionId(identity.revisionId(print.hash()))
                .setCanonicalUrl(identity.canonicalUrl())
                .setContentHash(story.contentHash());
        page(event, page, ref);
        story(event, story);
        people(event, story.facts());
        times(event, story.facts());
        language(event, story.facts());
        rest(event, story.facts());
        return event.build();
    }

    /** Returns the event of a withdrawal: the last revision named, without its text. */
    static Article retracted(String articleId, ArticleState known, RawPage page, RawRef ref, Reason reason) {
        Article.Builder event = Article.newBuilder()
                .setKind(ArticleKind.RETRACTED)
                .setArticleId(articleId)
                .setRevision(known.getRevision())
                .setRevisionId(known.getRevisionId())
                .setCanonicalUrl(known.getCanonicalUrl())
                .setContentHash(known.getContentHash())
                .setHeadline(known.getHeadline().orElse(null))
                .setInLanguage(known.getInLanguage().orElse(null))
                .setChange(Change.newBuilder()
                        .setPreviousRevision(known.getRevision())
                        .setPreviousRevisionId(known.getRevisionId())
                        .setReason(reason.name())
                        .build())
                .setExtraction(new Extraction(PageReader.VERSION, 1f, List.of()));
        page(event, page, ref);
        return event.build();
    }

    /** Returns the event of a takedown: ids, revision and URLs, and nothing of the contents. */
    static Article takenDown(String articleId, ArticleState known, Takedown takedown, RawRef ref) {
        return Article.newBuilder()
                .setKind(ArticleKind.RETRACTED)
                .setArticleId(articleId)
                .setRevision(known.getRevision())
                .setRevisionId(known.getRevisionId())
                .setUrl(known.getUrl())
                .setCanonicalUrl(known.getCanonicalUrl())
                .setSite(takedown.getSite())
                .setContentHash("")
                .setChange(Change.newBuilder()
                        .setPreviousRevision(known.getRevision())
                        .setPreviousRevisionId(known.getRevisionId())
                        .setReason(Reason.TAKEDOWN.name())
                        .build())
                .setExtraction(new Extraction(PageReader.VERSION, 1f, List.of()))
                .setTimes(new Times(takedown.getTakenDownAt(), takedown.getTakenDownAt()))
                .setRawRef(ref)
                .build();
    }

    private static void page(Article.Builder event, RawPage page, RawRef ref) {
        event.setUrl(page.getUrl())
                .setSite(page.getSite())
                .setSource(List.copyOf(page.getSources()))
                .setTimes(new Times(page.getDiscoveredAt(), page.getFetchedAt()))
                .setVia(page.getVia())
                .setRawRef(ref);
    }

    private static void story(Article.Builder event, Story story) {
        String text = story.text();
        event.setArticleBody(text)
                .setBodyBlocks(story.blocks().stream().map(ArticleEvents::block).toList())
                .setWordCount(WordCount.of(text))
                .setCitation(Bounds.urls(story.citations()))
                .setExtraction(new Extraction(
                        PageReader.VERSION, (float) story.quality(), Bounds.cut(story.warnings(), Bounds.NAME)))
                .setProvenance(provenance(story.facts()));
    }

    private static void people(Article.Builder event, Facts facts) {
        event.setAuthor(facts.value(Field.AUTHOR).orElse(List.of()).stream()
                        .limit(Bounds.PARTS)
                        .map(ArticleEvents::author)
                        .toList())
                .setByline(line(facts, Field.BYLINE))
                .setDateline(line(facts, Field.DATELINE))
                .setSourceOrganization(lines(facts, Field.SOURCE_ORGANIZATION))
                .setPublisher(line(facts, Field.PUBLISHER));
    }

    private static void times(Article.Builder event, Facts facts) {
        event.setDatePublished(facts.value(Field.DATE_PUBLISHED)
                        .map(ArticleEvents::time)
                        .orElse(null))
                .setDateModified(facts.value(Field.DATE_MODIFIED)
                        .map(ArticleEvents::time)
                        .orElse(null));
    }

    private static void language(Article.Builder event, Facts facts) {
        Fact<String> language = facts.find(Field.IN_LANGUAGE).orElse(null);
        event.setInLanguage(line(facts, Field.IN_LANGUAGE))
                .setInLanguageConfidence(
                        language == null ? null : (float) language.evidence().confidence())
                .setScript(line(facts, Field.SCRIPT))
                .setTextDirection(facts.value(Field.TEXT_DIRECTION)
                        .map(direction -> switch (direction) {
                            case LTR -> TextDirection.LTR;
                            case RTL -> TextDirection.RTL;
                        })
                        .orElse(null));
    }

    private static void rest(Article.Builder event, Facts facts) {
        event.setHeadline(line(facts, Field.HEADLINE))
                .setAlternativeHeadline(line(facts, Field.ALTERNATIVE_HEADLINE))
                .setDescription(Bounds.cut(facts.value(Field.DESCRIPTION).orElse(null), Bounds.TEXT))
                .setArticleSection(line(facts, Field.ARTICLE_SECTION))
                .setKeywords(lines(facts, Field.KEYWORDS))
                .setImage(facts.value(Field.IMAGE).orElse(List.of()).stream()
                        .filter(image -> image.url().length() <= Bounds.URL)
                        .limit(Bounds.PARTS)
                        .map(ArticleEvents::image)
                        .toList())
                .setIsAccessibleForFree(
                        facts.value(Field.IS_ACCESSIBLE_FOR_FREE).orElse(null))
                .setArticleType(line(facts, Field.ARTICLE_TYPE))
                .setIsLiveBlog(facts.value(Field.IS_LIVE_BLOG).orElse(null))
                .setRights(facts.value(Field.RIGHTS).map(ArticleEvents::rights).orElse(null));
    }

    private static @Nullable String line(Facts facts, Field<String> field) {
        return Bounds.cut(facts.value(field).orElse(null), Bounds.LINE);
    }

    private static List<String> lines(Facts facts, Field<List<String>> field) {
        return Bounds.cut(facts.value(field).orElse(List.of()), Bounds.NAME);
    }

    private static Block block(Story.Block block) {
        BlockType type = switch (block.kind()) {
            case PARAGRAPH -> BlockType.PARAGRAPH;
            case HEADING -> BlockType.HEADING;
            case QUOTE -> BlockType.QUOTE;
            case LIST_ITEM -> BlockType.LIST_ITEM;
            case TABLE_ROW -> BlockType.TABLE_ROW;
            case EMBED -> BlockType.EMBED;
        };
        return new Block(type, block.level(), block.text());
    }

    private static Author author(Field.Author author) {
        AuthorType type = switch (author.kind()) {
            case PERSON -> AuthorType.PERSON;
            case ORGANIZATION -> AuthorType.ORGANIZATION;
        };
        return new Author(Bounds.cut(author.name(), Bounds.NAME), Bounds.url(author.url()), type);
    }

    private static PageTime time(Field.Time time) {
        TimePrecision precision = switch (time.precision()) {
            case YEAR -> TimePrecision.YEAR;
            case MONTH -> TimePrecision.MONTH;
            case DAY -> TimePrecision.DAY;
            case MINUTE -> TimePrecision.MINUTE;
            case SECOND -> TimePrecision.SECOND;
        };
        return new PageTime(
                time.instant(),
                time.localDate().toString(),
                time.zone() == null ? null : time.zone().getId(),
                precision,
                Bounds.cut(time.raw(), Bounds.LINE));
    }

    private static Image image(Field.Image image) {
        return new Image(
                image.url(),
                Bounds.cut(image.caption(), Bounds.LINE),
                Bounds.cut(image.credit(), Bounds.LINE),
                image.width(),
                image.height());
    }

    private static Rights rights(Field.Rights rights) {
        return new Rights(
                Bounds.cut(rights.copyrightNotice(), Bounds.LINE),
                Bounds.cut(rights.copyrightHolder(), Bounds.LINE),
                Bounds.url(rights.license()),
                Bounds.cut(rights.robots(), Bounds.NAME),
                rights.tdmReservation());
    }

    private static List<Provenance> provenance(Facts facts) {
        List<Provenance> all = new ArrayList<>();
        facts.evidence()
                .forEach((field, evidence) -> all.add(new Provenance(
                        field, origin(evidence.origin()), Bounds.cut(evidence.detail(), Bounds.LINE), (float)
                                evidence.confidence())));
        return all;
    }

    private static Origin origin(Evidence.Origin origin) {
        return switch (origin) {
            case JSON_LD -> Origin.JSON_LD;
            case META -> Origin.META;
            case MICRODATA -> Origin.MICRODATA;
            case VISIBLE_TEXT -> Origin.VISIBLE_TEXT;
            case URL -> Origin.URL;
            case HTTP -> Origin.HTTP;
            case FEED -> Origin.FEED;
            case DETECTED -> Origin.DETECTED;
        };
    }
}
