package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/** What the three sentences say, and what they may not. */
class AnswerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "COUNT | 51522 | -7415 | -9007 | -5823 | 7,400 fewer things (5,800 to 9,100), 14% of the 51,500 in the base",
                "COUNT | 51522 | 7415 | 5823 | 9007 | 7,400 more things (5,800 to 9,100), 14% of the 51,500 in the base",
                "COUNT | 1833525 | -429 | -2087 | 1228 | whether there are more or fewer things cannot be told: anything from"
                        + " 2,100 fewer to 1,300 more fits, at most 0.11% of the 1.83 million in the base, so little either way",
                "COUNT | 300 | -40 | -90 | 10 | whether there are more or fewer things cannot be told: anything from 90 fewer to"
                        + " 10 more fits, at most 30% of the 300 in the base",
                "COUNT | 300 | 0 | 0 | 0 | no difference in things in any replication",
                "COUNT | 2 | 30 | 20 | 40 | 30 more things (20 to 40), from 2 in the base",
                "COUNT | 0 | 30 | 20 | 40 | 30 more things (20 to 40)",
                "COUNT | 5000 | 2760 | 32.6 | 5486 | 2,800 more things (30 to 5,500), 55% of the 5,000 in the base",
                "COUNT | 5000 | 9 | NaN | NaN | nothing can be said about things: one replication has no interval",
                "SHARE | 0.2474 | 0.00573 | 0.00421 | 0.00725 | things rises by 0.57 percentage points (0.42 to 0.73), from 24.7% in"
                        + " the base",
                "SHARE | 0.0412 | -0.0001 | -0.000571 | 0.000353 | whether things rises or falls cannot be told: anything from"
                        + " 0.058 less to 0.036 percentage points more fits, from 4.12% in the base",
                "MONEY | 70744080910 | -5090246654 | -6195252563 | -3985240744 | things falls by 5.1 billion (3.9 to 6.2 billion),"
                        + " 7.2% of the 70.7 billion in the base",
                "MONEY | 324059690500 | 1160010093 | 952560727 | 1367459459 | things rises by 1.2 billion (0.9 to 1.4 billion),"
                        + " 0.36% of the 324 billion in the base, which is little"
            })
    void aDifferenceInWords(Kind kind, double base, double mean, double low, double high, String said) {
        Difference d =
                new Difference("base", "arm", "x", "all", null, "", mean, 1, low, high, Double.isNaN(low) ? 1 : 4);
        assertThat(new Clause("things", kind, "", d, base).text().replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    /** The ends are rounded outward, so that what is said holds all that the interval holds; and zero stays outside. */
    @Test
    void roundingClaimsNoMoreThanTheInterval() {
        for (double low = 1e-5; low < 1e13; low *= 3.7) {
            for (double wide = 1.01; wide < 1e4; wide *= 2.3) {
                double high = low * wide;
                List<String> rough = Numeral.rough((low + high) / 2, low, high);
                assertThat(number(rough.get(1))).isPositive().isLessThanOrEqualTo(low * (1 + 1e-12));
                assertThat(number(rough.get(2)))
                        .isGreaterThanOrEqualTo(high * (1 - 1e-12))
                        .isLessThan(1.25 * high);
            }
        }
    }

    private static double number(String text) {
        String[] parts = text.split("\u00a0");
        double number = Double.parseDouble(parts[0].replace(",", ""));
        return parts.length == 1
                ? number
                : number
                        * switch (parts[1]) {
                            case "million" -> 1e6;
                            case "billion" -> 1e9;
                            default -> 1e12;
                        };
    }

    @Test
    void threeSentencesAlwaysTheSameThree() {
        assertThat(Answer.of(SampleRun.both()))
                .extracting(Answer::topic)
                .containsExactly("Prison", "Treatment and health", "Cost and trade-off");
        assertThat(Answer.of(SampleRun.baseOnly()))
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.text()).doesNotContainPattern("fewer|more|rises|falls"));
        assertThat(Answer.of(SampleRun.onceOnly()))
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.text()).doesNotContainPattern("fewer|rises|falls"));
        assertThat(Answer.of(SampleRun.empty()))
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.text()).isEqualTo("Not in the tables."));
    }

    @Test
    void ofSeveralArmsThoseAreNamedThatCanBeToldApart() {
        List<Answer> said = Answer.of(arms(-700, -300, -500, 400, -400, 10));
        assertThat(said.get(0).text())
                .isEqualTo("People in prison on an average day: lower than in the base with a (700 fewer, 600 to 800);"
                        + " c (500 fewer, 400 to 600); e (400 fewer, 300 to 500); and 1 more; higher than in the base"
                        + " with d (400 more, 300 to 500); one arm cannot be told from the base.");
        assertThat(Answer.of(arms(50, -50)).get(0).text())
                .isEqualTo("Of 2 arms none can be told from the base in people in prison on an average day.");
        assertThat(said.get(1).text())
                .isEqualTo(
                        "Of 6 arms none can be told from the base in the share of people with a disorder who are treated in a year.");
    }

    /** Whoever dies for it is named first, and nobody is left out. */
    @Test
    void deathsAreNeverLeftOut() {
        ReportInput in = arms(-700);
        List<Row> rows = new ArrayList<>(in.summary());
        for (String outcome : List.of("displaced", "people-newly-imprisoned", "deaths-caused")) {
            rows.add(new Row("a", outcome, "all", null, "people per year", 50, 1, 40, 60, 5));
        }
        ReportInput priced = new ReportInput(
                in.manifest(), rows, in.differences(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Answer.of(priced).get(2).text())
                .containsSubsequence(
                        "Against that stand 50 people a year who die", ", 50 people", " and 50 people a year");
    }

    /** Deaths caused are a count of one side: those averted stand beside them. */
    @Test
    void whoLivesStandsBesideWhoDies() {
        ReportInput in = arms(-700);
        List<Row> rows = new ArrayList<>(in.summary());
        rows.add(new Row("a", "deaths-caused", "all", null, "people per year", 50, 1, 40, 60, 5));
        rows.add(new Row("a", "deaths-averted", "all", null, "people per year", 80, 1, 70, 90, 5));
        ReportInput priced = new ReportInput(
                in.manifest(), rows, in.differences(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Answer.of(priced).get(2).text())
                .contains("50 people a year who die and would have lived (40 to 60), beside 80 who live and would have"
                        + " died (70 to 90)");
    }

    private static ReportInput arms(double... means) {
        List<String> names = new ArrayList<>(List.of("base"));
        List<Row> rows = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        rows.add(new Row("base", "prison-population", "all", null, "people", 9000, 1, 8999, 9001, 5));
        for (double mean : means) {
            String name = Character.toString('a' + names.size() - 1);
            names.add(name);
            differences.add(new Difference(
                    "base", name, "prison-population", "all", null, "people", mean, 1, mean - 100, mean + 100, 5));
        }
        return new ReportInput(
                Manifest.of(SampleManifest.of(names)),
                rows,
                differences,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
