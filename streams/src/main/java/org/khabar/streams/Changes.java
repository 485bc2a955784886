package org.khabar.streams;

import java.util.ArrayList;
import java.util.List;
import org.khabar.event.Article;
import org.khabar.event.ArticleState;
import org.khabar.event.Change;
import org.khabar.extract.compare.StoryChange;
import org.khabar.extract.compare.StoryPrint;

/** Tells what changed between two revisions. */
final class Changes {
    private Changes() {}

    /**
     * Compares the known revision with the next.
     *
     * @param before the known revision
     * @param now print of the next one's story
     * @param change what changed between the two stories
     * @param next the event of the next revision, still without its change
     */
    static Change between(ArticleState before, StoryPrint now, StoryChange change, Article next) {
        boolean otherHeadline = !before.getHeadline().equals(next.getHeadline());
        List<String> fields = new ArrayList<>();
        if (otherHeadline) {
            fields.add("headline");
        }
        boolean other = !before.getContentHash().equals(next.getContentHash());
        if (change.text() || (other && !otherHeadline)) {
            fields.add("articleBody");
        }
        fields.addAll(ComparedFields.changed(before.getFacts(), ComparedFields.hashes(next)));
        return Change.newBuilder()
                .setPreviousRevision(before.getRevision())
                .setPreviousRevisionId(before.getRevisionId())
                .setPreviousHeadline(otherHeadline ? before.getHeadline().orElse(null) : null)
                .setFields(fields)
                .setBlocksAdded(change.added())
                .setBlocksRemoved(change.removed())
                .setBlocksEdited(change.edited())
                .setSimilarity((float) change.similarity())
                .setMaterial(!before.getMaterialHash().equals(now.hash()))
                .build();
    }
}
