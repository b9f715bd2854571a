package org.offramp.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How well a number is founded. */
public enum Grade {
    /** Read in the source. */
    MEASURED,
    /** Arithmetic on what was read in the source. */
    DERIVED,
    /** Quoted from memory of the publication. */
    UNVERIFIED,
    /** Set by judgement, with a range and the reasoning. */
    ASSUMED,
    /** Moved within bounds until the model met its targets. */
    CALIBRATED;

    /** The word in files and tables. */
    public String word() {
        return Text.word(this);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Grade::word).toList();
    }

    static Optional<Grade> of(String word) {
        return Arrays.stream(values()).filter(g -> g.word().equals(word)).findFirst();
    }
}
