package org.offramp.outcome;

import java.util.List;

/**
 * A stock on a mean day of the year, or a flow, a time or a number of deaths in it. Over the horizon: the mean of its
 * years.
 *
 * @param id of the outcome
 * @param unit of its values
 * @param reading the quantity in a year
 * @param by the strata
 */
record PerYear(String id, String unit, Reading reading, Breakdown by) implements Outcome {

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return by.labels(programmes, measures);
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        int years = books.years().reported();
        for (Stratum stratum : by.strata(frame)) {
            double sum = 0;
            for (int year = 1; year <= years; year++) {
                double value = reading.of(books, frame, year, stratum);
                sheet.write(id, stratum.label(), year, unit, value);
                sum += value;
            }
            sheet.write(id, stratum.label(), 0, unit, sum / years);
        }
    }
}
