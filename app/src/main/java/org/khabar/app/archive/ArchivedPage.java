package org.khabar.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.khabar.extract.url.Site;
import org.khabar.extract.url.WebUrl;

/**
 * A page that lies in a file.
 *
 * @param id what the index calls it, or its path as given
 * @param file the file; one whose name ends in {@code .gz} holds the page gzipped
 * @param knownUrl the URL it once had; null when nobody knows
 * @param knownDomain the host or domain it came from, told where the URL is not; null when nobody knows
 * @param knownFetch when it was fetched; null when nobody knows
 */
public record ArchivedPage(
        String id,
        Path file,
        @Nullable String knownUrl,
        @Nullable String knownDomain,
        @Nullable Instant knownFetch) {
    /** The largest page that is read, in bytes after unzipping: what a raw page may hold. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final int HEAD = 1024;

    /** The site of pages whose URL nobody knows. */
    public static final String FILE_SITE = "file";

    /** Returns a page of which only the file is known. */
    static ArchivedPage of(Path file) {
        return new ArchivedPage(file.toString(), file, null, null, null);
    }

    /** Returns the URL it once had, or else the {@code file:} URL of where it lies. */
    public String url() {
        return knownUrl == null ? file.toAbsolutePath().normalize().toUri().toString() : knownUrl;
    }

    /** Returns the registrable domain of its URL, or {@value #FILE_SITE}. */
    public String site() {
        return WebUrl.parse(url()).map(Site::of).orElse(FILE_SITE);
    }

    /** Returns the registrable domain of its URL, or else of the domain it came from; empty where nobody knows either. */
    public Optional<String> knownSite() {
        Optional<String> ofUrl =
                Optional.ofNullable(knownUrl).flatMap(WebUrl::parse).map(Site::of);
        return ofUrl.or(
                () -> Optional.ofNullable(knownDomain).map(domain -> Site.ofHost(domain.toLowerCase(Locale.ROOT))));
    }

    /**
     * Returns when it was fetched, as far as the archive tells: by the index, or else by the file's own time. The same
     * archive gives the same answer every time.
     *
     * @throws IOException if the file can't be asked
     */
    public Instant fetchedAt() throws IOException {
        return knownFetch == null ? Files.getLastModifiedTime(file).toInstant() : knownFetch;
    }

    /**
     * Reads the page.
     *
     * @throws IOException if the file can't be read, is no gzip file though its name says so, or holds more than
     *     {@link #MAX_BYTES}
     */
    public byte[] read() throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream page = unzipped(raw)) {
            byte[] body = page.readNBytes(MAX_BYTES + 1);
            if (body.length > MAX_BYTES) {
                throw new IOException("it holds more than " + MAX_BYTES + " bytes, the most a page may have");
            }
            return body;
        }
    }

    /** Tells whether the file begins with a tag, white space and marks of the encoding aside; one that can't be read may. */
    boolean mayBeMarkup() {
        try (InputStream raw = Files.newInputStream(file);
                InputStream page = unzipped(raw)) {
            String head = new String(page.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return head.replaceFirst("^[\\s\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]+", "")
                    .startsWith("<");
        } catch (IOException e) {
            return true; // a problem as soon as it is read
        }
    }

    private InputStream unzipped(InputStream raw) throws IOException {
        return zipped() ? new GZIPInputStream(raw, 1 << 16) : raw;
    }

    private boolean zipped() {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
