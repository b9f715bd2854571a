package org.offramp.study.calibration;

/** What a calibration asks: the values of all targets at a point between the bounds of the free numbers. */
@FunctionalInterface
public interface Simulator {

    /**
     * Simulates once.
     *
     * @param x a place from 0 to 1 for each free number
     * @param seed of every draw
     * @return a value for each target, not-a-number where it does not exist
     */
    double[] at(double[] x, long seed);

    /** Why a place cannot be run at a point, in one line; nothing where it can, or where that is not known. */
    default String why(double[] x) {
        return "";
    }
}
