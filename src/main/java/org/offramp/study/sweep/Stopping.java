package org.offramp.study.sweep;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Replications;
import org.offramp.study.table.Interval;

/**
 * When a design point has replications enough: a fixed number; or, looked at after rounds of fixed size, as soon as the
 * 95 % interval of each mean named reaches no further to either side than a share of the mean. Equal values tell nothing of
 * their spread and are not precise, but for differences that are all zero. Whether it goes on after a round follows from the
 * replications up to there alone.
 *
 * @param asked by the study
 * @param arms how many there are, the base first
 */
record Stopping(Replications asked, int arms) {

    /** How many replications the first round has. */
    int first() {
        return asked.atLeast();
    }

    /** How many there are after the round that follows one that ended at so many: half as many more. */
    int next(int replications) {
        return Math.min(asked.atMost(), replications + (replications + 1) / 2);
    }

    /** Whether there are enough. */
    boolean enough(PointSheet sheet, int replications) {
        return replications >= asked.atMost() || precise(sheet, replications);
    }

    /** Whether every mean that is named is precise; so too where none is. */
    boolean precise(PointSheet sheet, int replications) {
        for (Map.Entry<String, Double> one : asked.until().entrySet()) {
            String name = one.getKey();
            boolean difference = name.startsWith(Replications.DIFFERENCE);
            OutcomeName outcome = outcome(name);
            for (int arm = difference ? 1 : 0; arm < arms; arm++) {
                double[] values = difference
                        ? sheet.differences(replications, arm, outcome)
                        : sheet.values(replications, arm, outcome);
                Interval interval = difference ? Interval.difference(values) : Interval.of(values);
                if (!precise(interval, one.getValue(), difference)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean precise(Interval interval, double width, boolean difference) {
        boolean twins = difference && interval.mean() == 0;
        return (interval.sd() > 0 || twins) && interval.high() - interval.mean() <= width * Math.abs(interval.mean());
    }

    private static OutcomeName outcome(String name) {
        return OutcomeName.parse(name.replaceFirst("^" + Replications.DIFFERENCE, ""));
    }

    /** The outcomes that must be read: those kept, and those on which it rests when to stop. */
    List<OutcomeName> read(List<OutcomeName> kept) {
        return Stream.concat(kept.stream(), asked.until().keySet().stream().map(Stopping::outcome))
                .distinct()
                .toList();
    }
}
