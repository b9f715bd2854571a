package org.offramp.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.offramp.justice.Recidivism;
import org.offramp.justice.Recidivism.Endpoint;

/**
 * The Kaplan–Meier curve of {@link Recurrence}, month by month, for index events of the whole horizon.
 *
 * @param id of the outcome
 * @param endpoint what is followed up
 */
record RecurrenceCurve(String id, Endpoint endpoint) implements Outcome {

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return FollowUp.ROUTES.stream()
                .flatMap(route -> IntStream.rangeClosed(0, Recidivism.MONTHS)
                        .mapToObj(month -> route.label() + ";month=" + month))
                .toList();
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        for (FollowUp stratum : FollowUp.ROUTES) {
            KaplanMeier curve = stratum.curve(books, endpoint, 1, books.years().reported());
            for (int month = 0; month <= Recidivism.MONTHS; month++) {
                if (curve.known(month)) {
                    sheet.write(id, stratum.label() + ";month=" + month, 0, "share", curve.share(month));
                }
            }
        }
    }
}
