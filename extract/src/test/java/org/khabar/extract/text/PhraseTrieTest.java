package org.khabar.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
    @Test
    void everyPhraseThatBeginsAtThePlaceIsGivenTheShortestFirst() {
        PhraseTrie.Builder<String> phrases = new PhraseTrie.Builder<>();
        phrases.add("read", "read");
        phrases.add("read also", "also");
        phrases.add("more", "more");

        assertThat(found(phrases.build(), "» Read also: more", 2)).containsExactly("read 6", "also 11");
    }

    @Test
    void partsMayBeMissingOrOneOfSeveral() {
        assertThat(Phrases.expand("[leave] (a/the[ir]) comment[s]"))
                .contains("leave a comment", "the comments", "leave their comment")
                .hasSize(12);
    }

    @Test
    void arabicIsFoundWithOrWithoutHamzaVowelSignsAndTatweel() {
        PhraseTrie.Builder<String> phrases = new PhraseTrie.Builder<>();
        phrases.add("اقرأ أيضا", "also");

        assertThat(found(phrases.build(), "اقــرأ أيضًا", 0)).isNotEmpty();
        assertThat(found(phrases.build(), "اقرا ايضا", 0)).isNotEmpty();
    }

    @Test
    void bracketsThatDoNotMatchAreAMistakeInTheTable() {
        assertThatThrownBy(() -> Phrases.expand("read [more"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("read [more");
        assertThatThrownBy(() -> Phrases.expand("read more]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> found(PhraseTrie<String> trie, String text, int from) {
        List<String> found = new ArrayList<>();
        trie.at(text, from, (meaning, end) -> found.add(meaning + " " + end));
        return found;
    }
}
