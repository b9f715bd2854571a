package org.offramp.scenario;

import java.util.Collection;
import java.util.Optional;

/** The word somebody probably meant: the one that takes the fewest slips of the hand to reach. */
public final class Nearest {

    private static final int LONGEST = 120;

    private Nearest() {}

    /** The nearest candidate, where one is near enough to be worth saying; the first of equals. */
    static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = Text.kebab(cut(word));
        int fewest = 1 + Math.max(1, (wanted.length() + 1) / 3);
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            int slips = slips(wanted, Text.kebab(cut(candidate)));
            if (slips < fewest) {
                fewest = slips;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** "Maybe 'offer-rate'?", or nothing. */
    public static String maybe(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "Maybe '" + near + "'?").orElse("");
    }

    private static String cut(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    private static int slips(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = cost[i - 1][j - 1] + (same ? 0 : 1);
                least = Math.min(least, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
