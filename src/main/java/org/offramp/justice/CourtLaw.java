package org.offramp.justice;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.person.OffenceClass;

/**
 * The courts.
 *
 * @param hearingsPerYear capacity in cases disposed of per year in the whole place
 * @param conviction share of cases that end in a conviction, by class
 * @param sentences kinds of sentences and their lengths, by class; the shares that are left to one are fines
 * @param custodyLength ratio of the lengths of jail and prison to those of the sentences, by class; one for a class left
 *     out
 * @param recordOdds odds ratio of a custodial sentence with an earlier conviction
 * @param prisonOdds further odds ratio of a custodial sentence with an earlier imprisonment; none if missing
 * @param womenOdds odds ratio of a custodial sentence for women; none if missing
 * @param executed share of death sentences carried out at the end of their length; the others are served as prison
 */
public record CourtLaw(
        Count hearingsPerYear,
        Map<OffenceClass, Chance> conviction,
        Map<OffenceClass, Map<SentenceKind, Sentence>> sentences,
        Map<OffenceClass, Ratio> custodyLength,
        Ratio recordOdds,
        Optional<Ratio> prisonOdds,
        Optional<Ratio> womenOdds,
        Chance executed) {

    /**
     * Accepts shares of at most one; fills in ratios that are left out, so that a lever finds them.
     *
     * @throws IllegalArgumentException if the shares of a class add up to more than one or a length is missing
     */
    public CourtLaw {
        sentences.forEach((offence, kinds) -> {
            double sum = 0;
            for (Map.Entry<SentenceKind, Sentence> kind : kinds.entrySet()) {
                sum += kind.getValue().share().value();
                if (kind.getKey() != SentenceKind.FINE
                        && kind.getValue().length().isEmpty()) {
                    throw new IllegalArgumentException(
                            "the length of " + kind.getKey() + " for " + offence + " is missing");
                }
            }
            if (sum > 1 + 1e-9) {
                throw new IllegalArgumentException(
                        "sentences for " + offence + " add up to " + sum + ", expected at most 1");
            }
        });
        custodyLength = OffenceClass.all(custodyLength);
    }

    /** The ratio of the length of a sentence of a kind to that of the tables. */
    double stretch(OffenceClass offence, SentenceKind kind) {
        boolean prison = kind == SentenceKind.JAIL || kind == SentenceKind.PRISON;
        return prison ? custodyLength.getOrDefault(offence, Ratio.ONE).value() : 1;
    }
}
