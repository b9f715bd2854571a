package org.offramp.scenario.studies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.offramp.scenario.Written;

/**
 * A number of the scenario that a study varies: the values listed, or those of a range.
 *
 * @param path as of {@code --set}; also the heading of its column
 * @param also further paths that get the same value
 * @param label in words, the title of an axis
 * @param unit of the values; empty where they are words, or numbers that have none
 * @param values listed, numbers without their unit; empty where there is a range
 * @param range from which the design takes values; empty where they are listed
 */
public record Factor(
        String path, List<String> also, String label, String unit, List<String> values, Optional<Range> range) {

    /** Keeps the lists. */
    public Factor {
        also = List.copyOf(also);
        values = List.copyOf(values);
    }

    /** Whether its values are numbers, and not words. */
    public boolean numeric() {
        return values.stream()
                .map(Written::new)
                .allMatch(value -> value.number().isPresent() && value.unit().isEmpty());
    }

    /** A value as settings, {@code PATH=VALUE}, one for each path. */
    public List<String> settings(String value) {
        String full = unit.isEmpty() ? value : value + " " + unit;
        return Stream.concat(Stream.of(path), also.stream())
                .map(one -> one + "=" + full)
                .toList();
    }

    /**
     * From a lowest to a highest value, in the unit of the factor.
     *
     * @param low lowest
     * @param high highest
     * @param steps values of a grid or a list, the ends among them; 0 in the other designs
     * @param scale on which the values are evenly spaced
     */
    public record Range(double low, double high, int steps, FactorScale scale) {}
}
