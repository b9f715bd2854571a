package org.offramp.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Count;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;

/** Ages, bands and the pyramid. */
class DemographyTest {

    private final AgeRates deaths =
            new AgeRates(List.of(0, 65), List.of(new Rate(0), new Rate(0.1)), List.of(new Rate(0), new Rate(0.05)));

    private Demography demography(List<Integer> from, List<Count> men, List<Count> women) {
        return new Demography(new Count(1e6), from, men, women, deaths, Optional.empty());
    }

    private static List<Count> counts(double... values) {
        return java.util.Arrays.stream(values).mapToObj(Count::new).toList();
    }

    @Test
    void thePyramidAddsUpToTheCounts() {
        Demography demography = demography(List.of(12, 18, 65), counts(600, 4700, 900), counts(601, 4701, 901));
        double[][] pyramid = demography.pyramid();
        for (int sex = 0; sex < 2; sex++) {
            assertThat(sum(pyramid[sex], 0, 12)).isZero();
            assertThat(sum(pyramid[sex], 12, 18)).isCloseTo(600 + sex, within(1e-9));
            assertThat(sum(pyramid[sex], 18, 65)).isCloseTo(4700 + sex, within(1e-9));
            assertThat(sum(pyramid[sex], 65, 106)).isCloseTo(900 + sex, within(1e-9));
        }
        assertThat(pyramid[0][12]).isCloseTo(100, within(1e-9));
        assertThat(pyramid[0][40]).isCloseTo(100, within(1e-9));
    }

    @Test
    void theOpenBandFallsOffAsItsDeathRatesSay() {
        double[][] pyramid =
                demography(List.of(12, 65), counts(10, 900), counts(10, 900)).pyramid();
        assertThat(pyramid[0][81] / pyramid[0][80]).isCloseTo(Math.exp(-0.1), within(1e-12));
        assertThat(pyramid[1][81] / pyramid[1][80]).isCloseTo(Math.exp(-0.05), within(1e-12));
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }

    @Test
    void theFirstAgeIsTwelve() {
        assertThatThrownBy(() -> demography(List.of(15, 18), counts(1, 1), counts(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the first age is 15, expected 12");
    }

    @Test
    void listsOfDifferentLengthAreRefused() {
        assertThatThrownBy(() -> demography(List.of(12, 18), counts(1), counts(1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 ages, 1 and 2 values: expected one value for each age");
        assertThatThrownBy(() -> new AgeRatios(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agesRise() {
        assertThatThrownBy(() -> demography(List.of(12, 18, 18), counts(1, 1, 1), counts(1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ages [12, 18, 18] do not rise");
    }

    @Test
    void ratesAndRatiosAreConstantWithinBandsAndNothingBefore() {
        AgeRates rates =
                new AgeRates(List.of(14, 20), List.of(new Rate(1), new Rate(2)), List.of(new Rate(3), new Rate(4)));
        assertThat(rates.table()[0][13]).isZero();
        assertThat(rates.table()[0][14]).isEqualTo(1);
        assertThat(rates.table()[0][19]).isEqualTo(1);
        assertThat(rates.table()[1][20]).isEqualTo(4);
        assertThat(rates.table()[1][Ages.OLDEST]).isEqualTo(4);
        AgeRatios ratios = new AgeRatios(List.of(14), List.of(new Ratio(0.5)));
        assertThat(ratios.table()[13]).isZero();
        assertThat(ratios.table()[105]).isEqualTo(0.5);
        assertThat(Ages.band(List.of(14, 20), 13)).isEqualTo(-1);
        assertThat(Ages.band(List.of(14, 20), 20)).isEqualTo(1);
    }

    @Test
    void ageBandsOfEveryTable() {
        assertThat(AgeBand.of(12)).isEqualTo(AgeBand.JUVENILE);
        assertThat(AgeBand.of(17)).isEqualTo(AgeBand.JUVENILE);
        assertThat(AgeBand.of(18)).isEqualTo(AgeBand.YOUNG);
        assertThat(AgeBand.of(25)).isEqualTo(AgeBand.ADULT);
        assertThat(AgeBand.of(39)).isEqualTo(AgeBand.ADULT);
        assertThat(AgeBand.of(40)).isEqualTo(AgeBand.OLDER);
        assertThat(AgeBand.of(105)).isEqualTo(AgeBand.OLDER);
        assertThat(AgeBand.YOUNG.label()).isEqualTo("18-24");
    }

    @Test
    void cellsCanBeReadBack() {
        boolean[] seen = new boolean[Strata.CELLS];
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age < AgeBand.values().length; age++) {
                for (int offence = 0; offence <= Strata.NO_CLASS; offence++) {
                    for (int ill = 0; ill < 2; ill++) {
                        int cell = Strata.cell(sex, age, offence, ill == 1);
                        assertThat(seen[cell]).isFalse();
                        seen[cell] = true;
                        assertThat(Strata.sex(cell)).isEqualTo(sex);
                        assertThat(Strata.age(cell)).isEqualTo(age);
                        assertThat(Strata.offence(cell)).isEqualTo(offence);
                        assertThat(Strata.disorder(cell)).isEqualTo(ill == 1);
                    }
                }
            }
        }
        assertThat(seen).doesNotContain(false);
    }
}
