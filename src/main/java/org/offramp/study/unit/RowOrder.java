package org.offramp.study.unit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The order of rows in every table: outcomes as listed, of each {@code all} before its strata in alphabetical order
 * (numbers in them by size), of each the years and then the horizon.
 */
public final class RowOrder implements Comparator<Key> {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** The order that follows from a list of outcomes; those not in it come last. */
    public RowOrder(List<String> outcomes) {
        outcomes.forEach(id -> places.putIfAbsent(id, places.size()));
    }

    @Override
    public int compare(Key a, Key b) {
        int byOutcome = Integer.compare(place(a.outcome()), place(b.outcome()));
        if (byOutcome != 0 || !a.outcome().equals(b.outcome())) {
            return byOutcome != 0 ? byOutcome : a.outcome().compareTo(b.outcome());
        }
        int byStratum = label(a.stratum()).compareTo(label(b.stratum()));
        return byStratum != 0 ? byStratum : Integer.compare(late(a.year()), late(b.year()));
    }

    private int place(String outcome) {
        return places.getOrDefault(outcome, Integer.MAX_VALUE);
    }

    private String label(String stratum) {
        return stratum.equals(Key.ALL)
                ? ""
                : labels.computeIfAbsent(
                        stratum,
                        s -> DIGITS.matcher(s)
                                .replaceAll(digits -> "0"
                                                .repeat(Math.max(
                                                        0, 6 - digits.group().length()))
                                        + digits.group()));
    }

    private static int late(int year) {
        return year == Key.HORIZON ? Integer.MAX_VALUE : year;
    }
}
