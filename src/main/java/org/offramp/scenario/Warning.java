package org.offramp.scenario;

/**
 * A place where a scenario goes against an international standard. It does not stop a run: to simulate what is so is
 * not to recommend it.
 *
 * @param principle that is not kept
 * @param measure name of the measure it is about; empty where it is about the place
 * @param added whether it holds only with a measure that is added; otherwise it holds today
 * @param text what is so, in a sentence
 * @param file where it is written
 * @param line where it is written, 0 on the command line
 * @param path of the value
 */
public record Warning(
        Principle principle, String measure, boolean added, String text, String file, int line, String path) {

    /** On one line, as a problem is: where, that it warns, what is so, and the standard. */
    @Override
    public String toString() {
        Origin at = new Origin(file, line, 0);
        return at + ": warning: " + path + ": " + text + " (" + principle.word() + ": " + principle.instrument() + ")";
    }
}
