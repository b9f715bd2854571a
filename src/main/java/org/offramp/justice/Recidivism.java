package org.offramp.justice;

import java.util.Arrays;
import org.offramp.person.AgeBand;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Years;

/**
 * Follow-up of people from an index event (release from prison, start of a diversion, start of a community sentence) to
 * the first new arrest, conviction and imprisonment. Death, a new index event and the end of the run censor. Kept as
 * monthly counts of events and censorings per route, year of the index event, sex and age at it: enough for Kaplan–Meier.
 */
public final class Recidivism {

    /** Index events. */
    public enum Route {
        /** Release from prison. */
        RELEASE("release"),
        /** Start of a diversion. */
        DIVERSION("diversion"),
        /** Start of a community sentence. */
        COMMUNITY_SENTENCE("community-sentence");

        private final String label;

        Route(String label) {
            this.label = label;
        }

        /** The route as written in tables. */
        public String label() {
            return label;
        }
    }

    /** What is followed up. */
    public enum Endpoint {
        /** The first arrest. */
        REARREST,
        /** The first conviction. */
        RECONVICTION,
        /** The first imprisonment under sentence. */
        REIMPRISONMENT
    }

    /** Age at the index event: juveniles and young adults together, of whom too few are released apart. */
    public enum Age {
        /** Under 25. */
        YOUNG("12-24"),
        /** From 25 to 39. */
        ADULT("25-39"),
        /** Forty and over. */
        OLDER("40+");

        private final String label;

        Age(String label) {
            this.label = label;
        }

        /** The band of an age in whole years. */
        static Age of(int age) {
            return switch (AgeBand.of(age)) {
                case JUVENILE, YOUNG -> YOUNG;
                case ADULT -> ADULT;
                case OLDER -> OLDER;
            };
        }

        /** The band as written in tables. */
        public String label() {
            return label;
        }
    }

    /** Months of follow-up. */
    public static final int MONTHS = 60;

    private static final int ROUTES = Route.values().length;
    private static final int ENDPOINTS = Endpoint.values().length;
    private static final int AGES = Age.values().length;
    private static final int CELLS = ROUTES * 2 * AGES * (MONTHS + 2);
    private static final int OPEN = (1 << ENDPOINTS) - 1;

    private final Years years;
    private final int[] index;
    private final byte[] route;
    private final byte[] age;
    private final byte[] open;
    private final Ledger ledger;

    Recidivism(Years years, int people) {
        this.years = years;
        this.index = new int[people];
        this.route = new byte[people];
        this.age = new byte[people];
        this.open = new byte[people];
        this.ledger = ledger(years);
    }

    /** An empty ledger of the form used here: kinds are endpoint × (event, censored). */
    public static Ledger ledger(Years years) {
        return new Ledger(years, 2 * ENDPOINTS, CELLS);
    }

    /**
     * The cell of a route, sex, age and month.
     *
     * @param age ordinal of {@link Age}
     * @param month whole months since the index event; those beyond {@link #MONTHS} are counted as one more
     */
    public static int cell(Route route, int sex, int age, int month) {
        return cell(route.ordinal(), sex, age, month);
    }

    private static int cell(int route, int sex, int age, int month) {
        return ((route * 2 + sex) * AGES + age) * (MONTHS + 2) + Math.min(month, MONTHS + 1);
    }

    /** The counts so far. */
    public Ledger ledger() {
        return ledger;
    }

    /**
     * An index event.
     *
     * @param years age at it
     */
    void begin(int person, int sex, int years, Route from, int now) {
        censor(person, sex, now);
        index[person] = now;
        route[person] = (byte) from.ordinal();
        age[person] = (byte) Age.of(years).ordinal();
        open[person] = (byte) OPEN;
    }

    void event(int person, int sex, Endpoint endpoint, int now) {
        int bit = 1 << endpoint.ordinal();
        if ((open[person] & bit) != 0 && now > index[person]) {
            open[person] &= (byte) ~bit;
            count(person, sex, 2 * endpoint.ordinal(), now);
        }
    }

    void censor(int person, int sex, int now) {
        for (int e = 0; e < ENDPOINTS; e++) {
            if ((open[person] & (1 << e)) != 0) {
                count(person, sex, 2 * e + 1, now);
            }
        }
        open[person] = 0;
    }

    private void count(int person, int sex, int kind, int now) {
        int month = (int) (12L * (now - index[person]) / Clock.YEAR);
        ledger.add(kind, years.of(index[person]), cell(route[person], sex, age[person], month), 1);
    }

    /** Nobody is followed up any more. */
    void clear() {
        Arrays.fill(open, (byte) 0);
    }
}
