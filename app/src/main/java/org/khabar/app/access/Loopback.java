package org.khabar.app.access;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses are this machine's own, told by their text: a name that is looked up may mean another machine later. */
final class Loopback {
    private static final Pattern HOST_AND_PORT = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]:,\\s]+):\\d{1,5}");
    private static final Pattern OWN = Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private Loopback() {}

    /**
     * Checks the form of bootstrap addresses.
     *
     * @throws IllegalArgumentException if one is not {@code HOST:PORT}
     */
    static void requireHostsAndPorts(String bootstrap) {
        for (String address : bootstrap.split(",", -1)) {
            if (!HOST_AND_PORT.matcher(address.strip()).matches()) {
                throw new IllegalArgumentException("\"" + address.strip()
                        + "\" is not HOST:PORT: write the broker's address, several with commas");
            }
        }
    }

    /** Returns whether every bootstrap address is on this machine. */
    static boolean isAll(String bootstrap) {
        for (String address : bootstrap.split(",", -1)) {
            Matcher form = HOST_AND_PORT.matcher(address.strip());
            if (!form.matches() || !isHost(form.group(1))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a host is this machine. */
    static boolean isHost(String host) {
        return OWN.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
