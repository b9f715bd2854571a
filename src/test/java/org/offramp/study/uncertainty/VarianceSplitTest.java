package org.offramp.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Interval;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * An outcome that is a known function of the numbers: y = Σ aᵢ xᵢ + noise. A number with range w about its value has the
 * variance w² / 24 (two triangles), so every part of the variance of y is known in closed form.
 */
class VarianceSplitTest {

    private static final int DRAWS = 60;
    private static final int SEEDS = 60;
    private static final double NOISE = 2;

    /** a w / √24 is the standard deviation a number gives: 4, 3, 2 and none of weak ones, 2 and 1 of founded ones. */
    private static final double[] SIZES = {4, 3, 2, 0, 2, 1};

    private static final Simulation ANY = new Simulation(
            Scenario.read(Path.of("scenarios/portugal.yaml"), List.of(), List.of()),
            new RunOptions(100, 1, 0, 1, AgendaKind.CALENDAR));

    private static List<Parameter> parameters(double width) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < SIZES.length; i++) {
            all.add(new Parameter(
                    "x" + i,
                    0.5,
                    "share",
                    OptionalDouble.of(0.5 - width / 2),
                    OptionalDouble.of(0.5 + width / 2),
                    i < 4 ? (i == 1 ? Grade.UNVERIFIED : Grade.ASSUMED) : (i == 4 ? Grade.MEASURED : Grade.DERIVED),
                    "",
                    "",
                    "",
                    1,
                    "x" + i));
        }
        return all;
    }

    /** One study: the runs of its draws, and their design. */
    private record Study(DrawnSample.Runs runs, int[][] partners, Design design, Numbers numbers) {

        VarianceSplit split() {
            return VarianceSplit.of(runs, partners);
        }
    }

    private static Study study(long seed, double width, double noise, ToDoubleFunction<double[]> outcome) {
        List<List<String>> asked = new ArrayList<>();
        Numbers numbers = Numbers.of(parameters(width), Optional.empty());
        Design design = new Design(numbers, seed, DRAWS, settings -> {
            asked.add(settings);
            return ANY;
        });
        double[][] runs = new double[Design.RUNS][DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int run = 0; run < Design.RUNS; run++) {
                asked.clear();
                design.simulation(draw, run);
                double[] x = new double[SIZES.length];
                Arrays.fill(x, 0.5);
                for (String setting : asked.get(0)) {
                    int equals = setting.indexOf('=');
                    x[Integer.parseInt(setting.substring(1, equals))] =
                            Double.parseDouble(setting.substring(equals + 1).replace(" share", ""));
                }
                long address = Draws.at(Draws.key(seed, 99), run, draw);
                runs[run][draw] = outcome.applyAsDouble(x) + noise * Draws.normal(address);
            }
        }
        int[][] partners = new int[Drawn.Group.values().length][DRAWS];
        for (Drawn.Group group : Drawn.Group.values()) {
            for (int draw = 0; draw < DRAWS; draw++) {
                partners[group.ordinal()][draw] = design.partner(draw, group);
            }
        }
        return new Study(new DrawnSample.Runs("", runs[0], runs[1], runs[2]), partners, design, numbers);
    }

    private static double sum(double[] x) {
        double y = 0;
        for (int i = 0; i < x.length; i++) {
            y += SIZES[i] * Math.sqrt(24) * (x[i] - 0.5);
        }
        return y;
    }

    /** Means over 60 studies lie within five standard errors of the closed form: false alarm below 1e-5. */
    @Test
    void everyPartOfTheVarianceComesOutAsInTheClosedForm() {
        double[][] found = new double[4][SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            VarianceSplit split = study(seed, 1, NOISE, VarianceSplitTest::sum).split();
            found[0][seed] = split.parameters();
            found[1][seed] = split.chance();
            found[2][seed] = split.weak();
            found[3][seed] = split.founded();
        }
        double[] truth = {16 + 9 + 4 + 4 + 1, NOISE * NOISE, 16 + 9 + 4, 4 + 1};
        for (int part = 0; part < truth.length; part++) {
            Interval i = Interval.of(found[part]);
            double slices = part == 1 ? 0 : truth[part] / (DRAWS - 1);
            assertThat(i.mean())
                    .as("part " + part)
                    .isCloseTo(truth[part], within(slices + 5 * i.sd() / Math.sqrt(SEEDS)));
            assertThat(i.sd() / Math.sqrt(SEEDS)).as("precise enough to tell").isLessThan(0.05 * (truth[0] + truth[1]));
        }
    }

    /** What only two numbers together do belongs to no group: y = 24 (x₀ − ½)(x₄ − ½) has V = 1 and nothing else. */
    @Test
    void whatOnlyArisesTogetherIsInNoGroup() {
        double[][] found = new double[3][SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            VarianceSplit split =
                    study(seed, 1, 0, x -> 24 * (x[0] - 0.5) * (x[4] - 0.5)).split();
            found[0][seed] = split.parameters();
            found[1][seed] = split.weak();
            found[2][seed] = split.founded();
        }
        double[] truth = {1, 0, 0};
        for (int part = 0; part < truth.length; part++) {
            Interval i = Interval.of(found[part]);
            assertThat(i.mean()).isCloseTo(truth[part], within(5 * i.sd() / Math.sqrt(SEEDS)));
        }
    }

    @Test
    void numbersWithoutWidthAndOutcomesThatIgnoreThemHaveNoVarianceOfNumbers() {
        Study narrow = study(5, 0, NOISE, VarianceSplitTest::sum);
        assertThat(narrow.numbers().drawn()).isEmpty();
        assertThat(study(5, 0, 0, VarianceSplitTest::sum).split().parameters()).isZero();
        double[] ignored = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            ignored[seed] = study(seed, 1, NOISE, x -> 7).split().parameters();
        }
        Interval i = Interval.of(ignored);
        assertThat(i.mean()).isCloseTo(0, within(5 * i.sd() / Math.sqrt(SEEDS)));
        assertThat(i.sd() / Math.sqrt(SEEDS)).isLessThan(0.05 * NOISE * NOISE);
    }

    /** The bootstrap holds the true share in 95 % of the studies, rather more; 60 studies may miss it 10 times. */
    @Test
    void theIntervalOfAShareHoldsTheTruth() {
        Resample resample = new Resample(1, DRAWS);
        int missed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Study study = study(seed, 1, NOISE, VarianceSplitTest::sum);
            double[] interval =
                    Resample.interval(resample.splits(study.runs(), study.partners()), s -> s.weak() / s.total(1));
            missed += interval[0] <= 29.0 / 38 && 29.0 / 38 <= interval[1] ? 0 : 1;
        }
        assertThat(missed).isLessThanOrEqualTo(10);
    }

    @Test
    void numbersThatDoNotGoTogetherAreDrawnAgainAndCounted() {
        Numbers numbers = Numbers.of(parameters(1), Optional.empty());
        Design design = new Design(numbers, 4, DRAWS, settings -> {
            if (settings.get(0).compareTo("x0=0.7") > 0) {
                throw new IllegalArgumentException("too much");
            }
            return ANY;
        });
        assertThat(design.again()).isGreaterThan(5);
        for (double value : design.columns()[0]) {
            assertThat(value).isLessThanOrEqualTo(0.7);
        }
    }

    @Test
    void theRankingIsThatOfTheClosedForm() {
        Study study = study(11, 1, NOISE, VarianceSplitTest::sum);
        double[] means = study.runs().means();
        double reliability =
                Importance.reliability(study.runs().first(), study.runs().second());
        List<Importance.Place> places = Importance.of(means, study.design().columns(), reliability);
        assertThat(places.get(0).number()).isZero();
        assertThat(places.get(0).share()).isCloseTo(16.0 / 34, within(0.15));
        assertThat(places.get(0).low()).isLessThan(16.0 / 34);
        assertThat(places.get(0).high()).isGreaterThan(16.0 / 34);
        assertThat(places.get(1).number()).isEqualTo(1);
        assertThat(places.stream().filter(Importance.Place::clear).map(Importance.Place::number))
                .contains(0, 1, 2, 4)
                .doesNotContain(3);
        assertThat(places).allMatch(place -> place.rises() || !place.clear());
    }

    /** 34 of 36 are of the numbers in the mean of both runs, and ranks do not see whether an outcome is a logarithm. */
    @Test
    void whatPartOfTheRanksIsOfTheNumbersDoesNotDependOnTheScale() {
        DrawnSample.Runs runs = study(11, 1, NOISE, VarianceSplitTest::sum).runs();
        double[] first = Arrays.stream(runs.first()).map(StrictMath::exp).toArray();
        double[] second = Arrays.stream(runs.second()).map(StrictMath::exp).toArray();
        double found = Importance.reliability(runs.first(), runs.second());
        assertThat(found).isCloseTo(34.0 / 36, within(0.06));
        assertThat(Importance.reliability(first, second)).isEqualTo(found);
        assertThat(Importance.reliability(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .isZero();
    }

    /** 100 outcomes of pure chance, 60 numbers: at most 5 % of them may seem to follow any; 16 is five standard errors off. */
    @Test
    void chanceIsNotTakenForANumber() {
        int wrong = 0;
        for (int seed = 0; seed < 100; seed++) {
            Hypercube cube = new Hypercube(seed, 50);
            double[][] columns = new double[60][50];
            double[] outcome = new double[50];
            for (int draw = 0; draw < 50; draw++) {
                outcome[draw] = Draws.normal(Draws.at(Draws.key(seed, 3), 1, draw));
                for (int j = 0; j < columns.length; j++) {
                    columns[j][draw] = cube.at("n" + j, draw);
                }
            }
            wrong += Importance.of(outcome, columns, 0.5).stream().anyMatch(Importance.Place::clear) ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(16);
    }
}
