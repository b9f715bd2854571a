package org.offramp.report.result;

/**
 * Where the scenario goes against an international standard.
 *
 * @param principle that is not kept, such as {@code consent}
 * @param instrument where the principle stands
 * @param measure name of the measure it is about; empty where it is about the place
 * @param added whether it holds only with an added measure
 * @param text what is so
 * @param file where it is written; empty where it follows from the results
 * @param line where it is written
 * @param path of the value in the file
 */
public record Warning(
        String principle,
        String instrument,
        String measure,
        boolean added,
        String text,
        String file,
        int line,
        String path) {}
