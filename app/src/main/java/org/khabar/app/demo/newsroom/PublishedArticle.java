package org.khabar.app.demo.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that is out.
 *
 * @param site its site
 * @param number its number within the site, from 0
 * @param publishedAt when it went out
 * @param readAt when somebody read it first; null while nobody has, or where it does not matter
 * @param correctedAt when it was corrected; null while it was not
 * @param withdrawnAt when it was withdrawn; null while it is there
 */
record PublishedArticle(
        NewsSite site,
        int number,
        Instant publishedAt,
        @Nullable Instant readAt,
        @Nullable Instant correctedAt,
        @Nullable Instant withdrawnAt) {
    /** Returns an article as it goes out. */
    static PublishedArticle out(NewsSite site, int number, Instant at) {
        return new PublishedArticle(site, number, at, null, null, null);
    }

    /** Returns the article after its first reader. */
    PublishedArticle read(Instant at) {
        return new PublishedArticle(site, number, publishedAt, at, correctedAt, withdrawnAt);
    }

    /** Returns the article after its correction. */
    PublishedArticle corrected(Instant at) {
        return new PublishedArticle(site, number, publishedAt, readAt, at, withdrawnAt);
    }

    /** Returns the article after its withdrawal. */
    PublishedArticle withdrawn(Instant at) {
        return new PublishedArticle(site, number, publishedAt, readAt, correctedAt, at);
    }

    /** Whether it has a mistake or will be withdrawn. */
    boolean willChange() {
        return site.hasMistake(number) || site.fateOf(number) == Manuscript.Fate.WITHDRAWN;
    }

    /** Returns when what is shown of it last changed. */
    Instant changedAt() {
        return withdrawnAt != null ? withdrawnAt : correctedAt != null ? correctedAt : publishedAt;
    }

    /** Returns the text as it reads now: the same for the same article and times, whenever it is asked. */
    Manuscript text() {
        Manuscript text = site.handWritten(number) ? worded(site.manuscripts().get(number)) : bulletin();
        return correctedAt == null ? text : text.corrected();
    }

    private Manuscript bulletin() {
        int count = number - site.manuscripts().size();
        String pattern = site.bulletins().get(count % site.bulletins().size());
        return ManuscriptReader.read(site.name() + "/bulletins.txt", wording().fill(pattern));
    }

    private Manuscript worded(Manuscript text) {
        Wording wording = wording();
        return new Manuscript(
                text.slug(),
                wording.fill(text.headline()),
                text.section(),
                wording.fill(text.summary()),
                text.author(),
                text.agency(),
                text.dateline(),
                text.caption(),
                text.keywords(),
                text.blocks().stream()
                        .map(block -> new Manuscript.Block(block.kind(), wording.fill(block.text())))
                        .toList(),
                text.correction(),
                text.fate());
    }

    /** Returns its path on its site. */
    String path() {
        return wording()
                .with(
                        "slug",
                        site.handWritten(number)
                                ? site.manuscripts().get(number).slug()
                                : "bulletin")
                .fill(site.articlePath());
    }

    private Wording wording() {
        return new Wording(
                        publishedAt.atZone(site.zone()),
                        site.language(),
                        31L * site.name().hashCode() + number)
                .with("number", Integer.toString(1001 + number));
    }
}
