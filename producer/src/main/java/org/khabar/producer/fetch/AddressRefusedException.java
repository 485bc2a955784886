package org.khabar.producer.fetch;

import java.io.IOException;

/** The address guard forbids a connection. */
final class AddressRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    AddressRefusedException(String host, String address, int port) {
        super(host + " (" + address + "), port " + port + ", is not on the public Internet and not allowed");
    }
}
