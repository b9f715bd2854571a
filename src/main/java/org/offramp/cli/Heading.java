package org.offramp.cli;

import java.util.List;

/**
 * What heads the report of a comparison.
 *
 * @param title of it
 * @param question it answers
 */
record Heading(String title, String question) {

    private static final int MOST = 4;

    /** Measures against the rules of today in a place. */
    static Heading rules(String place, List<String> arms) {
        return of(place, arms, "today’s rules");
    }

    /** Scenarios against a first. */
    static Heading scenarios(String base, List<String> others) {
        return of(base, others, base);
    }

    private static Heading of(String place, List<String> arms, String base) {
        String all = arms.size() > MOST ? arms.size() + " arms" : list(arms);
        return new Heading(
                place + ": " + all + " against the base",
                (arms.size() == 1 ? "How does " : "How do ") + list(arms)
                        + (arms.size() == 1 ? " compare with " : " compare, with each other and with ") + base + "?");
    }

    private static String list(List<String> arms) {
        List<String> quoted = arms.stream().map(arm -> "“" + arm + "”").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}
