package org.khabar.extract.facts;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.khabar.extract.page.KnownNames;
import org.khabar.extract.text.PhraseTrie;

/**
 * What class, id and test id of an element say of the facts in it. A word counts wherever it stands in a name; one with a dot before it only as a
 * word of its own. The words are those that content management systems use all over the web.
 */
final class BoxNames {
    /** Facts of other articles or of readers. */
    static final int ELSEWHERE = 1;

    static final int BYLINE = 2;
    static final int DATE = 4;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    /** Names longer than this are of utility-class frameworks; their end says nothing. */
    private static final int MAX_LENGTH = 2_000;

    private static final PhraseTrie<Word> TRIE = trie();

    private static final KnownNames<Integer> SEEN = new KnownNames<>(BoxNames::read);

    private BoxNames() {}

    /** Returns the sum of what the names of an element say. */
    static int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        Attributes attributes = element.attributes();
        return of(attributes.get("class")) | of(attributes.get("id")) | of(attributes.get("data-testid"));
    }

    private static int of(String names) {
        return names.length() < 3 ? 0 : SEEN.of(names);
    }

    private static int read(String names) {
        Reader reader = new Reader(names);
        int end = Math.min(names.length(), MAX_LENGTH);
        for (reader.at = 0; reader.at < end; reader.at++) {
            TRIE.at(names, reader.at, reader);
        }
        return reader.sum;
    }

    private static PhraseTrie<Word> trie() {
        PhraseTrie.Builder<Word> builder = new PhraseTrie.Builder<>();
        add(builder, ELSEWHERE, """
                comment disqus respond related recommend teaser sidebar most[-](read/popular/viewed) trending latest[-](news/articles/posts) popular
                widget recirc read[-]more more[-](from/news/stories) carousel newsletter .footer cookie .nav navbar .menu also[-]read up[-]next
                see[-]also outbrain taboola""");
        add(builder, BYLINE, """
                by[-]line author autor auteur writer reporter journalist posted[-]by redakteur .firma contributor creator verfasser penname kolumnist""");
        add(builder, DATE, """
                date time publish posted datum fecha meta info .data byline pub- .pub created erschienen source""");
        return builder.build();
    }

    private static void add(PhraseTrie.Builder<Word> builder, int says, String words) {
        for (String word : WORDS.split(words)) {
            boolean alone = word.startsWith(".");
            builder.add(alone ? word.substring(1) : word, new Word(says, alone));
        }
    }

    /**
     * A word of the table.
     *
     * @param says what it says
     * @param alone whether no letter may stand beside it
     */
    private record Word(int says, boolean alone) {}

    /** Sums up what is found in one name. */
    private static final class Reader implements PhraseTrie.Found<Word> {
        private final String names;
        private int at;
        private int sum;

        Reader(String names) {
            this.names = names;
        }

        @Override
        public void accept(Word word, int end) {
            boolean apart =
                    (at == 0 || !isWord(names.charAt(at - 1))) && (end == names.length() || !isWord(names.charAt(end)));
            sum |= apart || !word.alone() ? word.says() : 0;
        }

        private static boolean isWord(char c) {
            return c == '_' || Character.isLetterOrDigit(c);
        }
    }
}
