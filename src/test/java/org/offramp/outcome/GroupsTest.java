package org.offramp.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;

/** Women, juveniles and age bands in outcomes that divide by something of their own. */
class GroupsTest {

    private static final int MAN = HandMade.MAN;
    private static final int WOMAN = HandMade.WOMAN;

    /** A man on remand, then in prison; a woman in prison. */
    @Test
    void prisonIsToldBySexAgeAndWing() {
        HandMade made = new HandMade(2);
        made.stands(0, Standing.COMMUNITY, MAN, -1)
                .stands(0, Standing.REMAND, MAN, 0)
                .stands(0, Standing.PRISON, MAN, 0.5)
                .stands(0, Standing.COMMUNITY, MAN, 1.5)
                .stands(1, Standing.PRISON, WOMAN, 0.5);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("prison-rate sex=female 1", 5e5 / 20_000)
                .containsEntry("prison-rate age=18-24 0", 7.5e5 / 12_000)
                .containsEntry("prison-occupancy wing=men 1", 10.0 / 8)
                .containsEntry("prison-occupancy wing=women 2", 10.0 / 3)
                .containsEntry("prison-occupancy wing=juveniles 0", 0.0)
                .containsEntry("prison-admissions sex=female 1", 10.0)
                .containsEntry("prison-admissions age=25-39 1", 10.0)
                .containsEntry("prison-releases disorder=yes 2", 10.0)
                .containsEntry("mean-stay-days sex=male 0", 15 * 365.25 / 10);
    }

    @Test
    void netWideningIsToldBySexAndAge() {
        HandMade made = new HandMade(1);
        made.gates.add(Step.STARTED.ordinal(), 1, MAN, 4);
        made.gates.add(Step.STARTED.ordinal(), 1, WOMAN, 2);
        made.gates.add(Step.WIDENED.ordinal(), 1, WOMAN, 1);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("net-widening sex=female 1", 0.5)
                .containsEntry("net-widening age=25-39 1", 0.0)
                .doesNotContainKey("net-widening age=12-17 1");
    }
}
