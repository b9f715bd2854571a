package org.offramp.scenario;

import java.util.Optional;

/**
 * How likely the values within the range of a number are: from low to high, with the value as written for the median and
 * likelier near it than far from it. Each half is a triangle that rises from nothing at its end to the value:
 *
 * <pre>
 *   u ≤ ½:  x = low  + (value − low)  √(2u)
 *   u &gt; ½:  x = high − (high − value) √(2 (1 − u))
 * </pre>
 *
 * A number that may be many times as large or as small (a rate, a ratio, a count, a length, a cost with low above zero) is
 * spread so on the scale of logarithms, a share or probability on its own scale. The median is the same on either scale,
 * also where the value does not lie in the middle; the mode of a PERT distribution is not.
 *
 * @param low lowest value
 * @param value as written
 * @param high highest value
 * @param logarithmic whether distances are ratios
 */
public record Spread(double low, double value, double high, boolean logarithmic) {

    /** The spread of a number of a scenario; nothing where it has no range, or a range without width. */
    public static Optional<Spread> of(Parameter number) {
        if (number.low().isEmpty() || number.high().isEmpty()) {
            return Optional.empty();
        }
        double low = Math.min(number.low().getAsDouble(), number.value());
        double high = Math.max(number.high().getAsDouble(), number.value());
        boolean share = Units.chance(number.unit()).isPresent();
        return low < high ? Optional.of(new Spread(low, number.value(), high, low > 0 && !share)) : Optional.empty();
    }

    /** The value that a share u of the probability lies below. */
    public double at(double u) {
        double x = u <= 0.5
                ? scaled(low) + (scaled(value) - scaled(low)) * StrictMath.sqrt(2 * u)
                : scaled(high) - (scaled(high) - scaled(value)) * StrictMath.sqrt(2 * (1 - u));
        return Math.max(low, Math.min(high, logarithmic ? StrictMath.exp(x) : x));
    }

    private double scaled(double x) {
        return logarithmic ? StrictMath.log(x) : x;
    }
}
