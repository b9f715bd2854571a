package org.offramp.measure;

import org.offramp.time.Span;

/**
 * A measure with its date on the clock of a run.
 *
 * @param measure the measure
 * @param start the first tick in force
 * @param end the first tick no longer in force
 */
public record Enacted(Measure measure, int start, int end) {

    /** Length of the ramp in ticks. */
    public int ramp() {
        return measure.ramp().map(Span::ticks).orElse(0);
    }

    /** How far it has risen along its ramp, from 0 to 1; 0 where it is not in force. */
    public double part(int tick) {
        if (tick < start || tick >= end) {
            return 0;
        }
        int ramp = ramp();
        return ramp == 0 ? 1 : Math.min(1, (tick - start) / (double) ramp);
    }

    /** The same, ended at a tick if it has not ended before. */
    public Enacted until(int tick) {
        return new Enacted(measure, start, Math.min(end, tick));
    }
}
