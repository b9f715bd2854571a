package org.offramp.time;

/**
 * The clock of a run: whole ticks of 1/65536 of a day (1.3 seconds) since the start of the warm-up, in an int. It
 * reaches 89 years; sums saturate at {@link #NEVER} instead of wrapping round.
 */
public final class Clock {

    /** Ticks in a day. */
    public static final int DAY = 1 << 16;

    /** Ticks in a year of 365.25 days. */
    public static final int YEAR = (int) (Span.YEAR * DAY);

    /** The tick that never comes. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** The longest run, in years. */
    public static final int MAX_YEARS = 88;

    private Clock() {}

    /**
     * A length in ticks, saturated at {@link #NEVER}.
     *
     * @param days the length in days, zero or more
     */
    public static int ticks(double days) {
        double ticks = days * DAY;
        return ticks >= NEVER ? NEVER : (int) ticks;
    }

    /**
     * The tick a length after another, at least one tick later, saturated at {@link #NEVER}.
     *
     * @param now a tick
     * @param ticks a length in ticks, zero or more
     */
    public static int after(int now, int ticks) {
        long then = (long) now + Math.max(1, ticks);
        return then >= NEVER ? NEVER : (int) then;
    }

    /** A number of ticks in days. */
    public static double days(long ticks) {
        return ticks / (double) DAY;
    }

    /** A number of ticks in years of 365.25 days. */
    public static double years(long ticks) {
        return ticks / (double) YEAR;
    }
}
