package org.offramp.study.uncertainty;

import java.util.List;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Parameter;

/**
 * What is drawn as one: a number with a range, a table that shares one range, or a number calibration moved.
 *
 * @param path of the number or the table
 * @param group how it is founded
 * @param parts its numbers
 */
record Drawn(String path, Group group, List<Parameter> parts) {

    /** How numbers are founded, as far as the variance of a result is told apart by it. */
    enum Group {
        /** Read in a source, or arithmetic on such. */
        FOUNDED("measured+derived"),
        /** Set by judgement or quoted from memory. */
        WEAK("unverified+assumed"),
        /** Moved until the model met its targets; drawn together from their posterior. */
        CALIBRATED("calibrated");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        /** The name in tables. */
        String label() {
            return label;
        }

        /** The group of a grade. */
        static Group of(Grade grade) {
            return switch (grade) {
                case MEASURED, DERIVED -> FOUNDED;
                case UNVERIFIED, ASSUMED -> WEAK;
                case CALIBRATED -> CALIBRATED;
            };
        }
    }

    /** Keeps its own copy. */
    Drawn {
        parts = List.copyOf(parts);
    }

    /** The number it stands for in a ranking: of a table the first. */
    Parameter first() {
        return parts.get(0);
    }
}
