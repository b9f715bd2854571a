package org.offramp.scenario.studies;

import org.offramp.outcome.Outcome;

/**
 * An outcome of some people over the whole horizon, addressed by text: {@code prison-population} of all, {@code
 * treatment-coverage[sex=female]} of a stratum.
 *
 * @param id of the outcome
 * @param stratum as in the tables of a run
 */
public record OutcomeName(String id, String stratum) {

    /** The stratum of everybody. */
    public static final String ALL = "all";

    /** Reads an address; any text is one, whether there is such an outcome or not. */
    public static OutcomeName parse(String text) {
        int open = text.indexOf('[');
        return open > 0 && text.endsWith("]")
                ? new OutcomeName(text.substring(0, open), text.substring(open + 1, text.length() - 1))
                : new OutcomeName(text, ALL);
    }

    /** Reported years without which there is no value. */
    public int leastYears() {
        return StudyCheck.outcome(id).map(Outcome::leastYears).orElse(1);
    }

    /** The address. */
    @Override
    public String toString() {
        return stratum.equals(ALL) ? id : id + "[" + stratum + "]";
    }
}
