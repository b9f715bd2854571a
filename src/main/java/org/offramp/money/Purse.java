package org.offramp.money;

/**
 * What has been charged: quantities per item and year, as whole numbers (cases, or ticks of time for items paid by the
 * day). It is kept beside the counts of the model, not derived from them, so that the two can be held against each other.
 */
public final class Purse {

    private final int years;
    private final long[] quantities;

    /**
     * An empty purse.
     *
     * @param items how many items there are
     * @param years how many years are told apart
     */
    public Purse(int items, int years) {
        this.years = years;
        this.quantities = new long[items * years];
    }

    /** Charges a quantity of an item in a year. */
    public void charge(int item, int year, long quantity) {
        quantities[item * years + year] += quantity;
    }

    /** The quantity charged of an item in a year. */
    public long quantity(int item, int year) {
        return quantities[item * years + year];
    }

    /** Adds what another purse of the same form holds. */
    public void addAll(Purse other) {
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] += other.quantities[i];
        }
    }

    /** How many items there are. */
    public int items() {
        return years == 0 ? 0 : quantities.length / years;
    }
}
