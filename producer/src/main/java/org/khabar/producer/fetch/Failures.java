package org.khabar.producer.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.khabar.producer.FailureReason;

/** Finds the reason code of an exception that ended an exchange. */
final class Failures {
    /** What an exception, or one of its causes, tells. The first rule that fits wins. */
    private record Rule(Predicate<Throwable> fits, FailureReason reason) {
        static Rule type(Class<? extends Throwable> type, FailureReason reason) {
            return new Rule(type::isInstance, reason);
        }

        static Rule says(String words, FailureReason reason) {
            Pattern pattern = Pattern.compile(words);
            return new Rule(
                    e -> e.getMessage() != null
                            && pattern.matcher(e.getMessage()).find(),
                    reason);
        }
    }

    private static final int DEEPEST = 10;

    private static final List<Rule> RULES = List.of(
            Rule.type(AddressRefusedException.class, FailureReason.ADDRESS_REFUSED),
            // OkHttp's words for a tunnel that a proxy does not open.
            Rule.says("code for CONNECT|authenticate with proxy", FailureReason.PROXY_REFUSED),
            Rule.type(ConnectTimeoutException.class, FailureReason.CONNECT_TIMEOUT),
            Rule.type(UnknownHostException.class, FailureReason.DNS_UNKNOWN_HOST),
            Rule.type(ConnectException.class, FailureReason.CONNECT_REFUSED),
            Rule.type(NoRouteToHostException.class, FailureReason.CONNECT_REFUSED),
            Rule.type(SocketTimeoutException.class, FailureReason.READ_TIMEOUT),
            Rule.type(SSLException.class, FailureReason.TLS),
            Rule.type(Body.UnsupportedEncodingException.class, FailureReason.UNSUPPORTED_ENCODING),
            Rule.type(ZipException.class, FailureReason.BAD_ENCODING),
            // Okio's words for a line it did not find within OkHttp's 256 KiB of headers; a few bytes are a cut
            // connection.
            Rule.says("not found: limit=\\d{5,}", FailureReason.HEADERS_TOO_LARGE),
            // OkHttp's words for a body that ends before its length.
            Rule.says("unexpected end of stream", FailureReason.CONNECTION_LOST),
            Rule.type(TooLateException.class, FailureReason.DEADLINE),
            Rule.type(EOFException.class, FailureReason.CONNECTION_LOST),
            Rule.type(ProtocolException.class, FailureReason.BAD_HTTP),
            Rule.type(NumberFormatException.class, FailureReason.BAD_HTTP));

    private Failures() {}

    /**
     * Returns the reason code.
     *
     * @param exception what ended the exchange
     * @param canceled whether its deadline had passed
     */
    static FailureReason reason(IOException exception, boolean canceled) {
        if (canceled) {
            return FailureReason.DEADLINE;
        }
        return RULES.stream()
                .filter(rule -> fits(rule, exception))
                .map(Rule::reason)
                .findFirst()
                .orElse(FailureReason.CONNECTION_LOST);
    }

    private static boolean fits(Rule rule, Throwable exception) {
        Optional<Throwable> cause = Optional.of(exception);
        for (int depth = 0; depth < DEEPEST && cause.isPresent(); depth++) {
            Throwable present = cause.get();
            if (rule.fits().test(present)
                    || List.of(present.getSuppressed()).stream().anyMatch(rule.fits())) {
                return true;
            }
            cause = Optional.ofNullable(present.getCause());
        }
        return false;
    }
}
