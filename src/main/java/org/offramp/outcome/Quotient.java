package org.offramp.outcome;

import java.util.List;

/**
 * A share, a rate or a mean length: a quantity per quantity. Over the horizon: the sum of the one over the sum of the
 * other. It does not exist where there is nothing to divide by.
 *
 * @param id of the outcome
 * @param unit of its values
 * @param above what is divided
 * @param below what it is divided by
 * @param by the strata
 */
record Quotient(String id, String unit, Reading above, Reading below, Breakdown by) implements Outcome {

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return by.labels(programmes, measures);
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        for (Stratum stratum : by.strata(frame)) {
            double aboveSum = 0;
            double belowSum = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                double part = above.of(books, frame, year, stratum);
                double whole = below.of(books, frame, year, stratum);
                write(sheet, stratum, year, part, whole);
                aboveSum += part;
                belowSum += whole;
            }
            write(sheet, stratum, 0, aboveSum, belowSum);
        }
    }

    private void write(Sheet sheet, Stratum stratum, int year, double part, double whole) {
        if (whole > 0) {
            sheet.write(id, stratum.label(), year, unit, part / whole);
        }
    }
}
