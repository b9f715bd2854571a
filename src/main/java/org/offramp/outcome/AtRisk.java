package org.offramp.outcome;

import java.util.List;
import java.util.stream.IntStream;
import org.offramp.justice.Recidivism;
import org.offramp.justice.Recidivism.Endpoint;

/**
 * How many people a {@link RecurrenceCurve} still rests on at the start of every twelfth month: those of the index events of
 * the whole horizon whom neither the event nor a censoring has reached; an index event of its own each.
 *
 * @param id of the outcome
 * @param endpoint what is followed up
 */
record AtRisk(String id, Endpoint endpoint) implements Outcome {

    private static final int EVERY = 12;

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return FollowUp.ROUTES.stream()
                .flatMap(route -> IntStream.iterate(0, month -> month <= Recidivism.MONTHS, month -> month + EVERY)
                        .mapToObj(month -> route.label() + ";month=" + month))
                .toList();
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        for (FollowUp stratum : FollowUp.ROUTES) {
            KaplanMeier curve = stratum.curve(books, endpoint, 1, books.years().reported());
            for (int month = 0; month <= Recidivism.MONTHS; month += EVERY) {
                sheet.write(id, stratum.label() + ";month=" + month, 0, "people", curve.atRisk(month) * frame.weight());
            }
        }
    }
}
