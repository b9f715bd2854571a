package org.offramp.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.offramp.chance.Count;
import org.offramp.justice.JusticeLaw;
import org.offramp.person.Demography;
import org.offramp.person.DrugUse;
import org.offramp.person.Offending;
import org.offramp.treatment.Provision;

/**
 * A place: one closed system with its own people, courts, prisons and treatment places, as a scenario file describes it.
 *
 * @param name in kebab-case
 * @param title in reports
 * @param question the question the scenario is for
 * @param currency code of the currency of every amount
 * @param priceYear year of the prices
 * @param ppp units of the currency per international dollar
 * @param start first day of the reported years
 * @param run how large and how long a run is by default
 * @param population people
 * @param drugUse drug use and its course
 * @param offending contacts with the police
 * @param justice the law and its practice
 * @param treatment the treatment system
 * @param costs unit costs
 * @param observed what is observed in the place today, to be held against the base arm
 * @param measures in force today
 * @param regime the legal regime, in words
 * @param gaps what is not known, most important first
 * @param claims what studies found of kinds of measures, printed beside results
 * @param feedbacks which feedbacks are on; all if missing
 * @param health health economics
 * @param calibration how the place is calibrated
 */
public record Place(
        String name,
        String title,
        String question,
        String currency,
        int priceYear,
        Count ppp,
        LocalDate start,
        RunPlan run,
        Demography population,
        DrugUse drugUse,
        Offending offending,
        JusticeLaw justice,
        Provision treatment,
        Costs costs,
        Observed observed,
        List<InForce> measures,
        Optional<Regime> regime,
        List<Gap> gaps,
        List<Claim> claims,
        Optional<Feedbacks> feedbacks,
        Health health,
        Optional<Calibration> calibration)
        implements Checked {

    @Override
    public void check(Findings findings) {
        PlaceCheck.check(this, findings);
    }
}
