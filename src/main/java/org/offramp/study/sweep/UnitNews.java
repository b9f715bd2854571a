package org.offramp.study.sweep;

import java.util.Locale;

/**
 * What became of a unit of work.
 *
 * @param unit which
 * @param point its design point
 * @param status what became of it
 */
public record UnitNews(Unit unit, PlannedPoint point, Status status) {

    /** What may become of a unit. */
    public enum Status {
        /** Done now. */
        DONE,
        /** Done before. */
        KEPT,
        /** Failed now. */
        FAILED,
        /** Failed before, and not tried again. */
        FAILED_BEFORE;

        /** In lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
