package org.offramp.person;

import org.offramp.time.Ledger;
import org.offramp.time.Years;

/**
 * People with a drug use disorder in a year, and those of them who received evidence-based treatment in that year: each
 * person counts once a year. Their quotient is treatment coverage, "1 in N".
 */
public final class Prevalence {

    /** People with a disorder in the year. */
    public static final int DISORDER = 0;

    /** People with a disorder in the year who received evidence-based treatment in it. */
    public static final int TREATED = 1;

    private static final byte NEVER = -1;

    private final Population people;
    private final Years years;
    private final Ledger ledger;
    private final byte[] ill;
    private final byte[] treated;

    /** Nobody counted yet. */
    public Prevalence(Population people, Years years) {
        this.people = people;
        this.years = years;
        this.ledger = new Ledger(years, 2, Strata.CELLS);
        this.ill = new byte[people.rows];
        this.treated = new byte[people.rows];
        java.util.Arrays.fill(ill, NEVER);
        java.util.Arrays.fill(treated, NEVER);
    }

    /** A person has a disorder now. */
    public void disorder(int person, int now) {
        int year = years.of(now);
        if (ill[person] != year) {
            ill[person] = (byte) year;
            count(DISORDER, person, now);
            if (treated[person] == year) {
                count(TREATED, person, now);
            }
        }
    }

    /** A person receives evidence-based treatment now. */
    public void treatment(int person, int now) {
        int year = years.of(now);
        if (treated[person] != year) {
            treated[person] = (byte) year;
            if (ill[person] == year) {
                count(TREATED, person, now);
            }
        }
    }

    private void count(int kind, int person, int now) {
        ledger.count(kind, people.cell(person, Strata.NO_CLASS, now), now);
    }

    /** The counts. */
    public Ledger ledger() {
        return ledger;
    }
}
