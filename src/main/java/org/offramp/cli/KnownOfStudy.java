package org.offramp.cli;

import java.util.List;
import java.util.stream.Stream;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyArm;
import org.offramp.study.guard.Condition;
import org.offramp.study.sweep.DesignPoints;
import org.offramp.study.sweep.Plan;

/**
 * What a condition on the results of a sweep can be about: the outcomes a study keeps, over the horizon, at its points.
 *
 * @param arms names, the base first
 * @param outcomes kept
 * @param points how many there are in the design
 */
record KnownOfStudy(List<String> arms, List<OutcomeName> outcomes, int points) {

    /** Of a study before it runs. */
    static KnownOfStudy of(Study study) {
        List<String> arms = Stream.concat(
                        Stream.of(Study.BASE), study.arms().stream().map(StudyArm::name))
                .toList();
        return new KnownOfStudy(arms, study.outcomes(), DesignPoints.of(study).size());
    }

    /** Of the plan shards have in common. */
    static KnownOfStudy of(Plan plan) {
        return new KnownOfStudy(plan.arms(), plan.outcomes(), plan.points().size());
    }

    /**
     * Accepts a condition that is about something there will be.
     *
     * @throws IllegalArgumentException in one line, with advice
     */
    void require(Condition condition) {
        Known.arm(condition, arms);
        OutcomeName asked = new OutcomeName(condition.outcome(), condition.stratum());
        if (!outcomes.contains(asked)) {
            List<String> kept = outcomes.stream().map(OutcomeName::toString).toList();
            throw new IllegalArgumentException("the study keeps no outcome '" + asked + "', expected one of "
                    + String.join(", ", kept) + Slip.maybe(asked.toString(), kept));
        }
        if (condition.year().isPresent()) {
            throw new IllegalArgumentException(
                    "a sweep keeps outcomes of the whole horizon, not of a year. Maybe without year=?");
        }
        condition.point().stream().filter(point -> point < 1 || point > points).forEach(point -> {
            throw new IllegalArgumentException("the point is " + point + ", expected 1 to " + points
                    + ". Maybe leave it out: then it is any point.");
        });
        Known.percent(condition);
    }
}
