package org.offramp.person;

import java.util.List;

/** Whole ages and bands of ages: people are followed from 12. */
public final class Ages {

    /** The age at which people enter. */
    public static final int YOUNGEST = 12;

    /** The last age of the tables; older people keep its rates. */
    public static final int OLDEST = 105;

    private Ages() {}

    /**
     * The last band that starts at or before an age.
     *
     * @param from first age of each band, rising
     * @param age in whole years
     * @return the index of the band, or −1 before the first
     */
    public static int band(List<Integer> from, int age) {
        int band = -1;
        while (band + 1 < from.size() && from.get(band + 1) <= age) {
            band++;
        }
        return band;
    }

    static void check(List<Integer> from, int men, int women) {
        if (from.isEmpty() || from.size() != men || from.size() != women) {
            throw new IllegalArgumentException(
                    from.size() + " ages, " + men + " and " + women + " values: expected one value for each age");
        }
        for (int i = 1; i < from.size(); i++) {
            if (from.get(i) <= from.get(i - 1)) {
                throw new IllegalArgumentException("ages " + from + " do not rise");
            }
        }
    }
}
