package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.HandMade;
import org.offramp.person.Vital;

/** Moves between standings, joined by the points people pass between them. */
class TalliesTest {

    @Test
    void aCaseGoesThroughChargeAndVerdict() {
        HandMade made = new HandMade(1);
        made.stands(0, Standing.COMMUNITY, HandMade.MAN, -1)
                .stands(0, Standing.REMAND, HandMade.MAN, 0.1)
                .stands(0, Standing.PRISON, HandMade.MAN, 0.2)
                .stands(0, Standing.PAROLE, HandMade.MAN, 0.3)
                .stands(0, Standing.OUTSIDE, HandMade.MAN, 0.4);
        made.stands(1, Standing.COMMUNITY, HandMade.WOMAN, 0.1)
                .stands(1, Standing.PRETRIAL_LIBERTY, HandMade.WOMAN, 0.2)
                .stands(1, Standing.COMMUNITY, HandMade.WOMAN, 0.3)
                .stands(1, Standing.OUTSIDE, HandMade.WOMAN, 0.4);
        made.counts(Counted.ARRESTS, 1, HandMade.MAN, 2).counts(Counted.DROPPED, 1, HandMade.MAN, 1);
        made.counts(Counted.ACQUITTALS, 1, HandMade.MAN, 1).counts(Counted.FINED, 1, HandMade.MAN, 3);
        made.vital.add(Vital.QUIT.ordinal(), 1, HandMade.WOMAN, 1);
        List<Tally> flows = Tallies.flows(made.books(), HandMade.frame());
        assertThat(flows)
                .containsExactlyInAnyOrder(
                        new Tally(1, "police-contact", "arrest", 20),
                        new Tally(1, "arrest", "dropped", 10),
                        new Tally(1, "outside", "community", 10),
                        new Tally(1, "charged", "remand", 10),
                        new Tally(1, "remand", "convicted", 10),
                        new Tally(1, "convicted", "prison", 10),
                        new Tally(1, "prison", "parole", 10),
                        new Tally(1, "parole", "death", 10),
                        new Tally(1, "charged", "pretrial-liberty", 10),
                        new Tally(1, "pretrial-liberty", "acquitted", 2.5),
                        new Tally(1, "acquitted", "community", 2.5),
                        new Tally(1, "pretrial-liberty", "convicted", 7.5),
                        new Tally(1, "convicted", "community", 7.5),
                        new Tally(1, "community", "outside", 10));
    }
}
