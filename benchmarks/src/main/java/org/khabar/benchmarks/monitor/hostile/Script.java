package org.khabar.benchmarks.monitor.hostile;

import java.io.IOException;

/** How a host answers one request. */
@FunctionalInterface
interface Script {
    /** Writes the answer; the connection is closed afterwards. */
    void play(Exchange exchange) throws IOException, InterruptedException;
}
