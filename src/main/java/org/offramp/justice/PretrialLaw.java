package org.offramp.justice;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Ratio;
import org.offramp.person.OffenceClass;

/**
 * Before trial.
 *
 * @param remand share of people charged who are remanded in custody, without a record, by class
 * @param level odds ratio of remand of every class to these shares; one if missing
 * @param recordOdds odds ratio of remand with an earlier conviction
 * @param supervisionOdds odds ratio of remand of people under supervision or awaiting another trial
 * @param womenOdds odds ratio of remand for women; none if missing
 * @param monitoring share of the others who are monitored electronically
 * @param preparation time to prepare a trial, before the case is listed, by class
 * @param remandPreparation ratio of that time for people on remand
 * @param arrestRevokes chance that a further arrest ends liberty before trial
 */
public record PretrialLaw(
        Map<OffenceClass, Chance> remand,
        Optional<Ratio> level,
        Ratio recordOdds,
        Ratio supervisionOdds,
        Optional<Ratio> womenOdds,
        Chance monitoring,
        Map<OffenceClass, Distribution> preparation,
        Ratio remandPreparation,
        Chance arrestRevokes) {

    /** Fills in a level that is left out, so that a lever finds it. */
    public PretrialLaw {
        level = Optional.of(level.orElse(Ratio.ONE));
    }

    /** Share remanded without a record, of a class, at the level. */
    double remanded(OffenceClass offence) {
        double share = remand.get(offence).value();
        Ratio odds = level.orElse(Ratio.ONE);
        return odds.value() == 1 ? share : Chance.withOdds(share, odds);
    }
}
