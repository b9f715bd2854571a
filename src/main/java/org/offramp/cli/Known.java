package org.offramp.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.outcome.TwinSum;
import org.offramp.scenario.Place;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.study.Experiment;
import org.offramp.study.guard.Condition;
import org.offramp.study.unit.Beside;

/**
 * What a condition on results can be about.
 *
 * @param arms names, the base first
 * @param programmes names of the modalities of the place
 * @param measures names of the measures with a gate, in any arm
 * @param firstYear of the calendar
 * @param years reported
 */
record Known(List<String> arms, List<String> programmes, List<String> measures, int firstYear, int years) {

    private static final List<String> SHARES = List.of(
            "prison-occupancy",
            "treatment-coverage",
            "treatment-coverage-point",
            "treatment-coverage-prison",
            "net-widening");

    /** What those on an experiment can be about. */
    static Known of(Experiment experiment) {
        TreeSet<String> gates = new TreeSet<>();
        Stream.concat(
                        Stream.of(experiment.scenario()),
                        experiment.beside().stream().map(Beside::scenario))
                .flatMap(one -> Stream.concat(one.inForce().stream(), one.added().stream()))
                .filter(measure -> measure.gate().isPresent())
                .forEach(measure -> gates.add(measure.name()));
        Place place = experiment.scenario().place();
        return new Known(
                experiment.arms(),
                place.treatment().names(),
                List.copyOf(gates),
                place.start().getYear(),
                experiment.options().years());
    }

    /**
     * Accepts a condition that is about something there will be.
     *
     * @throws IllegalArgumentException in one line, with advice
     */
    void require(Condition condition) {
        arm(condition, arms);
        if (condition.point().isPresent()) {
            throw new IllegalArgumentException("a run has no design points. Maybe without point=?");
        }
        outcome(condition);
        if (condition.year().isPresent()) {
            int year = condition.year().getAsInt();
            if (year < firstYear || year >= firstYear + years) {
                throw new IllegalArgumentException("the year is " + year + ", expected " + firstYear + " to "
                        + (firstYear + years - 1) + ". Maybe leave it out: then it is the whole horizon.");
            }
        }
        percent(condition);
    }

    /** Accepts per cent of a share only. */
    static void percent(Condition condition) {
        if (condition.percent() && !isShare(condition.outcome())) {
            throw new IllegalArgumentException(
                    "'" + condition.outcome() + "' is no share, so its number has no per cent. Maybe without %?");
        }
    }

    /** Whether an outcome is a share, which may be written in per cent. */
    static boolean isShare(String outcome) {
        return SHARES.contains(outcome) || outcome.matches("(rearrest|reconviction|reimprisonment)-(\\d+y|curve)");
    }

    /**
     * Accepts an arm that there is.
     *
     * @param arms names, the base first
     */
    static void arm(Condition condition, List<String> arms) {
        List<String> there = condition.difference() ? arms.subList(1, arms.size()) : arms;
        if (there.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is only a base, so there is no difference. Maybe --measure FILE?");
        }
        condition.arm().filter(arm -> !there.contains(arm)).ifPresent(arm -> {
            throw new IllegalArgumentException("there is no arm '" + arm + "'"
                    + (condition.difference() && arms.contains(arm) ? " to hold against the base" : "") + ", expected "
                    + String.join(", ", there) + Slip.maybe(arm, there));
        });
    }

    private void outcome(Condition condition) {
        String id = condition.outcome();
        if (Experiment.AGAINST_THE_BASE.contains(id)) {
            if (!condition.difference()) {
                throw new IllegalArgumentException(
                        "'" + id + "' is always against the base. Maybe difference:" + id + "?");
            }
            return;
        }
        Optional<Outcome> found =
                Outcomes.ALL.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            List<String> ids = Stream.concat(
                            Outcomes.ALL.stream().map(Outcome::id), Experiment.AGAINST_THE_BASE.stream())
                    .toList();
            throw new IllegalArgumentException(
                    "there is no outcome '" + id + "', expected one of offramp list outcomes" + Slip.maybe(id, ids));
        }
        if (found.get() instanceof TwinSum && condition.difference()) {
            throw new IllegalArgumentException(
                    "'" + id + "' counts people against their twins in the base already. Maybe without difference:?");
        }
        if (!condition.stratum().equals(OutcomeName.ALL) || !strata(found.get()).contains(OutcomeName.ALL)) {
            List<String> strata = strata(found.get());
            if (!strata.contains(condition.stratum())) {
                throw new IllegalArgumentException("'" + id + "' has no stratum '" + condition.stratum()
                        + "', expected one of " + some(strata) + Slip.maybe(condition.stratum(), strata));
            }
        }
    }

    private List<String> strata(Outcome outcome) {
        return outcome.strata(programmes, measures);
    }

    private static String some(List<String> strata) {
        int shown = 8;
        return String.join(", ", strata.subList(0, Math.min(shown, strata.size())))
                + (strata.size() > shown ? ", …" : "");
    }
}
