package org.offramp.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.offramp.money.Payer;
import org.offramp.money.Perspective;

/**
 * The cost of a year by payer and by perspective, in the currency and price year of the place; over the horizon the mean
 * per year.
 *
 * @param id of the outcome
 * @param view how it is reckoned
 * @param discounted whether later years count less
 */
record Cost(String id, View view, boolean discounted) implements Outcome {

    /** The unit of an amount; "money" stands for the code of the currency, which a frame does not know. */
    static final String UNIT = "money per year";

    /** The unit of an amount of which later years count less. */
    static final String DISCOUNTED = UNIT + " (discounted)";

    private static final Map<String, Predicate<Payer>> STRATA = strata();

    /** Ways to reckon a cost. */
    enum View {
        /** Quantity × unit cost. */
        AVERAGE,
        /** Quantity × what one unit more or less adds or saves. */
        MARGINAL,
        /** As the average, but days in prison are paid for in whole wings: people held, rounded up to whole wings. */
        STEP_FIXED
    }

    private static Map<String, Predicate<Payer>> strata() {
        Map<String, Predicate<Payer>> strata = new LinkedHashMap<>();
        strata.put(Stratum.ALL, payer -> true);
        for (Payer one : Payer.values()) {
            strata.put("payer=" + one.label(), payer -> payer == one);
        }
        for (Perspective perspective : Perspective.values()) {
            strata.put("perspective=" + perspective.label(), perspective::counts);
        }
        return strata;
    }

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return List.copyOf(STRATA.keySet());
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        int years = books.years().reported();
        String unit = discounted ? DISCOUNTED : UNIT;
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int year = 1; year <= years; year++) {
            Bill bill = Bill.of(books, frame, year);
            double factor = discounted ? Discount.factor(frame, year) : 1;
            double wings = bill.wings(frame);
            for (Map.Entry<String, Predicate<Payer>> stratum : STRATA.entrySet()) {
                double amount = 0;
                for (Bill.Line line : bill.lines()) {
                    if (stratum.getValue().test(line.item().payer())) {
                        amount += amount(line, wings) * factor;
                    }
                }
                sheet.write(id, stratum.getKey(), year, unit, amount);
                sums.merge(stratum.getKey(), amount, Double::sum);
            }
        }
        sums.forEach((stratum, sum) -> sheet.write(id, stratum, 0, unit, sum / years));
    }

    private double amount(Bill.Line line, double wings) {
        return switch (view) {
            case AVERAGE -> line.average();
            case MARGINAL -> line.marginal();
            case STEP_FIXED -> line.average() * (line.cell() ? wings : 1);
        };
    }
}
