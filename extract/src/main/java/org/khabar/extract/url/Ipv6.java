package org.khabar.extract.url;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The IPv6 parser and serialiser of the WHATWG URL standard, 3.5: no zone, the longest run of zeros compressed. */
final class Ipv6 {
    private static final int PIECES = 8;
    private static final Pattern PIECE = Pattern.compile("[0-9A-Fa-f]{1,4}");
    private static final Pattern DOTTED = Pattern.compile("(?:0|[1-9][0-9]{0,2})(?:\\.(?:0|[1-9][0-9]{0,2})){3}");

    private Ipv6() {}

    /** Returns the address without brackets. */
    static Optional<String> parse(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return pieces(text).filter(all -> all.size() == PIECES).map(Ipv6::serialise);
        }
        Optional<List<Integer>> before = pieces(text.substring(0, gap))
                .filter(all -> !text.substring(0, gap).contains("."));
        Optional<List<Integer>> after = pieces(text.substring(gap + 2));
        return before.flatMap(head -> after.flatMap(tail -> join(head, tail))).map(Ipv6::serialise);
    }

    private static Optional<List<Integer>> join(List<Integer> head, List<Integer> tail) {
        List<Integer> all = new ArrayList<>(head);
        while (all.size() + tail.size() < PIECES) {
            all.add(0);
        }
        boolean gapIsEmpty = head.size() + tail.size() >= PIECES;
        all.addAll(tail);
        return gapIsEmpty ? Optional.empty() : Optional.of(all);
    }

    /** Reads pieces divided by colons; the last may be a dotted IPv4 address, which is two. */
    private static Optional<List<Integer>> pieces(String text) {
        List<Integer> pieces = new ArrayList<>();
        String[] parts = text.isEmpty() ? new String[0] : text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (PIECE.matcher(parts[i]).matches()) {
                pieces.add(Integer.parseInt(parts[i], 16));
            } else if (i == parts.length - 1 && DOTTED.matcher(parts[i]).matches()) {
                String[] octets = parts[i].split("\\.", -1);
                for (int j = 0; j < octets.length; j += 2) {
                    int high = Integer.parseInt(octets[j]);
                    int low = Integer.parseInt(octets[j + 1]);
                    if (high > 0xFF || low > 0xFF) {
                        return Optional.empty();
                    }
                    pieces.add(high << 8 | low);
                }
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(pieces);
    }

    private static String serialise(List<Integer> pieces) {
        int gapStart = -1;
        int gapLength = 1;
        for (int start = 0; start < PIECES; start++) {
            int end = start;
            while (end < PIECES && pieces.get(end) == 0) {
                end++;
            }
            if (end - start > gapLength) {
                gapStart = start;
                gapLength = end - start;
            }
        }
        if (gapStart < 0) {
            return colons(pieces);
        }
        return colons(pieces.subList(0, gapStart)) + "::" + colons(pieces.subList(gapStart + gapLength, PIECES));
    }

    private static String colons(List<Integer> pieces) {
        return String.join(":", pieces.stream().map(Integer::toHexString).toList());
    }
}
