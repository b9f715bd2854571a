package org.offramp.outcome;

/**
 * A part of the people, the cases, the programmes, the measures or the wings for which an outcome is read apart.
 *
 * @param label in tables: {@code all}, {@code sex=female}, {@code programme=methadone;route=justice}
 * @param cells of the tables that belong to it
 * @param numbers of the programmes, measures or wings that belong to it; none where there are none to tell apart
 */
record Stratum(String label, int[] cells, int[] numbers) {

    /** Everything: what every other stratum is a part of. */
    static final String ALL = "all";
}
