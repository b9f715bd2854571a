package org.offramp.scenario;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.measure.Lever;
import org.offramp.time.Years;

/**
 * How a place is calibrated: which numbers are free, which targets they are to meet and how closely. The values of the
 * targets are those of {@link Observed}.
 *
 * @param free numbers that are moved
 * @param targets how closely the model is expected to meet what is observed, by the key of {@code observed}
 * @param holdOut targets that are predicted and never fitted
 * @param people simulated in one evaluation
 * @param years reported in one evaluation; the model's answer is their mean
 * @param warmup years before; as in a run if missing
 */
public record Calibration(
        List<Free> free,
        Map<String, Target> targets,
        List<String> holdOut,
        int people,
        int years,
        Optional<Integer> warmup) {

    private static final int MOST = 1_000_000_000;

    /**
     * A free number, or several that keep their proportions.
     *
     * @param name in tables and figures; the path if missing
     * @param paths of the numbers
     * @param least lower bound in multiples of the value; a number is not moved beyond its own low either
     * @param most upper bound in multiples of the value; nor beyond its own high
     */
    public record Free(Optional<String> name, List<String> paths, double least, double most) {

        /**
         * Accepts bounds around the value.
         *
         * @throws IllegalArgumentException if there is no path or the bounds do not enclose 1
         */
        public Free {
            if (paths.isEmpty()) {
                throw new IllegalArgumentException("a free number has no path, expected one or more");
            }
            if (!(least > 0 && least < 1 && most > 1)) {
                throw new IllegalArgumentException("least is " + Text.number(least) + " and most " + Text.number(most)
                        + ", expected multiples of the value: least above 0 and below 1, most above 1");
            }
        }

        /** The name in tables and figures. */
        public String title() {
            return name.orElse(paths.get(0));
        }
    }

    /**
     * A target.
     *
     * @param tolerance one standard deviation of the difference to be expected between model and observation, because of
     *     what the model leaves out and of how it was observed; as a share of the observed value
     * @param note the reasoning
     */
    public record Target(double tolerance, String note) {

        /**
         * Accepts what can be met.
         *
         * @throws IllegalArgumentException if the tolerance is not above zero
         */
        public Target {
            if (!(tolerance > 0 && tolerance <= 10)) {
                throw new IllegalArgumentException("tolerance is " + Text.number(tolerance)
                        + ", expected a share of the observed value above 0, such as 0.1");
            }
        }
    }

    /**
     * Accepts sizes of runs.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public Calibration {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException("people is " + people + ", expected 1 or more");
        }
        new Years(warmup.orElse(0), years);
    }

    /** The keys of what is observed that can be a target. */
    public static List<String> known() {
        return Arrays.stream(Observed.class.getRecordComponents())
                .filter(component -> component.getType() == Optional.class)
                .map(RecordComponent::getName)
                .map(Text::kebab)
                .toList();
    }

    /** Whether every word names something of the place. */
    void check(Place place, Findings findings) {
        for (String id : targets.keySet()) {
            if (!known().contains(id)) {
                findings.unknown("targets." + id, "target", id, known());
            }
        }
        for (int i = 0; i < holdOut.size(); i++) {
            if (!targets.containsKey(holdOut.get(i))) {
                findings.unknown("hold-out[" + i + "]", "target", holdOut.get(i), targets.keySet());
            }
        }
        Set<String> once = new HashSet<>();
        for (int i = 0; i < free.size(); i++) {
            List<String> paths = free.get(i).paths();
            for (int p = 0; p < paths.size(); p++) {
                String at = "free[" + i + "].paths[" + p + "]";
                String path = paths.get(p);
                if (!once.add(path)) {
                    findings.problem(at, Text.quoted(path) + " is free twice", "each path once", "");
                } else if (!findings.numbers().contains(path) && !isOne(place, path)) {
                    String what = Text.quoted(path) + " is no number of the place";
                    String number = "the path of one number, as in parameters.csv";
                    findings.problem(at, what, number, Nearest.maybe(path, findings.numbers()));
                }
            }
        }
    }

    /** Whether a path is that of a level nobody wrote, which counts as one. */
    private static boolean isOne(Place place, String path) {
        try {
            Lever one = new Lever(path, Optional.empty(), Optional.of(new Count(1)), Optional.empty());
            Lever twice = new Lever(path, Optional.of(new Ratio(2)), Optional.empty(), Optional.empty());
            return Levers.pull(place, one, 1).equals(place)
                    && !Levers.pull(place, twice, 1).equals(place);
        } catch (Levers.Stuck | IllegalArgumentException e) {
            return false;
        }
    }
}
