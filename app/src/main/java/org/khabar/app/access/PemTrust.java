package org.khabar.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.khabar.app.failure.ExitCode;
import org.khabar.app.failure.OperatorException;

/** Trust in the authorities of a PEM file. */
final class PemTrust {
    private PemTrust() {}

    /**
     * Reads a file of one certificate or several, for trust in these authorities and in no others.
     *
     * @param key the setting, for the message
     * @throws OperatorException if it can't be read or holds no certificate
     */
    static SSLContext of(String key, String path) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust(authorities(key, path))}, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw wrong(key, path, e.toString(), e);
        }
    }

    /**
     * The same, for trust in the authorities of the file and in those that the Java runtime trusts.
     *
     * @throws OperatorException if the file can't be read or holds no certificate
     */
    static X509TrustManager besidesTheUsual(String key, String path) {
        try {
            List<Certificate> all = new ArrayList<>(authorities(key, path));
            all.addAll(List.of(manager(null).getAcceptedIssuers()));
            return trust(all);
        } catch (IOException | GeneralSecurityException e) {
            throw wrong(key, path, e.toString(), e);
        }
    }

    private static Collection<? extends Certificate> authorities(String key, String path)
            throws IOException, GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(Path.of(path))) {
            Collection<? extends Certificate> authorities =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            if (authorities.isEmpty()) {
                throw wrong(key, path, "it holds no certificate", null);
            }
            return authorities;
        }
    }

    private static X509TrustManager trust(Collection<? extends Certificate> authorities)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate authority : authorities) {
            store.setCertificateEntry("authority-" + number++, authority);
        }
        return manager(store);
    }

    /** Trusts what a store holds, or what the Java runtime trusts. */
    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return Stream.of(managers.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static OperatorException wrong(String key, String path, String problem, @Nullable Exception cause) {
        return new OperatorException(
                ExitCode.USAGE,
                key + ": " + path + " can't be used (" + problem + "): name a PEM file of certificates",
                cause);
    }
}
