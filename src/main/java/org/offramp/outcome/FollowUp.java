package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offramp.justice.Recidivism;
import org.offramp.person.Sex;

/**
 * People followed up from an index event: release from prison, the start of a diversion, the start of a community
 * sentence.
 *
 * @param label of the stratum: {@code route=release}, {@code route=release;sex=female}
 * @param route the index event
 * @param sexes who is followed up
 */
record FollowUp(String label, Recidivism.Route route, List<Sex> sexes) {

    /** Every route. */
    static final List<FollowUp> ROUTES = strata(false);

    /** Every route, and by sex. */
    static final List<FollowUp> ROUTES_AND_SEXES = strata(true);

    private static List<FollowUp> strata(boolean bySex) {
        List<FollowUp> strata = new ArrayList<>();
        for (Recidivism.Route route : Recidivism.Route.values()) {
            String label = "route=" + route.label();
            strata.add(new FollowUp(label, route, List.of(Sex.values())));
            for (Sex sex : bySex ? Sex.values() : new Sex[0]) {
                String word = sex.name().toLowerCase(Locale.ROOT);
                strata.add(new FollowUp(label + ";sex=" + word, route, List.of(sex)));
            }
        }
        return List.copyOf(strata);
    }

    /** The curve of people whose index event fell in some years, the first and the last among them. */
    KaplanMeier curve(Books books, Recidivism.Endpoint endpoint, int first, int last) {
        long[] events = new long[Recidivism.MONTHS + 2];
        long[] censored = new long[Recidivism.MONTHS + 2];
        int kind = 2 * endpoint.ordinal();
        for (int year = first; year <= last; year++) {
            for (Sex sex : sexes) {
                for (int month = 0; month < events.length; month++) {
                    int cell = Recidivism.cell(route, sex.ordinal(), month);
                    events[month] += books.recidivism().get(kind, year, cell);
                    censored[month] += books.recidivism().get(kind + 1, year, cell);
                }
            }
        }
        return new KaplanMeier(events, censored);
    }
}
