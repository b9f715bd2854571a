package org.offramp.scenario;

import java.util.List;
import java.util.Optional;
import org.offramp.justice.SentenceKind;
import org.offramp.treatment.Setting;

/**
 * The legal regime of a place: how its law answers drug use and drug-related crime. It is for readers; what the law does
 * in the model stands in {@code justice} and in the measures in force.
 *
 * @param kinds families of law that apply
 * @param law what the law is and since when, in one to three sentences, sources in brackets: {@code (EMCPT19; PTLAW23)}
 */
public record Regime(List<Kind> kinds, String law) {

    /** Families of law, after the countries that have them. */
    public enum Kind {
        /** Use or possession for use is an administrative matter. */
        ADMINISTRATIVE,
        /** Use or possession is a crime. */
        CRIMINAL,
        /** Police and prosecutors may close a case on conditions. */
        DISCRETION,
        /** Courts of their own for people who use drugs. */
        SPECIALISED_COURTS,
        /** A court may order treatment in place of a sentence. */
        TREATMENT_ORDER,
        /** People may be sent to a compulsory centre or camp. */
        COMPULSORY_CENTRES,
        /** The law knows the death penalty, and it is among the sentences. */
        CAPITAL_PUNISHMENT,
        /** Few ways out of the criminal road exist in practice. */
        LITTLE_DIVERSION;

        /** The word in files and tables. */
        public String word() {
            return Text.word(this);
        }
    }

    /** Ids of the sources named in brackets. */
    public List<String> sources() {
        return Citations.in(law);
    }

    /** Whether the words agree with the sentences and places of the place, and every source is known. */
    void check(Place place, Findings findings) {
        boolean death = sentence(place, SentenceKind.DEATH);
        claim(Kind.CAPITAL_PUNISHMENT, death, "a sentence of death with a share above 0", findings);
        boolean centres = place.treatment().programmes().entrySet().stream()
                .anyMatch(p -> p.getValue().places().value() > 0
                        && Optional.ofNullable(place.treatment().modalities().get(p.getKey()))
                                .filter(m -> m.setting() == Setting.COMPULSORY)
                                .isPresent());
        claim(
                Kind.COMPULSORY_CENTRES,
                centres || sentence(place, SentenceKind.COMPULSORY_CENTRE),
                "a sentence to a compulsory centre with a share above 0, or places in a compulsory modality",
                findings);
        for (String source : sources()) {
            findings.source("law", source);
        }
    }

    private void claim(Kind kind, boolean there, String what, Findings findings) {
        boolean said = kinds.contains(kind);
        if (said && !there) {
            String path = "kinds[" + kinds.indexOf(kind) + "]";
            findings.problem(
                    path, Text.quoted(kind.word()) + " is claimed, but nothing in the place is of it", what, "");
        } else if (there && !said) {
            String found = "the place has " + what + ", and " + Text.quoted(kind.word()) + " is not said";
            findings.problem("kinds", found, kind.word(), "Maybe add it?");
        }
    }

    private static boolean sentence(Place place, SentenceKind kind) {
        return place.justice().court().sentences().values().stream()
                .anyMatch(kinds ->
                        kinds.containsKey(kind) && kinds.get(kind).share().value() > 0);
    }
}
