package org.offramp.outcome;

/**
 * What a measure did to people, each against the twin in the base arm: a sum over people, per year of the horizon. The
 * base arm has no twins, and so no value.
 *
 * @param id of the outcome, and the name of the sum in the books
 * @param unit of its values
 */
record TwinSum(String id, String unit) implements Outcome {

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        Long sum = books.twins().get(id);
        if (sum != null) {
            sheet.write(
                    id,
                    Stratum.ALL,
                    0,
                    unit,
                    frame.weight() * sum / books.years().reported());
        }
    }
}
