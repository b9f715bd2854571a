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
 * @param ages at the index event
 */
record FollowUp(String label, Recidivism.Route route, List<Sex> sexes, List<Recidivism.Age> ages) {

    private static final List<Sex> BOTH = List.of(Sex.values());
    private static final List<Recidivism.Age> ALL_AGES = List.of(Recidivism.Age.values());

    /** Every route. */
    static final List<FollowUp> ROUTES = strata(false);

    /** Every route, and by sex and by age. */
    static final List<FollowUp> ROUTES_SEXES_AND_AGES = strata(true);

    private static List<FollowUp> strata(boolean divided) {
        List<FollowUp> strata = new ArrayList<>();
        for (Recidivism.Route route : Recidivism.Route.values()) {
            String label = "route=" + route.label();
            strata.add(new FollowUp(label, route, BOTH, ALL_AGES));
            for (Sex sex : divided ? BOTH : List.<Sex>of()) {
                String word = sex.name().toLowerCase(Locale.ROOT);
                strata.add(new FollowUp(label + ";sex=" + word, route, List.of(sex), ALL_AGES));
            }
            for (Recidivism.Age age : divided ? ALL_AGES : List.<Recidivism.Age>of()) {
                strata.add(new FollowUp(label + ";age=" + age.label(), route, BOTH, List.of(age)));
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
                for (Recidivism.Age age : ages) {
                    for (int month = 0; month < events.length; month++) {
                        int cell = Recidivism.cell(route, sex.ordinal(), age.ordinal(), month);
                        events[month] += books.recidivism().get(kind, year, cell);
                        censored[month] += books.recidivism().get(kind + 1, year, cell);
                    }
                }
            }
        }
        return new KaplanMeier(events, censored);
    }
}
