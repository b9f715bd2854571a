package org.offramp.time;

/**
 * Counts kept per kind, year and cell (a cell is a combination of strata). Whole numbers, so that adding ledgers of
 * districts and replications gives the same sum in any order.
 */
public final class Ledger {

    private final Years years;
    private final int kinds;
    private final int cells;
    private final long[] counts;

    /**
     * An empty ledger.
     *
     * @param years of the run
     * @param kinds how many kinds are counted
     * @param cells how many cells each kind is split into
     */
    public Ledger(Years years, int kinds, int cells) {
        this.years = years;
        this.kinds = kinds;
        this.cells = cells;
        this.counts = new long[kinds * years.slots() * cells];
    }

    /** Counts one of a kind at a tick. */
    public void count(int kind, int cell, int now) {
        counts[index(kind, years.of(now), cell)]++;
    }

    /** Adds an amount of a kind in a year (0 for the warm-up). */
    public void add(int kind, int year, int cell, long amount) {
        counts[index(kind, year, cell)] += amount;
    }

    /** The count of a kind in a year and cell. */
    public long get(int kind, int year, int cell) {
        return counts[index(kind, year, cell)];
    }

    /** The count of a kind in a year over all cells. */
    public long total(int kind, int year) {
        long sum = 0;
        for (int cell = 0; cell < cells; cell++) {
            sum += get(kind, year, cell);
        }
        return sum;
    }

    /** Adds every count of another ledger of the same form. */
    public void addAll(Ledger other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    /** The years of the run. */
    public Years years() {
        return years;
    }

    /** How many kinds are counted. */
    public int kinds() {
        return kinds;
    }

    /** How many cells each kind is split into. */
    public int cells() {
        return cells;
    }

    private int index(int kind, int year, int cell) {
        return (kind * years.slots() + year) * cells + cell;
    }
}
