package org.khabar.benchmarks.conformance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.Locale;

/** How a tally is printed. */
enum Report {
    /** For people. */
    TEXT {
        @Override
        void print(String suite, Tally tally, PrintStream out) {
            tally.groups().forEach((name, group) -> {
                out.printf(
                        Locale.ROOT,
                        "%-14s %-60s %5d / %5d  %6.2f %%  (%d on purpose, %d left out)%n",
                        suite,
                        name,
                        group.passed(),
                        group.compared(),
                        group.compared() == 0 ? 100.0 : 100.0 * group.passed() / group.compared(),
                        group.deviations().size(),
                        group.leftOut());
                group.failures().forEach((id, difference) -> out.println("    " + id + ": " + shown(difference)));
            });
        }
    },
    /** One line a group, for programs. */
    JSON {
        @Override
        void print(String suite, Tally tally, PrintStream out) {
            tally.groups().forEach((name, group) -> {
                ObjectNode line = new ObjectMapper().createObjectNode();
                line.put("suite", suite).put("origin", name);
                line.put("passed", group.passed()).put("compared", group.compared());
                line.put("leftOut", group.leftOut());
                line.putPOJO("deviations", group.deviations()).putPOJO("failures", group.failures());
                out.println(line);
            });
        }
    };

    private static final int WIDTH = 300;

    abstract void print(String suite, Tally tally, PrintStream out);

    private static String shown(String difference) {
        String line = difference.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line;
    }
}
