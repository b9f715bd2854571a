package org.offramp.outcome;

import java.util.Map;
import java.util.TreeMap;
import org.offramp.money.Purse;
import org.offramp.time.Ledger;
import org.offramp.time.Occupancy;
import org.offramp.time.Years;

/**
 * What a run leaves behind: counts, occupancies and quantities charged, as whole numbers of simulated people, cases and
 * ticks. Books of districts add up; year 0 of each is the warm-up.
 *
 * @param years of the run
 * @param vital entries and exits: kinds {@link org.offramp.person.Vital}, cells {@link org.offramp.person.Strata}
 * @param prevalence kinds of {@link org.offramp.person.Prevalence}, cells {@link org.offramp.person.Strata}
 * @param use nodes 1 + ordinal of {@link org.offramp.person.UseState}, cells {@link org.offramp.person.Strata}
 * @param justice kinds {@link org.offramp.justice.Counted}, cells {@link org.offramp.person.Strata}
 * @param standing nodes {@link org.offramp.justice.Standing}, cells {@link org.offramp.person.Strata}
 * @param recidivism form of {@link org.offramp.justice.Recidivism#ledger}
 * @param treatment kinds {@link org.offramp.treatment.Given} × modalities + modality, cells of
 *     {@link org.offramp.treatment.Episodes#cell}
 * @param episodes node 1 + 2 m waits for modality m, node 2 + 2 m is in it, cells likewise
 * @param gates kinds measure × number of {@link org.offramp.measure.Step} + step, cells
 *     {@link org.offramp.person.Strata}
 * @param justicePurse items {@link org.offramp.justice.Charge}
 * @param treatmentPurse items modalities, in ticks of treatment
 * @param measurePurse items measures, in people who started
 * @param health ticks lived: kinds {@link HealthState}, cells {@link HealthState#cell}
 * @param twins sums over people of differences from the base arm, by name; empty in the base arm
 */
public record Books(
        Years years,
        Ledger vital,
        Ledger prevalence,
        Occupancy use,
        Ledger justice,
        Occupancy standing,
        Ledger recidivism,
        Ledger treatment,
        Occupancy episodes,
        Ledger gates,
        Purse justicePurse,
        Purse treatmentPurse,
        Purse measurePurse,
        Ledger health,
        Map<String, Long> twins) {

    /** Adds the books of another district of the same arm. */
    public void addAll(Books other) {
        vital.addAll(other.vital);
        prevalence.addAll(other.prevalence);
        use.addAll(other.use);
        justice.addAll(other.justice);
        standing.addAll(other.standing);
        recidivism.addAll(other.recidivism);
        treatment.addAll(other.treatment);
        episodes.addAll(other.episodes);
        gates.addAll(other.gates);
        justicePurse.addAll(other.justicePurse);
        treatmentPurse.addAll(other.treatmentPurse);
        measurePurse.addAll(other.measurePurse);
        health.addAll(other.health);
        new TreeMap<>(other.twins).forEach((name, sum) -> twins.merge(name, sum, Long::sum));
    }
}
