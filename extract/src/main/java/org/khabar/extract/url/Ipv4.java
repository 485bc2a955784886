package org.khabar.extract.url;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The IPv4 parser of the WHATWG URL standard, 3.5: one to four numbers, each decimal, octal or hexadecimal. */
final class Ipv4 {
    private Ipv4() {}

    /** Tells whether a host can only be an IPv4 address, well-formed or not. */
    static boolean endsInNumber(String host) {
        String last = parts(host).getLast();
        boolean digits = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits || number(last).isPresent();
    }

    /** Returns the address in dotted decimal. */
    static Optional<String> parse(String host) {
        List<String> parts = parts(host);
        if (parts.size() > 4) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 0; i < parts.size(); i++) {
            OptionalLong number = number(parts.get(i));
            int bits = i < parts.size() - 1 ? 8 : 8 * (5 - parts.size());
            if (number.isEmpty() || number.getAsLong() >>> bits != 0) {
                return Optional.empty();
            }
            address = address << bits | number.getAsLong();
        }
        return Optional.of(
                (address >> 24) + "." + (address >> 16 & 0xFF) + "." + (address >> 8 & 0xFF) + "." + (address & 0xFF));
    }

    private static List<String> parts(String host) {
        List<String> parts = List.of(host.split("\\.", -1));
        return parts.size() > 1 && parts.getLast().isEmpty() ? parts.subList(0, parts.size() - 1) : parts;
    }

    private static OptionalLong number(String part) {
        int radix = part.startsWith("0x") ? 16 : part.startsWith("0") ? 8 : 10;
        String digits = radix == 16 ? part.substring(2) : part;
        if (part.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0 && c < 0x80)) {
            return OptionalLong.empty();
        }
        int zeros = 0;
        while (zeros < digits.length() && digits.charAt(zeros) == '0') {
            zeros++;
        }
        String significant = digits.substring(zeros);
        // More digits than this can't fit 32 bits in any radix, and would not fit a long in all of them.
        return OptionalLong.of(
                significant.isEmpty()
                        ? 0
                        : significant.length() > 12 ? Long.MAX_VALUE : Long.parseLong(significant, radix));
    }
}
