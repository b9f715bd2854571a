package org.offramp.study.validation;

import org.offramp.scenario.Text;
import org.offramp.study.table.Interval;

/** What is said of a published row, from the 95 % interval of the runs and the band that is near enough. */
public enum Verdict {
    /** The whole interval lies in the band. */
    AGREES,
    /** So it does, but a number of the scenario was set to it: no validation. */
    FITTED,
    /** It does not agree, and the row says why, of means such as this. */
    EXPLAINED,
    /** The interval reaches over an end of the band: more replications or people are needed to tell. */
    UNDECIDED,
    /** The whole interval lies outside the band, and nobody has said why. */
    FAILS;

    /** The word in tables. */
    public String word() {
        return Text.word(this);
    }

    /** Whether a release may go out with it. */
    public boolean green() {
        return this == AGREES || this == FITTED || this == EXPLAINED;
    }

    /**
     * The verdict of an interval and a band, before anybody explains it.
     *
     * @param strict whether the ends are outside the band
     */
    static Verdict of(Interval interval, double lowest, double highest, boolean strict) {
        if (Double.isNaN(interval.low())) {
            return UNDECIDED;
        }
        boolean above = strict ? interval.low() > lowest : interval.low() >= lowest;
        boolean below = strict ? interval.high() < highest : interval.high() <= highest;
        if (above && below) {
            return AGREES;
        }
        boolean out = strict
                ? interval.high() <= lowest || interval.low() >= highest
                : interval.high() < lowest || interval.low() > highest;
        return out ? FAILS : UNDECIDED;
    }

    /** The same once it is known what the row says of itself. */
    Verdict with(boolean fitted, boolean explained) {
        if (this == AGREES) {
            return fitted ? FITTED : AGREES;
        }
        return explained ? EXPLAINED : this;
    }
}
