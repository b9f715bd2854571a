package org.offramp.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Ratio;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.money.Money;
import org.offramp.person.Substance;
import org.offramp.time.Span;

/**
 * A way out at one stage of the road.
 *
 * @param stage where it opens
 * @param insteadOf what would happen by default to the people it is for; nobody else is offered it
 * @param eligible who is eligible
 * @param openCases whether it is for cases charged before its start as well
 * @param offered share of officials who offer it to eligible people
 * @param consent share of people offered it who accept; missing where they are not asked (compulsory)
 * @param engaged share of people who accepted who turn up
 * @param treatment modality by main substance, for people with a disorder; others take part without treatment
 * @param held whether people are held in a compulsory centre for the duration, with or without a disorder; the places
 *     of the modality of their main substance limit it
 * @param duration time to completion
 * @param waitingLimit how long a case can wait for a place, or for a person who does not turn up
 * @param retention ratio of the time people stay in treatment to that of people who come of their own accord
 * @param completed share of people who take part without treatment who complete
 * @param arrestEnds chance that a new arrest ends it in failure
 * @param failureReturns whether a case whose measure has failed goes on where it was left; if not it is closed
 * @param failureLength ratio of the length of a sentence after failure to that without the measure
 * @param cost cost per person who starts, on top of the treatment, in international dollars
 */
public record Gate(
        Stage stage,
        List<Disposal> insteadOf,
        Eligibility eligible,
        boolean openCases,
        Chance offered,
        Optional<Chance> consent,
        Optional<Chance> engaged,
        Map<Substance, String> treatment,
        boolean held,
        Span duration,
        Span waitingLimit,
        Ratio retention,
        Chance completed,
        Chance arrestEnds,
        boolean failureReturns,
        Ratio failureLength,
        Money cost) {

    /**
     * Accepts centres at stages where the case is suspended, with a modality for those who are held.
     *
     * @throws IllegalArgumentException if people are held at another stage, or without a modality
     */
    public Gate {
        if (held && !stage.suspends()) {
            throw new IllegalArgumentException("held is for the stages police, prosecution, court and sentencing, not "
                    + stage.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        if (held && treatment.isEmpty()) {
            throw new IllegalArgumentException("held needs treatment: a modality given in a compulsory centre");
        }
    }
}
