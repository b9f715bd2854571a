package org.offramp.justice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.person.OffenceClass;

/** The law as data refuses what no law can say; stages and standings say what they are. */
class LawTest {

    private static final JusticeLaw LAW = Street.law();

    @Test
    void sharesOfThePoliceAddUpToOneAtMost() {
        assertThatThrownBy(() -> new PoliceLaw(new Chance(0.5), new Chance(0.4), new Chance(0.2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no-action, warning and fine add up to 1.1");
    }

    private static CourtLaw court(SentenceKind kind, Sentence sentence) {
        return new CourtLaw(
                new Count(1),
                LAW.court().conviction(),
                Map.of(OffenceClass.VIOLENT, Map.of(kind, sentence)),
                Map.of(),
                Ratio.ONE,
                Optional.empty(),
                Optional.empty(),
                Chance.NEVER);
    }

    @Test
    void onlyFinesHaveNoLength() {
        assertThat(court(SentenceKind.FINE, new Sentence(Chance.ALWAYS, Optional.empty()))
                        .executed())
                .isEqualTo(Chance.NEVER);
        assertThatThrownBy(() -> court(SentenceKind.PRISON, new Sentence(Chance.ALWAYS, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the length of PRISON for VIOLENT is missing");
    }

    @Test
    void sharesOfSentencesAddUpToOneAtMost() {
        assertThatThrownBy(() -> new CourtLaw(
                        new Count(1),
                        LAW.court().conviction(),
                        Map.of(
                                OffenceClass.VIOLENT,
                                Map.of(
                                        SentenceKind.FINE, new Sentence(new Chance(0.7), Optional.empty()),
                                        SentenceKind.PRISON,
                                                new Sentence(
                                                        new Chance(0.5),
                                                        Optional.of(new org.offramp.chance.Distribution.Constant(1))))),
                        Map.of(),
                        Ratio.ONE,
                        Optional.empty(),
                        Optional.empty(),
                        Chance.NEVER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sentences for VIOLENT add up to 1.2");
    }

    @Test
    void everyClassNeedsItsEntry() {
        Map<OffenceClass, Chance> dropped = new EnumMap<>(LAW.dropped());
        dropped.remove(OffenceClass.PUBLIC_ORDER);
        assertThatThrownBy(() -> new JusticeLaw(
                        LAW.police(), dropped, LAW.pretrial(), LAW.court(), LAW.prison(), LAW.supervision()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dropped has no entry for public-order");
    }

    @Test
    void stagesThatTakeThePlaceOfTheRestOfTheCase() {
        assertThat(Stage.values())
                .filteredOn(Stage::suspends)
                .containsExactly(Stage.POLICE, Stage.PROSECUTION, Stage.COURT, Stage.SENTENCING);
    }

    @Test
    void standings() {
        assertThat(Standing.values())
                .filteredOn(Standing::custody)
                .containsExactly(Standing.REMAND, Standing.PRISON, Standing.COMPULSORY_CENTRE);
        assertThat(Standing.values())
                .filteredOn(Standing::supervised)
                .containsExactly(Standing.COMMUNITY_SENTENCE, Standing.PAROLE);
        assertThat(Standing.values())
                .filteredOn(Standing::awaitingTrial)
                .containsExactly(Standing.PRETRIAL_LIBERTY, Standing.PRETRIAL_MONITORED, Standing.REMAND);
        for (Standing standing : Standing.values()) {
            assertThat(Standing.of(standing.ordinal())).isEqualTo(standing);
        }
    }

    @Test
    void allPlaces() {
        assertThat(LAW.prison().places()).isEqualTo(3e6);
    }

    @Test
    void withoutMeasuresThereIsNoWayOut() {
        assertThat(Bridge.NONE.divert(Stage.POLICE, Disposal.ARREST, 0, 0, 0)).isFalse();
        Bridge.NONE.custodyBegins(0, 0);
        Bridge.NONE.custodyEnds(0, 0);
        Bridge.NONE.arrested(0, 0, 0);
    }
}
