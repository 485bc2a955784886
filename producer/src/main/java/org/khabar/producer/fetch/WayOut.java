package org.khabar.producer.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import javax.net.ssl.X509TrustManager;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * How the Web is reached where the way is not direct.
 *
 * @param proxy what all requests go through; null: none
 * @param trust which certificates of hosts are believed; null: those that the Java runtime trusts
 */
public record WayOut(@Nullable Proxy proxy, @Nullable X509TrustManager trust) {
    /** Returns the direct way. */
    public static WayOut direct() {
        return new WayOut(null, null);
    }

    /**
     * An HTTP proxy. https goes through it by CONNECT (RFC 9110, 9.3.6). Its text holds no password.
     *
     * @param host its name or address; it may be a private one
     * @param port its port
     * @param authorization sent to it as Proxy-Authorization, and to nobody else; null: nothing
     */
    public record Proxy(String host, int port, @Nullable String authorization) {
        /** Returns a proxy that asks for a login (Basic, RFC 7617). */
        public static Proxy withLogin(String host, int port, String user, String password) {
            return new Proxy(host, port, Credentials.basic(user, password, UTF_8));
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
