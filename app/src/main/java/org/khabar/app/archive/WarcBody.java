package org.khabar.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.khabar.producer.fetch.Body;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;

/**
 * The body of an archived answer after transfer and content decoding: gzip as the fetcher decodes it, and what other
 * crawlers ask for besides (deflate, br, zstd).
 */
final class WarcBody {
    private static final Set<String> NOT_OUR_OWN = Set.of("deflate", "br", "zstd");

    private WarcBody() {}

    /**
     * Reads the body of an answer.
     *
     * @throws IOException if it can't be decoded, or is larger than a page may be
     */
    static byte[] of(HttpResponse http) throws IOException {
        List<String> encodings = http.headers().all("Content-Encoding").stream()
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> !encoding.equals("none"))
                .toList();
        if (encodings.size() == 1 && NOT_OUR_OWN.contains(encodings.getFirst())) {
            return of(http.bodyDecoded());
        }
        return read(http.body().stream(), encodings);
    }

    /** Reads a body that is not encoded. */
    static byte[] of(MessageBody body) throws IOException {
        return read(body.stream(), List.of());
    }

    private static byte[] read(InputStream in, List<String> encodings) throws IOException {
        Body body = Body.read(in, encodings, ArchivedPage.MAX_BYTES);
        if (body.truncated()) {
            throw new IOException("it holds more than " + ArchivedPage.MAX_BYTES + " bytes, the most a page may have");
        }
        return body.bytes();
    }
}
