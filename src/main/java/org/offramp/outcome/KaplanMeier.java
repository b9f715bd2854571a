package org.offramp.outcome;

/**
 * The product-limit estimate (Kaplan and Meier 1958) of the share with an event by t, from counts per whole month: 1 −
 * Π (1 − d / (n − c/2)) over the months before t, with d events and c censorings among n at risk at the start of the
 * month: people censored in a month are at risk for half of it (the actuarial estimate, Cutler and Ederer 1958).
 */
final class KaplanMeier {

    private final double[] share;
    private final boolean[] known;
    private final long[] atRisk;

    /**
     * The curve of some counts.
     *
     * @param events per month since the index event; the last entry is of all later months
     * @param censored likewise
     */
    KaplanMeier(long[] events, long[] censored) {
        int months = events.length;
        share = new double[months];
        known = new boolean[months];
        atRisk = new long[months];
        long risk = 0;
        for (int m = 0; m < months; m++) {
            risk += events[m] + censored[m];
        }
        double without = 1;
        boolean begun = risk > 0;
        for (int m = 0; m < months; m++) {
            share[m] = 1 - without;
            known[m] = begun && (risk > 0 || without == 0);
            atRisk[m] = risk;
            if (risk > 0) {
                without *= 1 - events[m] / Math.max(events[m], risk - censored[m] / 2.0);
                risk -= events[m] + censored[m];
            }
        }
    }

    /** How many are at risk at the start of a month: neither has the event come nor has the follow-up ended. */
    long atRisk(int month) {
        return atRisk[month];
    }

    /** Whether anybody is at risk at the start of a month, or everybody has had the event before. */
    boolean known(int month) {
        return known[month];
    }

    /** The share with the event before the start of a month. */
    double share(int month) {
        return share[month];
    }
}
