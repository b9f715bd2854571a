package org.offramp.scenario.studies;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.offramp.measure.Measure;
import org.offramp.outcome.Outcome;
import org.offramp.scenario.Scenario;

/** Whether the outcomes a study keeps have values in its place: their strata, and the years they take. */
final class OutcomesOfPlace {

    private static final String OF_A_MEASURE = "measure=";

    private final List<String> outcomes;
    private final Wrong wrong;

    OutcomesOfPlace(List<String> outcomes, Wrong wrong) {
        this.outcomes = outcomes;
        this.wrong = wrong;
    }

    /**
     * Says which strata there are not.
     *
     * @param arms as they are before anything is varied, the base first
     * @param all whether no arm is left out of them
     */
    void strata(Collection<Scenario> arms, boolean all) {
        Scenario base = arms.iterator().next();
        List<String> measures = arms.stream()
                .flatMap(arm -> Stream.concat(arm.inForce().stream(), arm.added().stream()))
                .filter(measure -> measure.gate().isPresent())
                .map(Measure::name)
                .distinct()
                .toList();
        each((outcome, name, path) -> {
            List<String> strata = outcome.strata(base.place().treatment().names(), measures);
            boolean unclear = !all && name.stratum().startsWith(OF_A_MEASURE);
            if (!strata.contains(name.stratum()) && !unclear) {
                String what = name.stratum().equals(OutcomeName.ALL)
                        ? "'" + name.id() + "' has no value of everybody together"
                        : "'" + name.id() + "' has no stratum '" + name.stratum() + "'";
                wrong.unknown(path, what, name.stratum(), strata);
            }
        });
    }

    /** Says which outcomes take more years than are reported. */
    void years(int reported) {
        each((outcome, name, path) -> {
            int least = outcome.leastYears();
            if (least > reported) {
                String what = "'" + name.id() + "' takes " + least + " reported years, and the run has " + reported;
                wrong.problem(path, what, "years: " + least + " or more under run, or another outcome", "");
            }
        });
    }

    private interface Judge {
        void judge(Outcome outcome, OutcomeName name, String path);
    }

    private void each(Judge judge) {
        for (int i = 0; i < outcomes.size(); i++) {
            String path = "outcomes[" + i + "]";
            OutcomeName name = OutcomeName.parse(outcomes.get(i));
            if (!wrong.at(path)) {
                StudyCheck.outcome(name.id()).ifPresent(outcome -> judge.judge(outcome, name, path));
            }
        }
    }
}
