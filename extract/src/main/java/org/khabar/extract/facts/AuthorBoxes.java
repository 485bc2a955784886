package org.khabar.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.facts.Bylines.Line;
import org.khabar.extract.facts.Bylines.Told;
import org.khabar.extract.facts.Landmarks.Kind;
import org.khabar.extract.facts.Landmarks.Mark;
import org.khabar.extract.facts.NameRules.Manner;

/** The names in links to authors and in boxes named for them, near the headline. */
final class AuthorBoxes {
    private static final int MOST_MARKS = 80;
    private static final int LINK_DISTANCE = 250;
    private static final int BETWEEN_LINKS = 25;
    private static final int LONGEST_BOX = 160;
    private static final int MOST_BOXES = 12;

    private final Clues clues;
    private @Nullable List<Line> boxes;
    private @Nullable List<Told> links;

    AuthorBoxes(Clues clues) {
        this.clues = clues;
    }

    /** The first boxes named for authors that hold names. */
    List<Line> boxes() {
        if (boxes == null) {
            boxes = findBoxes();
        }
        return boxes;
    }

    private List<Line> findBoxes() {
        List<Line> found = new ArrayList<>();
        int seen = 0;
        for (Mark mark : near(Kind.BYLINE_BOX, LINK_DISTANCE)) {
            if (seen++ == MOST_BOXES) {
                break;
            }
            List<String> pieces = Pieces.of(mark.element());
            String text = String.join(" ", pieces);
            if (text.length() > 2 && text.length() < LONGEST_BOX) {
                List<Named> names = inPieces(pieces);
                if (!names.isEmpty()) {
                    found.add(new Line(text, names));
                }
            }
        }
        return found;
    }

    /** The names of the first pieces that have some, up to the first that has none. */
    private List<Named> inPieces(List<String> pieces) {
        Map<String, Named> names = new LinkedHashMap<>();
        String lead = "";
        for (String piece : pieces) {
            if (Lead.isAll(piece)) {
                lead = piece + " ";
                continue;
            }
            List<Named> read = NameRules.read(lead + piece, Manner.BOXED, clues.site());
            read.forEach(name -> names.putIfAbsent(Words.fold(name.name()), name));
            boolean between = piece.length() < 4
                    && (BylineWords.bare(piece).isEmpty() || BylineWords.AND.contains(BylineWords.bare(piece)));
            if (read.isEmpty() && !names.isEmpty() && !between) {
                break;
            }
            lead = "";
        }
        return NameRules.withoutAffiliations(List.copyOf(names.values()));
    }

    /** Links to pages of authors near the headline or in a byline. */
    List<Told> links() {
        if (links == null) {
            links = findLinks();
        }
        return links;
    }

    private List<Told> findLinks() {
        List<Told> authors = new ArrayList<>();
        int last = -1;
        for (Mark mark : near(Kind.AUTHOR_LINK, LINK_DISTANCE)) {
            if (last >= 0 && mark.index() - last > BETWEEN_LINKS) {
                break;
            }
            List<Named> names = NameRules.read(mark.text(), Manner.BOXED, clues.site());
            for (Named name : names) {
                last = mark.index();
                authors.add(new Told(name, mark.element().attr("href")));
            }
        }
        return authors;
    }

    /** Returns the marks of a kind from a little above the headline to a distance below it. */
    List<Mark> near(Kind kind, int distance) {
        int headline = clues.headlineIndex();
        return clues.landmarks().all(kind).stream()
                .filter(mark -> headline == 0 || (mark.index() >= headline - 40 && mark.index() <= headline + distance))
                .limit(MOST_MARKS)
                .toList();
    }
}
