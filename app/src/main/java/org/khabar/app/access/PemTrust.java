package org.khabar.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** Trust in the authorities of a PEM file, and in no others. */
final class PemTrust {
    private PemTrust() {}

    /**
     * Reads a file of one certificate or several.
     *
     * @param key the setting, for the message
     * @throws OperatorException if it can't be read or holds no certificate
     */
    static SSLContext of(String key, String path) {
        try (InputStream pem = Files.newInputStream(Path.of(path))) {
            Collection<? extends Certificate> authorities =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (authorities.isEmpty()) {
                throw wrong(key, path, "it holds no certificate", null);
            }
            return trust(authorities);
        } catch (IOException | GeneralSecurityException e) {
            throw wrong(key, path, e.toString(), e);
        }
    }

    private static SSLContext trust(Collection<? extends Certificate> authorities)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate authority : authorities) {
            store.setCertificateEntry("authority-" + number++, authority);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static OperatorException wrong(String key, String path, String problem, @Nullable Exception cause) {
        return new OperatorException(
                ExitCode.USAGE,
                key + ": " + path + " can't be used (" + problem + "): name a PEM file of certificates",
                cause);
    }
}
