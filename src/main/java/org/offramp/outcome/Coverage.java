package org.offramp.outcome;

import java.util.Arrays;
import org.offramp.person.Strata;
import org.offramp.person.UseState;

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
        return Reading.lived((state, frame) ->
                treated(state.modality(), frame) && frame.prisonSetting().get(state.modality()) ? 1 : 0);
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
