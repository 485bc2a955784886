package org.khabar.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases at a place of a text, all of them in one pass: what takes a regular expression of a thousand alternatives a
 * thousand tries takes one step a letter here. Letters are compared as {@link #fold} leaves them.
 *
 * <p>Immutable once built; safe for use by any number of threads.
 *
 * @param <T> what a phrase stands for
 */
public final class PhraseTrie<T> {
    private final Node<T> root;

    private PhraseTrie(Node<T> root) {
        this.root = root;
    }

    /** Takes what was found. */
    @FunctionalInterface
    public interface Found<T> {
        /**
         * Called for each phrase that stands at the place.
         *
         * @param meaning what the phrase stands for
         * @param end where the text goes on after it
         */
        void accept(T meaning, int end);
    }

    /** Gives every phrase that begins at a place of a text, the shortest first. */
    public void at(String text, int from, Found<T> found) {
        Node<T> node = root;
        int i = from;
        while (i < text.length()) {
            char c = fold(text.charAt(i));
            i++;
            if (c == 0) {
                continue;
            }
            node = node.next(c);
            if (node == null) {
                return;
            }
            while (i < text.length() && fold(text.charAt(i)) == 0) {
                i++;
            }
            for (T meaning : node.meanings) {
                found.accept(meaning, i);
            }
        }
    }

    /**
     * Returns a letter as phrases are compared by: in lower case, typographic apostrophes and spaces plain, the forms of alef,
     * ya and kaf as one; 0 for the vowel signs of Arabic and for marks that are not seen.
     */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '\u00a0' -> ' ';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ـ', '\u200c', '\u200d', '\u200e', '\u200f', '\ufeff' -> 0;
            default -> c >= '\u064b' && c <= '\u0652' ? 0 : Character.toLowerCase(c);
        };
    }

    /** Gathers phrases for a trie. */
    public static final class Builder<T> {
        private final Draft<T> root = new Draft<>();

        /** Adds a phrase, written as {@link Phrases} says. */
        public void add(String phrase, T meaning) {
            for (String plain : Phrases.expand(phrase)) {
                Draft<T> node = root;
                for (int i = 0; i < plain.length(); i++) {
                    char c = fold(plain.charAt(i));
                    node = c == 0 ? node : node.next.computeIfAbsent(c, key -> new Draft<>());
                }
                if (!node.meanings.contains(meaning)) {
                    node.meanings.add(meaning);
                }
            }
        }

        /** Builds the trie. */
        public PhraseTrie<T> build() {
            return new PhraseTrie<>(root.freeze());
        }
    }

    /** A place in the phrases while they are gathered. */
    private static final class Draft<T> {
        private final TreeMap<Character, Draft<T>> next = new TreeMap<>();
        private final List<T> meanings = new ArrayList<>();

        Node<T> freeze() {
            StringBuilder letters = new StringBuilder();
            List<Node<T>> nodes = new ArrayList<>();
            next.forEach((letter, draft) -> {
                letters.append(letter.charValue());
                nodes.add(draft.freeze());
            });
            return new Node<>(letters.toString().toCharArray(), nodes, List.copyOf(meanings));
        }
    }

    /** A place in the phrases: the letters that may follow, in order, and what has ended here. */
    private static final class Node<T> {
        private static final int MANY = 8;

        private final char[] letters;
        private final List<Node<T>> nodes;
        private final List<T> meanings;
        /** Where a letter of ASCII leads, one more than its index: for the first letters, of which there are many. */
        private final byte[] ascii;

        Node(char[] letters, List<Node<T>> nodes, List<T> meanings) {
            this.letters = letters;
            this.nodes = List.copyOf(nodes);
            this.meanings = meanings;
            this.ascii = new byte[letters.length > MANY ? 0x80 : 0];
            for (int i = 0; i < letters.length && i < Byte.MAX_VALUE && letters[i] < ascii.length; i++) {
                ascii[letters[i]] = (byte) (i + 1);
            }
        }

        @Nullable
        Node<T> next(char letter) {
            if (letter < ascii.length) {
                return ascii[letter] == 0 ? null : nodes.get(ascii[letter] - 1);
            }
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : nodes.get(at);
        }
    }
}
