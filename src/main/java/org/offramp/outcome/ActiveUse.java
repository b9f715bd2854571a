package org.offramp.outcome;

import org.offramp.person.UseState;
import org.offramp.time.Span;

/** Active use: a disorder at liberty, in no treatment and in no hospital. */
final class ActiveUse {

    /** People in active use on a mean day of the year. */
    static final Reading PEOPLE = Reading.lived((state, frame) ->
            state.use() == UseState.DISORDER && state.modality() == HealthState.UNTREATED && !state.custody() ? 1 : 0);

    private ActiveUse() {}

    /** Person-days of active use in a year. */
    static double days(Books books, Frame frame, int year) {
        return Span.YEAR
                * PEOPLE.of(
                        books,
                        frame,
                        year,
                        Breakdown.SEXES_AND_AGES.strata(frame).get(0));
    }
}
