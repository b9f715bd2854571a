package org.offramp.measure;

import java.util.Locale;

/** Steps of the cascade of a gate. */
public enum Step {
    /** Comes to the stage while the measure is in force. */
    CONTACT,
    /** Is eligible. */
    ELIGIBLE,
    /** Is offered it. */
    OFFERED,
    /** Accepts, or is not asked. */
    ACCEPTED,
    /** There is a place, at once or after a wait; people who do not turn up are not counted from here on. */
    PLACE_AVAILABLE,
    /** Starts. */
    STARTED,
    /** Is still in it after 90 days, or completes sooner. */
    RETAINED,
    /** Completes. */
    COMPLETED,
    /** Has started and fails: drops out, or a new arrest ends it. */
    FAILED,
    /** Started although the base would have ended the case with no further action (net-widening). */
    WIDENED,
    /** Ticks under the measure of people counted as widened. */
    WIDENED_TICKS;

    /** The step as written in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
