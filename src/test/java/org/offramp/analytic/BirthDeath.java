package org.offramp.analytic;

/**
 * The stationary queue M/M/c//N with reneging, a birth–death chain: with n of N people in it, arrivals come at rate ×
 * (N − n), people leave at min(n, c) × service + max(0, n − c) × reneging. The source is finite, as in the model, so
 * theory is exact. Erlang's B, C and A are its limits for many people.
 */
public final class BirthDeath {

    private final double[] share;
    private final double[] arrivals;
    private final int servers;
    private final double reneging;

    /**
     * Solves the chain by summation.
     *
     * @param people in the source and the queue
     * @param rate of arrival per person outside
     * @param servers places
     * @param service rate at which a place falls free
     * @param reneging rate at which somebody who waits gives up
     * @param room most people in places or waiting; who comes then is turned away
     */
    public BirthDeath(int people, double rate, int servers, double service, double reneging, int room) {
        this.servers = servers;
        this.reneging = reneging;
        this.share = new double[room + 1];
        this.arrivals = new double[room + 1];
        share[0] = 1;
        double sum = 0;
        for (int n = 0; n <= room; n++) {
            arrivals[n] = rate * (people - n);
            if (n > 0) {
                double leaving = Math.min(n, servers) * service + Math.max(0, n - servers) * reneging;
                share[n] = share[n - 1] * arrivals[n - 1] / leaving;
            }
            sum += share[n];
        }
        for (int n = 0; n <= room; n++) {
            share[n] /= sum;
        }
    }

    /** Arrivals per unit of time. */
    public double arriving() {
        double sum = 0;
        for (int n = 0; n < share.length; n++) {
            sum += arrivals[n] * share[n];
        }
        return sum;
    }

    /** The share of arrivals who find no place free. */
    public double delayed() {
        double sum = 0;
        for (int n = servers; n < share.length; n++) {
            sum += arrivals[n] * share[n];
        }
        return sum / arriving();
    }

    /** Mean number of people who wait. */
    public double queue() {
        double sum = 0;
        for (int n = servers; n < share.length; n++) {
            sum += (n - servers) * share[n];
        }
        return sum;
    }

    /** The share of arrivals who give up waiting. */
    public double abandoned() {
        return reneging * queue() / arriving();
    }

    /** Erlang's formula for loss: c places, a load of a. */
    public static double erlangB(int servers, double load) {
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }

    /** Erlang's formula for delay: c places, a load of a below c. */
    public static double erlangC(int servers, double load) {
        double blocked = erlangB(servers, load);
        return blocked / (1 - load / servers * (1 - blocked));
    }
}
