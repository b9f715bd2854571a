package org.offramp.scenario;

import java.util.List;
import java.util.regex.Pattern;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.person.OffenceClass;

/**
 * What a published study found of a kind of measures. It is printed beside every result of such measures, so that a
 * reader has something to hold the simulated difference against.
 *
 * @param about the kind of measures
 * @param outcome id of the outcome it is about
 * @param text what was found, in a sentence with its source in brackets: {@code (URBAN15)}
 */
public record Claim(About about, String outcome, String text) {

    /** Kinds of measures there are claims about. */
    public enum About {
        /** Measures that act on drug offences, possession and supply, and on nothing else. */
        DRUG_OFFENCES;

        private static final List<OffenceClass> DRUGS = List.of(OffenceClass.POSSESSION, OffenceClass.SUPPLY);
        private static final Pattern RULE = Pattern.compile("justice\\.(.*\\.)?(possession|supply)(\\..*)?");

        /** Whether a measure is of this kind: the people eligible at its gate, and every number it moves. */
        public boolean holds(Measure measure) {
            return measure.gate()
                            .map(gate -> !gate.eligible().offences().isEmpty()
                                    && DRUGS.containsAll(gate.eligible().offences()))
                            .orElse(true)
                    && measure.levers().stream()
                            .map(Lever::path)
                            .allMatch(path -> RULE.matcher(path).matches());
        }
    }

    /** Whether outcome and sources are there. */
    void check(Findings findings) {
        List<String> outcomes = Outcomes.ALL.stream().map(Outcome::id).toList();
        if (!outcomes.contains(outcome)) {
            findings.unknown("outcome", "outcome", outcome, outcomes);
        }
        sources().forEach(source -> findings.source("text", source));
    }

    /** Ids of the sources named in brackets. */
    public List<String> sources() {
        return Citations.in(text);
    }
}
