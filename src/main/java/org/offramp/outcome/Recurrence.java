package org.offramp.outcome;

import java.util.List;
import org.offramp.justice.Recidivism.Endpoint;

/**
 * The Kaplan–Meier share arrested, convicted or imprisoned again within some years of an index event, by route, sex
 * and age at the index event, for index events of each year and of the whole horizon. Death, a new index event and the end of the run censor; where
 * nobody is followed up as long, there is no value.
 *
 * @param id of the outcome
 * @param endpoint what is followed up
 * @param within years
 */
record Recurrence(String id, Endpoint endpoint, int within) implements Outcome {

    private static final int YEAR = 12;

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return FollowUp.ROUTES_SEXES_AND_AGES.stream().map(FollowUp::label).toList();
    }

    @Override
    public int leastYears() {
        return within;
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        int years = books.years().reported();
        if (within > years) {
            return;
        }
        for (FollowUp stratum : FollowUp.ROUTES_SEXES_AND_AGES) {
            for (int year = 1; year <= years; year++) {
                write(sheet, stratum.label(), year, stratum.curve(books, endpoint, year, year));
            }
            write(sheet, stratum.label(), 0, stratum.curve(books, endpoint, 1, years));
        }
    }

    private void write(Sheet sheet, String label, int year, KaplanMeier curve) {
        if (curve.known(within * YEAR)) {
            sheet.write(id, label, year, "share", curve.share(within * YEAR));
        }
    }
}
