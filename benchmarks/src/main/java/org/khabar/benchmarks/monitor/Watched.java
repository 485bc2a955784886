package org.khabar.benchmarks.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * What a producer watches.
 *
 * @param sources each as it stands in the file of sources
 * @param allowed addresses with their port that may be asked although they are loopback's
 */
record Watched(List<String> sources, List<String> allowed) {
    static final Watched NOTHING = new Watched(List.of(), List.of());

    /**
     * Returns feeds of hosts.
     *
     * @param hosts how many of them
     * @param feeds how many of each
     * @param more lines of each source
     */
    static Watched feeds(LoopbackHosts web, int hosts, int feeds, String more) {
        List<String> sources = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (int host = 0; host < hosts; host++) {
            String authority = LoopbackHosts.address(host) + ":" + web.port();
            allowed.add(authority);
            for (int feed = 0; feed < feeds; feed++) {
                String path = "/feed" + (feeds == 1 ? "" : feed) + ".xml";
                sources.add(source("s" + host + "-" + feed, "http://" + authority + path, more));
            }
        }
        return new Watched(sources, allowed);
    }

    /** Returns a source as it stands in the file of sources. */
    static String source(String id, String url, String more) {
        return "  - id: " + id + "\n    url: " + url + "\n" + more;
    }

    Watched and(Watched other) {
        List<String> bothSources = new ArrayList<>(sources);
        bothSources.addAll(other.sources);
        List<String> bothAllowed = new ArrayList<>(allowed);
        bothAllowed.addAll(other.allowed);
        return new Watched(bothSources, bothAllowed);
    }
}
