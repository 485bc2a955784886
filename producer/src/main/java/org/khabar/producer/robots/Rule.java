package org.khabar.producer.robots;

import java.util.Comparator;

/**
 * One rule of a group.
 *
 * @param pattern the paths it speaks of
 * @param allow whether they may be fetched
 */
record Rule(RobotsPath pattern, boolean allow) {
    /** The most specific rule is the greatest; of equals, the one that allows (RFC 9309, 2.2.2). */
    static final Comparator<Rule> PRECEDENCE =
            Comparator.<Rule>comparingInt(rule -> rule.pattern().length()).thenComparing(Rule::allow);
}
