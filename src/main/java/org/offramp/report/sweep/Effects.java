package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.study.table.Interval;

/**
 * What every arm changes in one outcome at every point, counted together: the intervals are widened (Bonferroni) so that with
 * 95 % confidence all of them hold their true values. Only so may the largest of many be picked and told.
 *
 * @param input the sweep
 * @param outcome told
 * @param all the effects that have an interval, in the order of points and arms
 * @param alone how many of them have an interval that excludes zero before it is widened
 */
record Effects(SweepInput input, Kept outcome, List<Effect> all, long alone) {

    /**
     * What an arm changes at a point.
     *
     * @param point of the design
     * @param arm held against the base
     * @param interval of the paired difference, widened
     */
    record Effect(DesignPoint point, StudyArm arm, Interval interval) {

        /** Whether it can be told from zero. */
        boolean told() {
            return interval.low() > 0 || interval.high() < 0;
        }
    }

    static Effects of(SweepInput input, Kept outcome) {
        List<Effect> alone = new ArrayList<>();
        for (DesignPoint point : input.points()) {
            for (StudyArm arm : input.study().others()) {
                input.difference(point, arm.name(), outcome)
                        .filter(d -> d.bounded() && d.n() > 1)
                        .ifPresent(d -> alone.add(
                                new Effect(point, arm, new Interval(d.mean(), d.sd(), d.low(), d.high(), d.n()))));
            }
        }
        return new Effects(
                input,
                outcome,
                alone.stream()
                        .map(e -> new Effect(e.point(), e.arm(), e.interval().among(alone.size())))
                        .toList(),
                alone.stream().filter(Effect::told).count());
    }

    /** Whether there are pairs somewhere that all show the same difference, so that it has no interval. */
    boolean equal() {
        return input.points().stream()
                .anyMatch(point -> input.study().others().stream()
                        .anyMatch(arm -> input.difference(point, arm.name(), outcome)
                                .filter(d -> d.n() > 1 && !d.bounded())
                                .isPresent()));
    }

    /** Those that can be told from zero. */
    List<Effect> told() {
        return all.stream().filter(Effect::told).toList();
    }

    /** The largest of those, either way. */
    Optional<Effect> largest() {
        return told().stream()
                .max(Comparator.comparingDouble(e -> Math.abs(e.interval().mean())));
    }

    /** Those that cannot be told apart from one of them, all pairs counted together. */
    List<Effect> likeIt(Effect one) {
        int pairs = all.size() * (all.size() - 1) / 2;
        return all.stream()
                .filter(e -> e != one)
                .filter(e -> Runs.between(differences(one), differences(e))
                        .map(i -> i.n() < 2 || !apart(i.among(pairs)))
                        .orElse(true))
                .toList();
    }

    private static boolean apart(Interval i) {
        return i.low() > 0 || i.high() < 0;
    }

    private java.util.Map<Integer, Double> differences(Effect e) {
        return input.runs().differences(e.point(), e.arm().name(), input.study().base(), outcome);
    }
}
