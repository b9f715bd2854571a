package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Ratio;
import org.offramp.measure.Lever;
import org.offramp.scenario.Levers;
import org.offramp.scenario.Place;

/** A level is the same as a table in which every number is multiplied: in the hazards, in the life table, for a lever. */
class LevelTest {

    private static final LifeRates RATES = Quiet.rates(Quiet.lively());

    private static void twice(double[] one, double[] two) {
        assertThat(two)
                .containsExactly(java.util.Arrays.stream(one).map(x -> 2 * x).toArray());
    }

    @Test
    void levelTwoOfAClassDoublesItsContactsAndNoOther() {
        LifeRates twice = Quiet.rates(Quiet.lively("offending.level.violent=2"));
        int violent = OffenceClass.VIOLENT.ordinal();
        int order = OffenceClass.PUBLIC_ORDER.ordinal();
        for (int sex = 0; sex < 2; sex++) {
            twice(RATES.offence[violent][sex], twice.offence[violent][sex]);
            assertThat(twice.offence[order][sex]).containsExactly(RATES.offence[order][sex]);
        }
        assertThat(twice.possession).containsExactly(RATES.possession);
        assertThat(RATES.offence[violent][0][20]).isPositive();
    }

    @Test
    void thatOfPossessionDoublesThoseOfEverySubstance() {
        LifeRates twice = Quiet.rates(Quiet.lively("offending.level.possession=2"));
        twice(RATES.possession, twice.possession);
        twice(RATES.possessionDisorder, twice.possessionDisorder);
        assertThat(RATES.possession[Substance.CANNABIS.ordinal()]).isPositive();
        assertThat(RATES.possessionDisorder[Substance.OPIOIDS.ordinal()]).isPositive();
    }

    @Test
    void levelsOfOverdoseAndOfSeekingDoubleThoseOfEverySubstance() {
        LifeRates twice = Quiet.rates(Quiet.lively("drug-use.overdose-level=2", "treatment.demand.level=2"));
        for (int s = 0; s < LifeRates.SUBSTANCES; s++) {
            twice(RATES.overdose[s], twice.overdose[s]);
        }
        twice(RATES.seeking, twice.seeking);
        assertThat(RATES.seeking[Substance.OPIOIDS.ordinal()]).isPositive();
    }

    /** Stock and inflow are those of a place whose tables are written twice as high. */
    @Test
    void lifeTableAndEntryKnowTheLevels() {
        Place level = Quiet.lively("offending.level={violent: 2, public-order: 2}", "drug-use.overdose-level=2");
        Place table = Quiet.lively(
                "offending.rates={public-order: {from: [12, 18, 40], men: [0.1, 0.16, 0.02], women: [0.02, 0.04, 0.006]},"
                        + " violent: {from: [14, 50], men: [0.06, 0.004], women: [0.008, 0.002]}}",
                "drug-use.substances.opioids.overdose=0.04 per year");
        Entry one = entry(level);
        Entry other = entry(table);
        assertThat(one.stock()).isCloseTo(other.stock(), within(1e-6));
        assertThat(one.inflow()).isCloseTo(other.inflow(), within(1e-6));
        assertThat(one.stock()).isGreaterThan(1.01 * entry(Quiet.lively()).stock());
    }

    private static Entry entry(Place place) {
        LifeTable table = Quiet.table(place);
        Initiation initiation = new Initiation(table, place.drugUse().substances());
        return new Entry(table, initiation, place.offending(), Quiet.rates(place));
    }

    /** A level the place leaves out is one, and a lever on it pulls. */
    @Test
    void leversWorkOnLevelsThatAreLeftOut() {
        for (String path : List.of(
                "offending.level.possession",
                "drug-use.overdose-level",
                "treatment.demand.level",
                "justice.pretrial.level",
                "justice.court.custody-length.supply")) {
            Lever half = new Lever(path, Optional.of(new Ratio(0.5)), Optional.empty(), Optional.empty());
            Place pulled = Levers.pull(Quiet.lively(), half, 1);
            assertThat(pulled).as(path).isNotEqualTo(Quiet.lively());
            assertThat(Levers.pull(Quiet.lively(), half, 0)).isEqualTo(Quiet.lively());
        }
        Lever half = new Lever(
                "offending.level.possession", Optional.of(new Ratio(0.5)), Optional.empty(), Optional.empty());
        LifeRates rates = Quiet.rates(Levers.pull(Quiet.lively(), half, 1));
        twice(rates.possession, RATES.possession);
    }

    /** The bounds of the pulses follow the levels of the base; a lever may raise the level of possession by half. */
    @Test
    void boundsFollowTheLevels() {
        Place base = Quiet.lively("offending.level.possession=2");
        PulseBounds bounds = bounds(base);
        assertThat(bounds.exceededBy(bounds(Quiet.lively("offending.level.possession=3"))))
                .isEmpty();
        assertThat(bounds.exceededBy(bounds(Quiet.lively("offending.level.possession=3.01"))))
                .containsExactly("contacts with the police for possession");
        assertThat(bounds.exceededBy(bounds(Quiet.lively("offending.level.violent=1.01"))))
                .containsExactly("contacts with the police for an offence");
    }

    private static PulseBounds bounds(Place place) {
        Initiation initiation =
                new Initiation(Quiet.table(place), place.drugUse().substances());
        return new PulseBounds(
                Quiet.rates(place), initiation.totals(), place.drugUse().substances());
    }
}
