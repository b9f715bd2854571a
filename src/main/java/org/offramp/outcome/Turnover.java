package org.offramp.outcome;

import org.offramp.justice.Counted;

/**
 * Admissions to prison and releases from it, remand and sentence taken together: who is sentenced while on remand is
 * not admitted again, who dies inside is not released, and compulsory centres are no prisons. With the stock they are tied
 * by Little's law, stock = admissions × mean stay.
 */
final class Turnover {

    private Turnover() {}

    /** Moves into prison from anywhere else. */
    static Reading admissions() {
        return Reading.counted(Counted.ADMITTED);
    }

    /** Moves out of prison to anywhere but death. */
    static Reading releases() {
        return Reading.counted(Counted.LEFT_PRISON);
    }
}
