package org.offramp.report.result;

import java.util.List;

/**
 * What a study found of measures of a kind.
 *
 * @param measures names of the added measures of the kind
 * @param outcome id of the outcome it is about
 * @param text what was found
 */
public record Claim(List<String> measures, String outcome, String text) {

    /** Keeps its own copy of the list. */
    public Claim {
        measures = List.copyOf(measures);
    }

    /** Whether an arm adds measures of this kind and no others. */
    public boolean holds(Arm arm) {
        return !arm.measures().isEmpty()
                && arm.measures().stream().map(Arm.Measure::name).allMatch(measures::contains);
    }
}
