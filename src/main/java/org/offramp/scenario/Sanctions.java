package org.offramp.scenario;

import java.util.Map;
import org.offramp.justice.CourtLaw;
import org.offramp.justice.Disposal;
import org.offramp.justice.Sentence;
import org.offramp.justice.SentenceKind;
import org.offramp.justice.Stage;
import org.offramp.person.OffenceClass;

/**
 * What a measure stands instead of: the days under sentence a case can expect where the measure opens, if it takes its
 * default course. Sum over kinds of sentences of share × mean length, for a person without a record, times the shares of
 * cases that get as far; fines and cases that end count as no days. Remand and monitoring: mean time to trial.
 *
 * @param place with its law
 */
record Sanctions(Place place) {

    /** Expected days, or not a number where the default is no sanction to be compared with. */
    double days(Stage stage, Disposal instead, OffenceClass offence) {
        CourtLaw court = place.justice().court();
        double convicted = court.conviction().get(offence).value();
        double awaiting = place.justice().pretrial().preparation().get(offence).mean();
        return switch (instead) {
            case NO_ACTION, WARNING, FINE, DROP -> 0;
            case ARREST -> (1 - place.justice().dropped().get(offence).value()) * convicted * sentence(offence);
            case CHARGE, TRIAL -> convicted * sentence(offence);
            case MONITORING -> awaiting;
            case REMAND ->
                awaiting * place.justice().pretrial().remandPreparation().value();
            case COMMUNITY_SENTENCE -> mean(offence, false);
            case CUSTODY -> mean(offence, true);
            case FURTHER_CUSTODY -> stage == Stage.CONDITIONAL_RELEASE ? remaining(offence) : Double.NaN;
            default -> Double.NaN;
        };
    }

    private double sentence(OffenceClass offence) {
        double days = 0;
        for (Sentence sentence : kinds(offence).values()) {
            days += days(sentence);
        }
        return days;
    }

    /** Mean over custodial sentences, or over those served in the community; fines and conferences are neither. */
    private double mean(OffenceClass offence, boolean custodial) {
        double days = 0;
        double share = 0;
        for (Map.Entry<SentenceKind, Sentence> kind : kinds(offence).entrySet()) {
            boolean served = kind.getKey() != SentenceKind.FINE && kind.getKey() != SentenceKind.RESTORATIVE_CONFERENCE;
            if (served && kind.getKey().custodial() == custodial) {
                days += days(kind.getValue());
                share += kind.getValue().share().value();
            }
        }
        return share > 0 ? days / share : Double.NaN;
    }

    private double remaining(OffenceClass offence) {
        Sentence prison = kinds(offence).get(SentenceKind.PRISON);
        double left = 1 - place.justice().prison().review().value();
        return prison == null || prison.length().isEmpty()
                ? Double.NaN
                : left * prison.length().get().mean();
    }

    private Map<SentenceKind, Sentence> kinds(OffenceClass offence) {
        return place.justice().court().sentences().get(offence);
    }

    private static double days(Sentence sentence) {
        return sentence.share().value()
                * sentence.length().map(length -> length.mean()).orElse(0.0);
    }
}
