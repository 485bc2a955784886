package org.khabar.extract.url;

import com.google.common.base.CharMatcher;
import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The host parser of the WHATWG URL standard, 3.5, for special schemes. */
final class UrlHost {
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.NONTRANSITIONAL_TO_UNICODE);

    /** What the standard does not check: CheckHyphens and VerifyDnsLength are false. */
    private static final Set<IDNA.Error> TOLERATED = EnumSet.of(
            IDNA.Error.EMPTY_LABEL,
            IDNA.Error.LABEL_TOO_LONG,
            IDNA.Error.DOMAIN_NAME_TOO_LONG,
            IDNA.Error.LEADING_HYPHEN,
            IDNA.Error.TRAILING_HYPHEN,
            IDNA.Error.HYPHEN_3_4);

    /** The forbidden domain code points (3.1). */
    private static final CharMatcher FORBIDDEN = CharMatcher.inRange('\0', ' ')
            .or(CharMatcher.anyOf("#%/:<>?@[\\]^|\u007F"))
            .precomputed();

    /** Far above what DNS can carry (253 octets), and what IDNA is asked to work on. */
    private static final int MAX_LENGTH = 4096;

    private UrlHost() {}

    /** Returns the host as it is serialised; empty where the standard fails, or beyond 4,096 characters. */
    static Optional<String> parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        if (text.startsWith("[")) {
            return text.endsWith("]")
                    ? Ipv6.parse(text.substring(1, text.length() - 1)).map(address -> "[" + address + "]")
                    : Optional.empty();
        }
        return ascii(PercentEncoding.decode(text))
                .filter(host -> !host.isEmpty() && FORBIDDEN.matchesNoneOf(host))
                .flatMap(host -> Ipv4.endsInNumber(host) ? Ipv4.parse(host) : Optional.of(host));
    }

    private static Optional<String> ascii(String domain) {
        String lower = domain.toLowerCase(Locale.ROOT);
        if (CharMatcher.ascii().matchesAllOf(domain) && !lower.startsWith("xn--") && !lower.contains(".xn--")) {
            return Optional.of(lower);
        }
        IDNA.Info info = new IDNA.Info();
        StringBuilder name = UTS46.nameToASCII(domain, new StringBuilder(), info);
        return TOLERATED.containsAll(info.getErrors()) ? Optional.of(name.toString()) : Optional.empty();
    }
}
