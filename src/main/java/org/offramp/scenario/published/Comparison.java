package org.offramp.scenario.published;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a published row asks of the runs. A kind is one idea, and its judgement one interval against one band. */
public sealed interface Comparison {

    /** What is read off the runs, by the path within the comparison. */
    Map<String, Reading> readings();

    /** The unit as printed; in {@code %} a share of the runs is multiplied by 100. */
    String unit();

    /**
     * One figure.
     *
     * @param published as printed
     * @param unit as printed
     * @param tolerance how far off is near enough
     * @param simulated what is held against it
     */
    record Figure(double published, String unit, Tolerance tolerance, Reading simulated) implements Comparison {
        @Override
        public Map<String, Reading> readings() {
            return Map.of("simulated", simulated);
        }
    }

    /**
     * A curve, of which the point that is furthest off counts.
     *
     * @param file of comma-separated values, relative to the table
     * @param x column of the abscissa, a month or a calendar year
     * @param y column of the values
     * @param unit of them
     * @param tolerance at every point
     * @param from first abscissa compared
     * @param simulated what is held against it: the stratum with {@code {x}} where the month stands; without, x is the year
     */
    record Curve(String file, String x, String y, String unit, Tolerance tolerance, double from, Reading simulated)
            implements Comparison {
        @Override
        public Map<String, Reading> readings() {
            return Map.of("simulated", simulated);
        }
    }

    /**
     * An order: each reading less than the one before, or more; the smallest step counts.
     *
     * @param going falling or rising
     * @param unit of the readings
     * @param simulated two or more, in the order they must be in
     */
    record Order(Going going, String unit, List<Reading> simulated) implements Comparison {
        /** Two at least. */
        public Order {
            if (simulated.size() < 2) {
                throw new IllegalArgumentException("an order needs two readings or more");
            }
        }

        @Override
        public Map<String, Reading> readings() {
            Map<String, Reading> readings = new LinkedHashMap<>();
            for (int i = 0; i < simulated.size(); i++) {
                readings.put("simulated[" + i + "]", simulated.get(i));
            }
            return readings;
        }
    }

    /** Which way. */
    enum Going {
        /** More and more, or above zero. */
        RISING,
        /** Less and less, or below zero. */
        FALLING
    }

    /**
     * A change that goes one way, whatever its size.
     *
     * @param going falling is below zero
     * @param unit of the reading
     * @param simulated a difference or a relative change
     */
    record Direction(Going going, String unit, Reading simulated) implements Comparison {
        @Override
        public Map<String, Reading> readings() {
            return Map.of("simulated", simulated);
        }
    }

    /**
     * The bend of a response: 1 − (y1 / x1) / (yn / xn), of the first and the last dose. Zero is a straight line through
     * nothing; above zero the last step does more than the first.
     *
     * @param doses the smallest first
     * @param tolerance around the bend of the figures printed
     */
    record Bend(List<Dose> doses, Tolerance tolerance) implements Comparison {
        /** Two at least. */
        public Bend {
            if (doses.size() < 2) {
                throw new IllegalArgumentException("a bend needs two doses or more");
            }
        }

        @Override
        public String unit() {
            return "ratio";
        }

        @Override
        public Map<String, Reading> readings() {
            Map<String, Reading> readings = new LinkedHashMap<>();
            for (int i = 0; i < doses.size(); i++) {
                readings.put("doses[" + i + "].simulated", doses.get(i).simulated());
            }
            return readings;
        }
    }

    /**
     * A dose and the response to it.
     *
     * @param at the dose
     * @param published response
     * @param simulated response
     */
    record Dose(double at, double published, Reading simulated) {}

    /**
     * A number another command left in a table, such as the coverage of intervals in a study of recovery.
     *
     * @param published what it should be
     * @param unit of it
     * @param tolerance how far off is near enough
     * @param file of comma-separated values, relative to the table
     * @param where words by column; exactly one line has all of them
     * @param column with the number
     * @param low column with the lower end of its interval
     * @param high column with the upper end
     */
    record Recorded(
            double published,
            String unit,
            Tolerance tolerance,
            String file,
            Map<String, String> where,
            String column,
            String low,
            String high)
            implements Comparison {
        @Override
        public Map<String, Reading> readings() {
            return Map.of();
        }
    }

    /**
     * A figure the model has nothing to hold against; the row says why.
     *
     * @param published as printed
     * @param unit as printed
     */
    record Gap(double published, String unit) implements Comparison {
        @Override
        public Map<String, Reading> readings() {
            return Map.of();
        }
    }
}
