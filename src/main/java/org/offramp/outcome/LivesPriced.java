package org.offramp.outcome;

import org.offramp.person.Vital;

/** The average cost to all payers together with a value of each life lost to an overdose, which nobody pays. */
final class LivesPriced {

    private static final Reading OVERDOSES = Reading.vital(Vital.OVERDOSE);

    private LivesPriced() {}

    /** Cost and value of lives in a year. */
    static Reading cost() {
        return (books, frame, year, stratum) -> {
            double sum = OVERDOSES.of(books, frame, year, stratum) * frame.death();
            for (Bill.Line line : Bill.of(books, frame, year).lines()) {
                sum += line.average();
            }
            return sum;
        };
    }

    /** The same, later years counting less. */
    static Reading discounted() {
        Reading cost = cost();
        return (books, frame, year, stratum) -> cost.of(books, frame, year, stratum) * Discount.factor(frame, year);
    }
}
