package org.offramp.outcome;

import java.util.Map;
import org.offramp.chance.Ratio;
import org.offramp.person.UseState;

/**
 * What a year in each state of health is worth, from 0 (as bad as death) to 1 (full health): weights of quality-adjusted
 * life-years.
 *
 * @param none no drug use
 * @param use use without a disorder
 * @param remission remission, treated or not
 * @param disorder a disorder without evidence-based treatment
 * @param treated a disorder in evidence-based treatment, of a modality not named below
 * @param modality a disorder in treatment by a modality of its own weight, by its name
 * @param custody what being held takes away from any of them; the weight stays zero or more
 */
public record Utility(
        Ratio none,
        Ratio use,
        Ratio remission,
        Ratio disorder,
        Ratio treated,
        Map<String, Ratio> modality,
        Ratio custody) {

    /**
     * Accepts weights up to full health.
     *
     * @throws IllegalArgumentException if one is above 1
     */
    public Utility {
        check("none", none);
        check("use", use);
        check("remission", remission);
        check("disorder", disorder);
        check("treated", treated);
        modality.forEach(Utility::check);
        check("custody", custody);
    }

    private static void check(String name, Ratio weight) {
        if (weight.value() > 1) {
            throw new IllegalArgumentException(
                    "the weight of '" + name + "' is " + weight.value() + ", above full health, which is 1");
        }
    }

    /** The weight of a state. */
    double weight(HealthState state, Frame frame) {
        double free = state.use() == UseState.DISORDER ? ill(state.modality(), frame) : well(state.use());
        return state.custody() ? Math.max(0, free - custody.value()) : free;
    }

    private double ill(int number, Frame frame) {
        if (number == HealthState.UNTREATED) {
            return disorder.value();
        }
        Ratio other = frame.evidenceBased().get(number) ? treated : disorder;
        return modality.getOrDefault(frame.modalities().get(number), other).value();
    }

    private double well(UseState state) {
        return switch (state) {
            case NONE -> none.value();
            case USE -> use.value();
            case REMISSION -> remission.value();
            case DISORDER -> throw new IllegalArgumentException("a disorder is no health");
        };
    }
}
