package org.offramp.outcome;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.offramp.person.Strata;
import org.offramp.person.UseState;
import org.offramp.treatment.Episodes;

/**
 * Who is treated on a mean day, and who of those held has a disorder. Only evidence-based treatment counts; people in
 * compulsory centres are not treated.
 */
final class Coverage {

    private Coverage() {}

    /** People in evidence-based treatment, wherever. */
    static Reading treated() {
        return Reading.lived((state, frame) -> treated(state.modality(), frame) ? 1 : 0);
    }

    /** People with a disorder. */
    static Reading disordered() {
        return Reading.lived((state, frame) -> state.use() == UseState.DISORDER ? 1 : 0);
    }

    /** People in evidence-based treatment given in prison. */
    static Reading treatedInPrison() {
        return bySexAndAge(Reading.treated((frame, number) ->
                frame.evidenceBased().get(number) && frame.prisonSetting().get(number)));
    }

    /** Counts of treatment have cells of their own: those with the sexes and ages of the stratum, all programmes together. */
    private static Reading bySexAndAge(Reading treated) {
        return (books, frame, year, stratum) -> {
            int[] cells = Arrays.stream(stratum.cells())
                    .flatMap(cell -> IntStream.of(
                            Episodes.cell(Strata.sex(cell), Strata.age(cell), false),
                            Episodes.cell(Strata.sex(cell), Strata.age(cell), true)))
                    .distinct()
                    .toArray();
            int[] all = IntStream.range(0, frame.modalities().size()).toArray();
            return treated.of(books, frame, year, new Stratum(stratum.label(), cells, all));
        };
    }

    private static boolean treated(int modality, Frame frame) {
        return modality != HealthState.UNTREATED && frame.evidenceBased().get(modality);
    }

    /** Those with a disorder among the people of a reading. */
    static Reading ill(Reading people) {
        return (books, frame, year, stratum) -> {
            int[] ill = Arrays.stream(stratum.cells()).filter(Strata::disorder).toArray();
            return people.of(books, frame, year, new Stratum(stratum.label(), ill, stratum.numbers()));
        };
    }
}
