package org.offramp.outcome;

import java.util.Locale;
import org.offramp.person.AgeBand;
import org.offramp.person.Sex;
import org.offramp.person.Strata;

/** Who is held together: men, women, and people under 18 of either sex. */
public enum Wing {
    /** Men of 18 and over. */
    MEN,
    /** Women of 18 and over. */
    WOMEN,
    /** People under 18. */
    JUVENILES;

    /** Whether the people of a cell of {@link Strata} are held here. */
    boolean holds(int cell) {
        if (Strata.age(cell) == AgeBand.JUVENILE.ordinal()) {
            return this == JUVENILES;
        }
        return this == (Strata.sex(cell) == Sex.FEMALE.ordinal() ? WOMEN : MEN);
    }

    /** The wing as written in tables. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
