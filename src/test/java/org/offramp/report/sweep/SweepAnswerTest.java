package org.offramp.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.report.SampleSweep;
import org.offramp.study.table.Interval;
import org.offramp.study.table.Manifest;

/** What the three sentences claim, shape by shape; the noise of the samples is fixed, so no case fails by chance. */
class SweepAnswerTest {

    private static final String OFFER = "Share of eligible people offered";

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "all told, all apart",
                        offers(1, v -> -2000 * v),
                        List.of(
                                "The largest change in people in prison against the base that can be told is where “"
                                        + OFFER + "” is 0.8: fewer by about 1,600; all 3 other points"
                                        + " are told apart from it.",
                                "A change can be told at each of the 4 values of “" + OFFER
                                        + "” (fewer at all of them).")),
                Arguments.of(
                        "none told",
                        offers(1000, v -> 0),
                        List.of(
                                "No change in people in prison against the base can be told in any of 4 comparisons counted"
                                        + " together (anything from −2,570 to +2,930 people fits).")),
                Arguments.of(
                        "from a value on",
                        offers(10, v -> v < 0.3 ? 0 : -1000 * v),
                        List.of(
                                "The largest change in people in prison against the base that can be told is where “"
                                        + OFFER + "” is 0.8: fewer by 784 to 821; all 3 other points are"
                                        + " told apart from it.",
                                "A change can be told where “" + OFFER
                                        + "” is 0.4 or more, and not below that (fewer at all of them).")),
                Arguments.of(
                        "up to a value, and the largest not told apart",
                        offers(10, v -> v > 0.3 ? 0 : 500),
                        List.of(
                                "The largest change in people in prison against the base that can be told is where “"
                                        + OFFER + "” is 0.1: more by 480 to 529; 1 of the 3 other points is"
                                        + " not told apart from it.",
                                "A change can be told where “" + OFFER
                                        + "” is 0.2 or less, and not above that (more at all of them).")),
                Arguments.of(
                        "here and there, both ways",
                        offers(10, v -> v == 0.1 ? -500 : v == 0.4 ? 700 : 0),
                        List.of(
                                "The largest change in people in prison against the base that can be told is where “"
                                        + OFFER + "” is 0.4: more by 674 to 718; all 3 other points are"
                                        + " told apart from it.",
                                "A change can be told at 2 of 4 values of “" + OFFER
                                        + "”: 0.1, 0.4 (fewer at 1, more at 1).")),
                Arguments.of(
                        "one replication",
                        offers(1, v -> -1000 * v).replications(1),
                        List.of(
                                "Nothing can be said about people in prison: nowhere are there two replications of an arm"
                                        + " and the base.")),
                Arguments.of(
                        "the same in all replications",
                        offers(0, v -> -1000 * v),
                        List.of("Nothing can be said about people in prison: wherever there are two replications of an"
                                + " arm and the base, the difference is the same in all of them.")),
                Arguments.of(
                        "nothing differs",
                        offers(0, v -> 0),
                        List.of(
                                "No change in people in prison against the base can be told in any of 4 comparisons counted"
                                        + " together (no replication differs).")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void oneFactor(String name, SampleSweep sample, List<String> sentences) throws IOException {
        assertThat(answer(sample).sentences()).isEqualTo(sentences);
    }

    /** A failed unit takes its replication out of the pairs, and a point without any is not among those told. */
    @Test
    void failedUnitsAreNotCounted() throws IOException {
        SampleSweep sample = offers(10, v -> -1000 * v);
        for (int replication = 1; replication <= 4; replication++) {
            sample.fails(4, replication);
        }
        SweepAnswer answer = answer(sample.fails(3, 1));
        assertThat(answer.note()).contains("all 3 comparisons");
        assertThat(String.join(" ", answer.sentences()))
                .contains("is 0.4: fewer by", "the 3 values of")
                .doesNotContain("0.8");
    }

    @Test
    void whereTheQueueAloneGrowsIsToldWithTheWiderInterval() throws IOException {
        List<String> sentences = answer(Samples.two()).sentences();
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0))
                .contains("is where “" + OFFER + "” is 0.8 and “Places in treatment” is 8: higher by");
        assertThat(sentences.get(1))
                .isEqualTo("A change can be told at 16 of 20 points (higher at all of them), and wherever “Places in"
                        + " treatment” is 1 or more.");
        assertThat(sentences.get(2))
                .matches("In \\d of 15 steps up in the offer more people wait and no change in"
                        + " treatment coverage can be told\\.");
    }

    @Test
    void armsAloneAreRankedInWords() throws IOException {
        assertThat(answer(Samples.none()).sentences())
                .startsWith(
                        "The largest change in people in prison against the base that can be told is with “drug court”:"
                                + " fewer by about 1,200; all 3 other arms are told apart from it.",
                        "People in prison, each arm against the base. Fewer: police referral, drug court, faster courts,"
                                + " fewer offers.");
    }

    /** An effect that its own interval tells, and that of many points together does not, is claimed nowhere. */
    @Test
    void theMoreComparisonsTheLessIsTold() throws IOException {
        assertThat(answer(levels(-30, "0.4")).sentences().get(0))
                .isEqualTo("People in prison with “police referral”: fewer by 10.8 to 39.8 than in the base.");
        String[] many = IntStream.rangeClosed(1, 16).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(answer(levels(-12, many)).sentences())
                .singleElement()
                .asString()
                .contains("in any of 16 comparisons counted together", "taken alone, 8 intervals exclude zero");
    }

    /** t(4) at 0.995 is 4.604 (Student's table): five intervals at once, of five values with a standard error of 1. */
    @Test
    void fiveIntervalsAtOnceHaveStudentsQuantileOfTheFifthPart() {
        Interval alone = new Interval(10, Math.sqrt(5), 0, 0, 5);
        assertThat(alone.among(5).low()).isCloseTo(10 - 4.604, within(0.0005));
        assertThat(alone.among(5).high()).isCloseTo(10 + 4.604, within(0.0005));
        assertThat(alone.among(1)).isSameAs(alone);
    }

    private static SampleSweep levels(double effect, String... levels) {
        return SampleSweep.of("police-referral")
                .factor(Samples.OFFER, OFFER, "share", "linear", levels)
                .outcome("prison-population", "people", 61_000)
                .effect(10, (v, arm, o) -> arm.equals("base") ? 0 : effect);
    }

    private SweepAnswer answer(SampleSweep sample) throws IOException {
        Path written = sample.write(folder);
        return new SweepAnswer(SweepInput.read(written, Manifest.read(written)));
    }

    private static SampleSweep offers(double noise, java.util.function.DoubleUnaryOperator effect) {
        return SampleSweep.of("police-referral")
                .factor(Samples.OFFER, OFFER, "share", "log", "0.1", "0.2", "0.4", "0.8")
                .outcome("prison-population", "people", 61_000)
                .effect(noise, (v, arm, o) -> arm.equals("base") ? 0 : effect.applyAsDouble(v[0]));
    }
}
