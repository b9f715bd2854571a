package org.offramp.person;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;

/**
 * Drug use and its course.
 *
 * @param substances course by main substance; a substance left out is not used in the place
 * @param severities what severity changes
 * @param overdoseLevel ratio of fatal overdose of every substance to the rates of the substances; one if missing
 * @param useOffending rate ratio of offending of people who use without a disorder against none
 * @param remissionOffending part of the extra offending of a disorder that is left in remission
 * @param excessDeath deaths other than overdose, per person-year with a disorder and out of treatment, on top of the
 *     background
 * @param releaseFirst ratio of fatal overdose in weeks 1 and 2 after release from custody
 * @param releaseSecond ratio of fatal overdose in weeks 3 and 4 after release from custody
 * @param custodyOverdose ratio of fatal overdose in custody
 * @param naloxoneAtRelease share of people who leave custody with naloxone, of those whose main substance is opioids
 * @param naloxone ratio of fatal overdose in the four weeks after release with naloxone
 * @param releaseRelapse ratio of relapse in the first 90 days after release from custody; 1 if missing. The life table
 *     of the start does not know it
 */
public record DrugUse(
        Map<Substance, SubstanceCourse> substances,
        Map<Severity, SeverityCourse> severities,
        Optional<Ratio> overdoseLevel,
        Ratio useOffending,
        Chance remissionOffending,
        Rate excessDeath,
        Ratio releaseFirst,
        Ratio releaseSecond,
        Ratio custodyOverdose,
        Chance naloxoneAtRelease,
        Ratio naloxone,
        Optional<Ratio> releaseRelapse) {

    /**
     * Accepts complete severities; fills in a level that is left out, so that a lever finds it.
     *
     * @throws IllegalArgumentException if a severity is missing or the shares do not add up to one
     */
    public DrugUse {
        double sum = 0;
        for (Severity severity : Severity.values()) {
            SeverityCourse course = severities.get(severity);
            if (course == null) {
                throw new IllegalArgumentException("severity " + severity + " is missing");
            }
            sum += course.share().value();
        }
        if (Math.abs(sum - 1) > 1e-6) {
            throw new IllegalArgumentException("the shares of the severities add up to " + sum + ", expected 1");
        }
        overdoseLevel = Optional.of(overdoseLevel.orElse(Ratio.ONE));
    }

    /** Fatal overdose per person-year with a disorder of a substance and severity, at liberty and out of treatment. */
    double overdose(SubstanceCourse course, SeverityCourse severity) {
        return course.overdose().perYear()
                * severity.overdose().value()
                * overdoseLevel.orElse(Ratio.ONE).value();
    }
}
