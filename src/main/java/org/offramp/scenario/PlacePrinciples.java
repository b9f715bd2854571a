package org.offramp.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Count;
import org.offramp.justice.Sentence;
import org.offramp.justice.SentenceKind;
import org.offramp.person.Ages;
import org.offramp.person.OffenceClass;
import org.offramp.person.Sex;
import org.offramp.person.Substance;
import org.offramp.scenario.Principles.Found;
import org.offramp.treatment.Modality;
import org.offramp.treatment.Programme;
import org.offramp.treatment.Setting;

/** The principles the law and the treatment system of a place have to keep. */
final class PlacePrinciples {

    private static final int ADULT = 18;
    private static final String PROGRAMMES = "treatment.programmes";
    private static final String SENTENCES = "justice.court.sentences.";

    private final Place place;
    private final Found found;

    private PlacePrinciples(Place place, Found found) {
        this.place = place;
        this.found = found;
    }

    static void check(Place place, Found found) {
        PlacePrinciples check = new PlacePrinciples(place, found);
        check.sentences();
        check.centres();
        check.medication();
        check.prisons();
    }

    private void sentences() {
        for (OffenceClass offence : OffenceClass.values()) {
            Map<SentenceKind, Sentence> kinds =
                    place.justice().court().sentences().get(offence);
            String path = SENTENCES + Text.word(offence);
            if (given(kinds, SentenceKind.COMPULSORY_CENTRE)) {
                found.warn(
                        Principle.NO_COMPULSORY_DETENTION,
                        path + ".compulsory-centre",
                        "people are sentenced to a compulsory centre");
            }
            boolean drugs = offence == OffenceClass.POSSESSION || offence == OffenceClass.SUPPLY;
            if (drugs && given(kinds, SentenceKind.DEATH)) {
                String what = "drug offences are none of the most serious crimes, and the sentence can be death";
                found.warn(Principle.NO_DEATH_PENALTY, path + ".death", what);
            }
        }
    }

    private static boolean given(Map<SentenceKind, Sentence> kinds, SentenceKind kind) {
        return Optional.ofNullable(kinds.get(kind))
                .filter(sentence -> sentence.share().value() > 0)
                .isPresent();
    }

    private void centres() {
        place.treatment().modalities().forEach((name, modality) -> {
            if (modality.setting() != Setting.COMPULSORY) {
                return;
            }
            if (modality.evidenceBased()) {
                found.warn(
                        Principle.NO_COMPULSORY_DETENTION,
                        "treatment.modalities." + name + ".evidence-based",
                        "compulsory detention is counted as treatment");
            }
            if (places(name) > 0) {
                found.warn(
                        Principle.NO_COMPULSORY_DETENTION,
                        PROGRAMMES + "." + name + ".places",
                        "there are places in compulsory centres");
            }
        });
    }

    /** Medication per head: disorders are more common inside than outside, so less per head is surely less per patient. */
    private void medication() {
        if (!place.drugUse().substances().containsKey(Substance.OPIOIDS)) {
            return;
        }
        double outside = medication(Setting.COMMUNITY);
        double inside = medication(Setting.PRISON);
        double people = sum(place.population().men()) + sum(place.population().women());
        double held = place.justice().prison().places();
        if (outside == 0) {
            found.warn(
                    Principle.MEDICATION,
                    PROGRAMMES,
                    "no programme outside prison has places for medication of opioid use disorder");
        }
        if (outside > 0 && held > 0 && inside / held < outside / people) {
            found.warn(
                    Principle.EQUIVALENCE,
                    PROGRAMMES,
                    inside == 0
                            ? "there is medication of opioid use disorder outside prison and none inside"
                            : "there are fewer places for medication of opioid use disorder per head inside prison"
                                    + " than outside");
        }
    }

    private double medication(Setting setting) {
        double places = 0;
        for (Map.Entry<String, Modality> entry : place.treatment().modalities().entrySet()) {
            Modality modality = entry.getValue();
            places += modality.medication() && modality.setting() == setting ? places(entry.getKey()) : 0;
        }
        return places;
    }

    private double places(String modality) {
        return Optional.ofNullable(place.treatment().programmes().get(modality))
                .map(Programme::places)
                .map(Count::value)
                .orElse(0.0);
    }

    private static double sum(List<Count> counts) {
        return counts.stream().mapToDouble(Count::value).sum();
    }

    private void prisons() {
        if (place.justice().prison().women().value() == 0) {
            found.warn(Principle.WOMEN, "justice.prison.women", "women can be held, and there are no places for them");
        }
        if (place.justice().prison().juveniles().value() == 0 && responsible() < ADULT) {
            found.warn(
                    Principle.JUVENILES,
                    "justice.prison.juveniles",
                    "people can be held from the age of " + responsible() + ", and there are no places for juveniles");
        }
    }

    /** The youngest age at which people come before the police for something. */
    private int responsible() {
        int youngest = Ages.OLDEST;
        for (OffenceClass offence : OffenceClass.values()) {
            if (place.offending().rates().containsKey(offence)) {
                double[][] table = place.offending().rates().get(offence).table();
                for (Sex sex : Sex.values()) {
                    for (int age = 0; age < youngest; age++) {
                        youngest = table[sex.ordinal()][age] > 0 ? age : youngest;
                    }
                }
            }
        }
        return youngest;
    }
}
