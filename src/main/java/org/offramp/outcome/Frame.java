package org.offramp.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.money.CostItem;
import org.offramp.person.OffenceClass;

/**
 * What turns books into outcomes: how many real people a simulated one stands for, the denominators, the prices.
 *
 * @param weight real people per simulated one
 * @param population real people of all ages in the place
 * @param prisonPlaces real places in prison, by wing
 * @param coverageTarget the share of people with a disorder to be treated
 * @param modalities names of the modalities, by number
 * @param evidenceBased whether a modality counts for coverage, by number
 * @param prisonSetting whether a modality is given in prison, by number
 * @param gates names of the measures with a gate, by number; one that replaces another may have its name
 * @param cascade where the steps of a gate stand in the books
 * @param justiceItems prices of {@link org.offramp.justice.Charge}, by ordinal; offences at the price of what comes to
 *     the notice of the police
 * @param treatmentItems prices of a day in each modality, by number
 * @param measureItems prices of a start of each measure, by number
 * @param death value of a life lost to overdose, paid by nobody
 * @param discount rate per year
 * @param wing places in a prison wing: cost falls in steps of it in the step-fixed view
 * @param detection share of offences that come to the notice of the police, by class
 * @param people real people of 12 and over by cell of {@link HealthState#cell}
 * @param utility what a year in each state of health is worth
 * @param spells whether a substance has spells of active use
 * @param activeUse price of a day of active use, borne by society, where there is one
 */
public record Frame(
        double weight,
        double population,
        Map<Wing, Double> prisonPlaces,
        double coverageTarget,
        List<String> modalities,
        List<Boolean> evidenceBased,
        List<Boolean> prisonSetting,
        List<String> gates,
        Cascade cascade,
        List<CostItem> justiceItems,
        List<CostItem> treatmentItems,
        List<CostItem> measureItems,
        double death,
        double discount,
        double wing,
        Map<OffenceClass, Double> detection,
        List<Double> people,
        Utility utility,
        boolean spells,
        Optional<CostItem> activeUse) {

    /** People of 12 and over by stratum: each sex and each age band. */
    public Map<String, Double> groups() {
        Map<String, Double> groups = new LinkedHashMap<>();
        for (Stratum stratum : Breakdown.SEXES_AND_AGES.strata(this)) {
            if (!stratum.label().equals(Stratum.ALL)) {
                double sum = 0;
                for (int cell : HealthState.cells(stratum)) {
                    sum += people.get(cell);
                }
                groups.put(stratum.label(), sum);
            }
        }
        return groups;
    }
}
