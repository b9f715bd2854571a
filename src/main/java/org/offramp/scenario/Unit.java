package org.offramp.scenario;

/**
 * A unit a number may be written in: what the model works with = written × times / over.
 *
 * @param name as written in the file
 * @param times the factor
 * @param over the divisor, apart from the factor so that 7 % is exactly 7 / 100
 */
record Unit(String name, double times, double over) {

    /** The unit the model itself works in. */
    static Unit plain(String name) {
        return new Unit(name, 1, 1);
    }

    /** What the model works with. */
    double canonical(double written) {
        return written * times / over;
    }

    /** What to write in this unit. */
    double written(double canonical) {
        return canonical * over / times;
    }

    /** Whether a number means the same in both. */
    boolean sameSize(Unit other) {
        return canonical(1) == other.canonical(1);
    }
}
