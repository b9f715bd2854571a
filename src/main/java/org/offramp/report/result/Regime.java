package org.offramp.report.result;

import java.util.List;

/**
 * The legal regime of the place; both are empty where the manifest does not say.
 *
 * @param kinds families of law, such as {@code specialised-courts}
 * @param law what the law is, in sentences
 */
public record Regime(List<String> kinds, String law) {

    /** Keeps its own copy of the list. */
    public Regime {
        kinds = List.copyOf(kinds);
    }
}
