package org.offramp.study.unit;

/**
 * What a row of results is about.
 *
 * @param outcome its id
 * @param stratum such as {@code all} or {@code payer=prison}
 * @param year 1..Y, or 0 for the whole horizon
 */
public record Key(String outcome, String stratum, int year) {

    /** The stratum of everything. */
    public static final String ALL = "all";

    /** The year of the horizon. */
    public static final int HORIZON = 0;
}
