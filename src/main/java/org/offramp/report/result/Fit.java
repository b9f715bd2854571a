package org.offramp.report.result;

/**
 * How a simulated number compares with the one observed in the place.
 *
 * @param id the target's id
 * @param title its name
 * @param unit the unit
 * @param observed the observed value
 * @param simulated the simulated value
 * @param low the lower end of the accepted or simulated interval
 * @param high the upper end
 * @param gap simulated against observed, relative (0.05 is five per cent above)
 * @param grade the grade of the observation
 * @param source its source's id
 * @param verdict the verdict, such as {@code inside} or {@code outside}
 * @param fitted whether numbers of the place were moved until the model met it
 */
public record Fit(
        String id,
        String title,
        String unit,
        double observed,
        double simulated,
        double low,
        double high,
        double gap,
        String grade,
        String source,
        String verdict,
        boolean fitted) {

    private static final double CLOSE = 0.15;

    /** Whether the simulated number is off by more than 15 %. */
    public boolean far() {
        return Math.abs(gap) > CLOSE;
    }

    /** Whether it is that far off and outside the range of the observation, too. */
    public boolean missed() {
        return far() && !verdict.startsWith("inside");
    }
}
