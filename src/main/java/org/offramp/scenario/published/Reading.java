package org.offramp.scenario.published;

import java.util.List;
import java.util.Optional;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.scenario.Findings;

/**
 * What is read off a run: an outcome, and what it is added to, divided by or held against; replication by replication,
 * so that twins cancel.
 *
 * @param run by name; may be left out where there is one
 * @param arm the base if left out
 * @param outcome an id, or {@code gate} for a step of a measure: {@code measure=NAME;step=STEP}
 * @param stratum {@code all} if left out
 * @param year calendar year in which the year of the run begins; the whole horizon if left out
 * @param times a factor
 * @param plus added to it
 * @param over what the sum is divided by
 * @param against what the quotient is held against
 * @param as how it is held against it
 */
public record Reading(
        Optional<String> run,
        Optional<ArmOfRun> arm,
        String outcome,
        Optional<String> stratum,
        Optional<Integer> year,
        Optional<Double> times,
        List<Reading> plus,
        Optional<Reading> over,
        Optional<Reading> against,
        Optional<Contrast> as) {

    /** The outcome that stands for the cascade of a measure. */
    public static final String GATE = "gate";

    /** An arm of a run. */
    public enum ArmOfRun {
        /** Today's rules. */
        BASE,
        /** With the measures of the run. */
        ALTERNATIVE
    }

    /** How one reading is held against another. */
    public enum Contrast {
        /** The one less the other. */
        DIFFERENCE,
        /** The difference as a share of the other. */
        CHANGE,
        /** The one over the other. */
        RATIO,
        /** The odds of the one over those of the other. */
        ODDS_RATIO
    }

    /** Both or neither of {@code against} and {@code as}. */
    public Reading {
        if (against.isPresent() != as.isPresent()) {
            throw new IllegalArgumentException(
                    "has only one of against and as; both, or neither: difference, change, ratio or odds-ratio");
        }
    }

    void check(Findings findings, List<TableRun> runs) {
        List<String> names = runs.stream().map(TableRun::name).toList();
        Optional<TableRun> mine = run.isEmpty() && runs.size() == 1
                ? Optional.of(runs.get(0))
                : runs.stream().filter(r -> run.equals(Optional.of(r.name()))).findFirst();
        if (run.isEmpty() && runs.size() != 1) {
            findings.problem("", "missing key 'run'", "one of " + String.join(", ", names), "");
        } else if (mine.isEmpty()) {
            findings.unknown("run", "run", run.orElse(""), names);
        }
        boolean alternative = arm.equals(Optional.of(ArmOfRun.ALTERNATIVE));
        if (alternative && mine.filter(r -> r.measures().isEmpty()).isPresent()) {
            findings.problem("arm", "this run adds no measure and has no alternative", "base", "");
        }
        if (!outcome.equals(GATE) && Outcomes.ALL.stream().noneMatch(o -> o.id().equals(outcome))) {
            findings.unknown(
                    "outcome",
                    "outcome",
                    outcome,
                    Outcomes.ALL.stream().map(Outcome::id).toList());
        }
        for (int i = 0; i < plus.size(); i++) {
            plus.get(i).check(findings.at("plus[" + i + "]"), runs);
        }
        over.ifPresent(other -> other.check(findings.at("over"), runs));
        against.ifPresent(other -> other.check(findings.at("against"), runs));
    }
}
