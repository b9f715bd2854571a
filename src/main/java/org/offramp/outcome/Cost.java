package org.offramp.outcome;

import org.offramp.money.Payer;

/**
 * The cost of a year by payer, in the currency and price year of the place; over the horizon the mean per year.
 *
 * @param id of the outcome
 * @param view how it is reckoned
 */
record Cost(String id, View view) implements Outcome {

    /** The unit of an amount; "money" stands for the code of the currency, which a frame does not know. */
    static final String UNIT = "money per year";

    /** Ways to reckon a cost. */
    enum View {
        /** Quantity × unit cost. */
        AVERAGE,
        /** Quantity × what one unit more or less adds or saves. */
        MARGINAL,
        /** As the average, but days in prison are paid for in whole wings: people held, rounded up to whole wings. */
        STEP_FIXED,
        /** As the average, later years counting less. */
        DISCOUNTED
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        Payer[] payers = Payer.values();
        int years = books.years().reported();
        double[][] amounts = new double[payers.length + 1][years + 1];
        for (int year = 1; year <= years; year++) {
            Bill bill = Bill.of(books, frame, year);
            for (Bill.Line line : bill.lines()) {
                double amount = amount(line, bill, frame, year);
                amounts[line.item().payer().ordinal()][year] += amount;
                amounts[payers.length][year] += amount;
            }
        }
        write(sheet, Stratum.ALL, amounts[payers.length]);
        for (Payer payer : payers) {
            write(sheet, "payer=" + payer.label(), amounts[payer.ordinal()]);
        }
    }

    private double amount(Bill.Line line, Bill bill, Frame frame, int year) {
        return switch (view) {
            case AVERAGE -> line.average();
            case MARGINAL -> line.marginal();
            case STEP_FIXED -> line.average() * (line.cell() ? bill.wings(frame) : 1);
            case DISCOUNTED -> line.average() * Discount.factor(frame, year);
        };
    }

    private void write(Sheet sheet, String stratum, double[] amounts) {
        String unit = view == View.DISCOUNTED ? UNIT + " (discounted)" : UNIT;
        double sum = 0;
        for (int year = 1; year < amounts.length; year++) {
            sheet.write(id, stratum, year, unit, amounts[year]);
            sum += amounts[year];
        }
        sheet.write(id, stratum, 0, unit, sum / (amounts.length - 1));
    }
}
