package org.offramp.scenario;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.money.Money;
import org.offramp.person.OffenceClass;

/**
 * Unit costs of a place; those of treatment stand with the programmes, those of measures with the measures.
 *
 * @param contact a contact with the police for an offence
 * @param arrest an arrest
 * @param prosecution a case before the prosecutor
 * @param hearing a disposal by a court
 * @param remandDay a day on remand
 * @param prisonDay a day in prison under sentence
 * @param centreDay a day in a compulsory centre
 * @param supervisionDay a day under supervision
 * @param monitoringDay a day under electronic monitoring before trial
 * @param heldDay a day held, to the person and the family
 * @param offence an offence, to victims and society, by class
 * @param death value of a life lost, shown apart
 * @param discount rate per year
 * @param wing places of a prison wing, the step in which prison costs fall
 * @param activeUse a person-year of a disorder at liberty and out of treatment, to society; none if missing
 */
public record Costs(
        UnitCost contact,
        UnitCost arrest,
        UnitCost prosecution,
        UnitCost hearing,
        UnitCost remandDay,
        UnitCost prisonDay,
        UnitCost centreDay,
        UnitCost supervisionDay,
        UnitCost monitoringDay,
        UnitCost heldDay,
        Map<OffenceClass, Money> offence,
        Money death,
        Chance discount,
        Count wing,
        Optional<Money> activeUse) {}
