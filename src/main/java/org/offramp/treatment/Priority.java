package org.offramp.treatment;

import java.util.Locale;
import org.offramp.person.Population;

/** Who gets a scarce place first; within a rank, who has waited longest. */
public enum Priority {
    /** Who has waited longest. */
    FIRST_COME,
    /** People referred by the justice system. */
    JUSTICE_FIRST,
    /** People who come of their own accord. */
    VOLUNTARY_FIRST,
    /** People with five arrests or more. */
    HIGH_RISK_FIRST,
    /** People with fewer than five arrests. */
    LOW_RISK_FIRST,
    /** Pregnant women, and people under 18. */
    PREGNANT_AND_JUVENILES_FIRST;

    private static final int RISKY = 5;
    private static final int ADULT = 18;

    /** The name in files and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person is of the first rank. */
    boolean first(Population people, int person, boolean referred, int now) {
        return switch (this) {
            case FIRST_COME -> true;
            case JUSTICE_FIRST -> referred;
            case VOLUNTARY_FIRST -> !referred;
            case HIGH_RISK_FIRST -> people.arrests[person] >= RISKY;
            case LOW_RISK_FIRST -> people.arrests[person] < RISKY;
            case PREGNANT_AND_JUVENILES_FIRST -> people.age(person, now) < ADULT || people.pregnant(person, now);
        };
    }
}
