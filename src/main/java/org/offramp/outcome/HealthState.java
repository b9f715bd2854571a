package org.offramp.outcome;

import java.util.Arrays;
import org.offramp.person.AgeBand;
import org.offramp.person.Strata;
import org.offramp.person.UseState;

/**
 * A state of health that is told apart in the books: drug use × treatment (none, or a modality by its number) × custody.
 * As a kind of the ledger it is a small number.
 *
 * @param use drug use
 * @param modality number of the modality the person is treated with; {@link #UNTREATED} if with none
 * @param custody whether the person is held, in a compulsory centre too
 */
public record HealthState(UseState use, int modality, boolean custody) {

    /** No treatment. */
    public static final int UNTREATED = -1;

    /** Cells of the ledger: sex × age band. */
    public static final int CELLS = 2 * AgeBand.COUNT;

    private static final UseState[] USES = UseState.values();

    /** How many states there are where there are so many modalities. */
    public static int count(int modalities) {
        return USES.length * (1 + modalities) * 2;
    }

    /** The number of a state. */
    public static int number(int use, int modality, boolean custody, int modalities) {
        return ((use * (1 + modalities)) + 1 + modality) * 2 + (custody ? 1 : 0);
    }

    /** The state of a number. */
    static HealthState of(int number, int modalities) {
        int treated = number / 2;
        return new HealthState(
                USES[treated / (1 + modalities)], treated % (1 + modalities) + UNTREATED, number % 2 == 1);
    }

    /** The cell of a sex and an age band, by their ordinals. */
    public static int cell(int sex, int age) {
        return sex * AgeBand.COUNT + age;
    }

    /** The cells of the ledger with the sexes and ages of a stratum of {@link Strata}. */
    static int[] cells(Stratum stratum) {
        return Arrays.stream(stratum.cells())
                .map(cell -> cell(Strata.sex(cell), Strata.age(cell)))
                .distinct()
                .toArray();
    }
}
