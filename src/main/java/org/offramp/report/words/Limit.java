package org.offramp.report.words;

/**
 * One thing a run cannot say.
 *
 * @param about what it limits, in a word or two
 * @param sentence what is so, with its size in this run
 * @param brief the same for one line of a terminal; empty where there is nothing to warn of
 */
public record Limit(String about, String sentence, String brief) {

    /** The same of one arm of several. */
    Limit of(String arm) {
        return new Limit(about + ", " + arm, sentence, brief.isEmpty() ? "" : arm + ": " + brief);
    }
}
