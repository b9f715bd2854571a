package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.FactorScale;
import org.offramp.scenario.studies.Replications;
import org.offramp.scenario.studies.RunSize;
import org.offramp.scenario.studies.Study;
import org.offramp.scenario.studies.StudyDesign;

/** Designs put their points where their definitions say. No chance is involved: the same study has the same points. */
class DesignPointsTest {

    private static final Factor WORDS = listed("b", "", "x", "y", "z");

    private static Factor listed(String path, String unit, String... values) {
        return new Factor(path, List.of(), path, unit, List.of(values), Optional.empty());
    }

    private static Factor range(String path, double low, double high, int steps, FactorScale scale) {
        Factor.Range range = new Factor.Range(low, high, steps, scale);
        return new Factor(path, List.of(path + ".too"), path, "days", List.of(), Optional.of(range));
    }

    private static Study study(StudyDesign design, int points, long seed, Factor... factors) {
        return new Study(
                "s",
                "S",
                "?",
                Path.of("s.yaml"),
                Path.of("p.yaml"),
                List.of(),
                List.of(),
                List.of(factors),
                design,
                points,
                new RunSize(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(seed)),
                Replications.fixed(1),
                List.of(),
                "");
    }

    private static List<List<String>> values(Study study) {
        return DesignPoints.of(study).stream().map(DesignPoint::values).toList();
    }

    private static double number(List<String> values, int factor) {
        return Double.parseDouble(values.get(factor));
    }

    @Test
    void aComparisonHasOnePoint() {
        assertThat(DesignPoints.of(study(StudyDesign.GRID, 0, 1)))
                .containsExactly(new DesignPoint(1, List.of(), List.of()));
    }

    @Test
    void inAGridTheLastFactorChangesFastest() {
        Study study = study(StudyDesign.GRID, 0, 1, listed("a", "share", "0.1", "0.4"), WORDS);
        assertThat(values(study))
                .containsExactly(
                        List.of("0.1", "x"),
                        List.of("0.1", "y"),
                        List.of("0.1", "z"),
                        List.of("0.4", "x"),
                        List.of("0.4", "y"),
                        List.of("0.4", "z"));
        assertThat(DesignPoints.of(study).get(4))
                .isEqualTo(new DesignPoint(5, List.of("0.4", "y"), List.of("a=0.4 share", "b=y")));
    }

    @Test
    void aRangeHasEvenStepsOnItsScaleAndBothItsEnds() {
        Study linear = study(StudyDesign.GRID, 0, 1, range("a", 1, 2, 4, FactorScale.LINEAR));
        assertThat(values(linear)).containsExactly(List.of("1"), List.of("1.33333"), List.of("1.66667"), List.of("2"));
        Study log = study(StudyDesign.GRID, 0, 1, range("a", 0.01, 100, 5, FactorScale.LOG));
        assertThat(values(log))
                .containsExactly(List.of("0.01"), List.of("0.1"), List.of("1"), List.of("10"), List.of("100"));
        assertThat(DesignPoints.of(log).get(1).settings()).containsExactly("a=0.1 days", "a.too=0.1 days");
    }

    @Test
    void inAListFactorsChangeTogether() {
        Study study = study(StudyDesign.LIST, 0, 1, range("a", 1, 3, 3, FactorScale.LINEAR), WORDS);
        assertThat(values(study)).containsExactly(List.of("1", "x"), List.of("2", "y"), List.of("3", "z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261121})
    void aLatinHypercubeHasOnePointInEverySliceOfEveryFactor(long seed) {
        int points = 40;
        Study study = study(
                StudyDesign.LATIN_HYPERCUBE,
                points,
                seed,
                range("a", 0, 1, 0, FactorScale.LINEAR),
                range("c", 1, Math.E, 0, FactorScale.LOG),
                listed("b", "", "w", "x", "y", "z"));
        List<List<String>> values = values(study);
        assertThat(values).hasSize(points).isEqualTo(values(study));
        TreeSet<Integer> linear = new TreeSet<>();
        TreeSet<Integer> log = new TreeSet<>();
        List<String> words = new ArrayList<>();
        for (List<String> point : values) {
            linear.add((int) Math.floor(points * number(point, 0)));
            log.add((int) Math.floor(points * Math.log(number(point, 1))));
            words.add(point.get(2));
        }
        assertThat(linear).hasSize(points);
        assertThat(log).hasSize(points);
        for (String word : List.of("w", "x", "y", "z")) {
            assertThat(words.stream().filter(word::equals)).as(word).hasSize(points / 4);
        }
    }

    @Test
    void anotherSeedIsAnotherHypercube() {
        Factor factor = range("a", 0, 1, 0, FactorScale.LINEAR);
        assertThat(values(study(StudyDesign.LATIN_HYPERCUBE, 9, 1, factor)))
                .isNotEqualTo(values(study(StudyDesign.LATIN_HYPERCUBE, 9, 2, factor)));
    }

    /** The first points of the sequence of Joe and Kuo, without the one in the corner. */
    @Test
    void aSobolSequenceBeginsAsIsKnown() {
        Study study = study(
                StudyDesign.SOBOL,
                3,
                1,
                range("a", 0, 1, 0, FactorScale.LINEAR),
                range("b", 0, 1, 0, FactorScale.LINEAR),
                range("c", 0, 1, 0, FactorScale.LINEAR));
        assertThat(values(study))
                .containsExactly(
                        List.of("0.5", "0.5", "0.5"), List.of("0.75", "0.25", "0.25"), List.of("0.25", "0.75", "0.75"));
    }

    @Test
    void moreSobolPointsLeaveTheEarlierOnesWhereTheyAre() {
        Factor a = range("a", 0.3, 7, 0, FactorScale.LOG);
        Factor b = range("b", -1, 1, 0, FactorScale.LINEAR);
        List<DesignPoint> few = DesignPoints.of(study(StudyDesign.SOBOL, 10, 1, a, b));
        List<DesignPoint> many = DesignPoints.of(study(StudyDesign.SOBOL, 64, 1, a, b));
        assertThat(many.subList(0, 10)).isEqualTo(few);
    }

    /** With the corner the first 64 points have four in each of 16 boxes; one is missing where the corner would be. */
    @Test
    void sobolPointsAreSpreadOverThePlane() {
        Factor a = range("a", 0, 1, 0, FactorScale.LINEAR);
        Factor b = range("b", 0, 1, 0, FactorScale.LINEAR);
        int[] boxes = new int[16];
        for (List<String> point : values(study(StudyDesign.SOBOL, 63, 1, a, b))) {
            boxes[4 * (int) (4 * number(point, 0)) + (int) (4 * number(point, 1))]++;
        }
        assertThat(boxes[0]).isEqualTo(3);
        for (int box = 1; box < 16; box++) {
            assertThat(boxes[box]).as("box %d", box).isEqualTo(4);
        }
    }

    @Test
    void valuesHaveSixDigitsAndNoExponent() {
        Study study = study(StudyDesign.SOBOL, 200, 1, range("a", 1e-7, 1e7, 0, FactorScale.LOG));
        assertThat(values(study))
                .allSatisfy(point -> assertThat(point.get(0).replaceAll("^0\\.0*|\\.|0+$", ""))
                        .as(point.get(0))
                        .matches("[0-9]{1,8}"));
        assertThat(values(study)).noneMatch(point -> point.get(0).contains("E"));
    }
}
