package org.khabar.extract.story;

import java.util.List;
import java.util.regex.Pattern;
import org.khabar.extract.Story.BlockKind;

/** Cuts what follows a story under a heading of its own: related articles, comments, what a firm says of itself, contacts. */
final class EndSections {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MAX_LABEL = 80;
    /** A section is at the end when no more than this share of the text follows. */
    private static final double MOST = 0.3;
    /** The same for links to related articles, which also stand in the middle. */
    private static final double MOST_RELATED = 0.12;

    private static final Pattern LABEL = Pattern.compile(
            "^\\W{0,3}(?:about (?:the (?:author|company|artist|writer)s?|us)|(?:media|press) contacts?|contacts?|for (?:more|further) information.{0,20}|notes? (?:to|for) editors?|sources|references|further reading"
                    + "|über (?:den autor|die autorin|uns|die [\\p{L}&. -]{2,50})|pressekontakt|kontakt|ansprechpartner|quellen(?:angaben)?|weitere informationen|weiterführende links|weitere (?:artikel|beiträge|meldungen|themen|nachrichten)"
                    + "|à propos (?:de|d’|d').{1,50}|contacts? presse|sobre (?:el autor|la autora|nosotros)|contacto|notas relacionadas|informacje o autorze|o autorze|об авторе|контакты|نبذة عن.{1,50}|عن الكاتب|درباره نویسنده|关于作者|作者简介)\\s*:?$",
            FLAGS);

    private EndSections() {}

    /** Removes the last sections from the passages of a story. */
    static void cut(List<Passage> story) {
        int all = story.stream().mapToInt(Passage::weight).sum();
        int before = 0;
        for (int i = 0; i < story.size(); i++) {
            Passage passage = story.get(i);
            if (i > 0 && all - before < limit(passage) * all) {
                List<Passage> section = story.subList(i, story.size());
                section.forEach(line -> line.role = Role.RELATED);
                section.clear();
                return;
            }
            before += passage.weight();
        }
    }

    /** Returns the share of the text that a section opened by this passage may hold; 0 when it opens none. */
    private static double limit(Passage passage) {
        boolean alone = passage.kind == BlockKind.HEADING || passage.boldWeight > 0.8 * passage.weight();
        if (!alone || passage.weight() > MAX_LABEL) {
            return 0;
        }
        Role line = passage.line();
        if (line == Role.RELATED || line == Role.COMMENTS) {
            return MOST_RELATED;
        }
        return LABEL.matcher(passage.text).find() ? MOST : 0;
    }
}
