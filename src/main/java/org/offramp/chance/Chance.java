package org.offramp.chance;

/**
 * A probability per occasion, in [0, 1].
 *
 * @param value the probability
 */
public record Chance(double value) {

    /** What never happens. */
    public static final Chance NEVER = new Chance(0);

    /** What always happens. */
    public static final Chance ALWAYS = new Chance(1);

    /**
     * Accepts only probabilities.
     *
     * @throws IllegalArgumentException if the value is outside [0, 1] or not a number
     */
    public Chance {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1, not " + value);
        }
    }

    /**
     * The probability after an odds ratio: p' = OR·o / (1 + OR·o) with o = p / (1 − p). An odds ratio is applied to
     * odds, never to the probability itself. A plain number in and out: it is asked for at every decision.
     *
     * @param probability in [0, 1]
     * @param oddsRatio the ratio of odds
     */
    public static double withOdds(double probability, Ratio oddsRatio) {
        double numerator = oddsRatio.value() * probability;
        double denominator = 1 - probability + numerator;
        return denominator == 0 ? probability : Math.min(1, numerator / denominator);
    }
}
