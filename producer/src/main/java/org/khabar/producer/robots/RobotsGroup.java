package org.khabar.producer.robots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The agents of one group and its rules, gathered line by line. */
final class RobotsGroup {
    private static final String ALL = "*";

    /** What stands in parentheses names no product (RFC 9110, 10.1.5). */
    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)?");

    private final List<Agent> agents = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Delay> delays = new ArrayList<>();
    private int delayed;
    private boolean closed;

    /** Adds the agents of a user-agent line: one, but some files put several, or a whole User-Agent header. */
    void addAgents(String value) {
        for (String word : COMMENT.matcher(value).replaceAll(" ").split("[\\s,;]+", -1)) {
            if (!word.isEmpty()) {
                agents.add(new Agent(productToken(word)));
            }
        }
    }

    void allow(String path) {
        closed = true;
        if (path.isEmpty()) {
            return;
        }
        rules.add(new Rule(RobotsPath.pattern(path), true));
        int index = path.lastIndexOf("/index.htm");
        if (index >= 0 && List.of("/index.htm", "/index.html").contains(path.substring(index))) {
            rules.add(new Rule(RobotsPath.pattern(path.substring(0, index + 1) + "$"), true));
        }
    }

    void disallow(String path) {
        closed = true;
        if (!path.isEmpty()) {
            rules.add(new Rule(RobotsPath.pattern(path), false));
        }
    }

    /** Adds a delay for the agents named since the last one, or once more for all. */
    void delay(Duration delay) {
        List<Agent> since = delayed < agents.size() ? agents.subList(delayed, agents.size()) : agents;
        delays.add(new Delay(List.copyOf(since), delay));
        delayed = agents.size();
    }

    /** Tells whether a user-agent line that follows begins another group. */
    boolean isClosed() {
        return closed;
    }

    boolean names(String productToken) {
        return agents.stream().anyMatch(agent -> agent.names(productToken));
    }

    boolean isForAll() {
        return agents.stream().anyMatch(agent -> agent.token().equals(ALL));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Returns the delays of an agent: those under its name or, without any, those for all. */
    List<Duration> delays(String productToken) {
        boolean named = names(productToken);
        return delays.stream()
                .filter(delay -> delay.agents().stream()
                        .anyMatch(agent -> named
                                ? agent.names(productToken)
                                : agent.token().equals(ALL)))
                .map(Delay::time)
                .toList();
    }

    private static String productToken(String agent) {
        String name = agent.strip();
        int version = name.indexOf('/');
        return (version < 0 ? name : name.substring(0, version)).toLowerCase(Locale.ROOT);
    }

    /**
     * A user agent that a group is for.
     *
     * @param token its name without version, in lower case
     */
    private record Agent(String token) {
        boolean names(String agent) {
            String name = productToken(agent);
            boolean pattern = token.indexOf('*') >= 0 && !token.equals(ALL);
            return token.equals(name) || (pattern && Glob.of(token).matches(name));
        }
    }

    private record Delay(List<Agent> agents, Duration time) {}
}
