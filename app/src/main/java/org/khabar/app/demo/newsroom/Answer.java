package org.khabar.app.demo.newsroom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What the newsroom answers to a request.
 *
 * @param status HTTP status
 * @param type media type, with the character set where the site tells it
 * @param body the bytes
 * @param lastModified when the body last changed, in whole seconds
 */
@SuppressWarnings("ArrayRecordComponent") // written to the socket once, never compared
record Answer(int status, String type, byte[] body, Instant lastModified) {
    /** Returns an error page; browsers and fetchers get the same few words. */
    static Answer error(int status, String words, Instant at) {
        String page = "<!DOCTYPE html><html><head><title>" + words + "</title></head><body><h1>" + words
                + "</h1></body></html>";
        return new Answer(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), at);
    }
}
