package org.khabar.benchmarks.monitor;

/** What a host answers. */
interface HostSite {
    /**
     * An answer.
     *
     * @param status of HTTP
     * @param contentType of the body
     * @param body the text; empty for none
     * @param etag the entity tag; empty for none
     */
    record Reply(int status, String contentType, String body, String etag) {
        static Reply notFound() {
            return new Reply(404, "text/plain", "not found", "");
        }
    }

    /**
     * Answers a request; it may take its time.
     *
     * @param host the address asked
     * @param path what was asked for
     * @param known the entity tag that the client has; empty for none
     */
    Reply answer(String host, String path, String known);
}
