package org.offramp.outcome;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.offramp.person.Strata;
import org.offramp.treatment.Episodes;

/**
 * Who is treated on a mean day, and who of those held has a disorder. Only evidence-based treatment counts; people in
 * compulsory centres are not treated.
 */
final class Coverage {

    private Coverage() {}

    /** People in evidence-based treatment, wherever. */
    static Reading treated() {
        return everywhere(
                Reading.treated((frame, number) -> frame.evidenceBased().get(number)));
    }

    /** People in evidence-based treatment given in prison. */
    static Reading treatedInPrison() {
        return everywhere(Reading.treated((frame, number) ->
                frame.evidenceBased().get(number) && frame.prisonSetting().get(number)));
    }

    /** Those with a disorder among the people of a reading. */
    static Reading ill(Reading people) {
        return (books, frame, year, stratum) -> {
            int[] ill = Arrays.stream(stratum.cells()).filter(Strata::disorder).toArray();
            return people.of(books, frame, year, new Stratum(stratum.label(), ill, stratum.numbers()));
        };
    }

    /** Counts of treatment have cells of their own: the whole of them, all programmes together. */
    private static Reading everywhere(Reading treated) {
        return (books, frame, year, stratum) -> treated.of(
                books,
                frame,
                year,
                new Stratum(
                        stratum.label(),
                        IntStream.range(0, Episodes.CELLS).toArray(),
                        IntStream.range(0, frame.modalities().size()).toArray()));
    }
}
