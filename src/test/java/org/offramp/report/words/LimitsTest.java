package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleManifest;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSureness;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/** The limits of a run are computed from its tables; each figure here can be followed by hand. */
class LimitsTest {

    private static String sentence(ReportInput input, String about) {
        return Limits.of(input).stream()
                .filter(limit -> limit.about().equals(about))
                .map(Limit::sentence)
                .findFirst()
                .orElse("none");
    }

    private static ReportInput with(List<ParameterRow> numbers, List<Row> summary, Map<String, Object> facts) {
        Map<String, Object> parsed = SampleManifest.of(List.of("base"));
        parsed.putAll(facts);
        return new ReportInput(
                Manifest.of(parsed), summary, List.of(), List.of(), List.of(), List.of(), numbers, List.of());
    }

    private static Map<String, Object> fit(String title, double gap, String grade, String verdict) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", title);
        row.put("title", title);
        row.put("gap", gap);
        row.put("grade", grade);
        row.put("verdict", verdict);
        return row;
    }

    private static Row row(String outcome, String stratum, String unit, double mean) {
        return new Row("base", outcome, stratum, null, unit, mean, 1, mean - 1, mean + 1, 20);
    }

    @Test
    void theShareOfAssumedNumbersIsThatOfTheTable() {
        List<ParameterRow> numbers = new ArrayList<>();
        for (String grade : List.of("assumed", "assumed", "assumed", "unverified", "measured", "calibrated", "", "")) {
            numbers.add(new ParameterRow("a", "1", "", "", "", grade, ""));
        }
        assertThat(sentence(with(numbers, List.of(), Map.of()), "Numbers"))
                .startsWith("38% of the 8 numbers of this scenario are assumed, 13% are quoted from memory and 13% were"
                        + " moved");
        assertThat(sentence(with(List.of(), List.of(), Map.of()), "Numbers")).isEqualTo("none");
    }

    @Test
    void whatIsMissedByMoreThanFifteenPercentIsNamed() {
        List<Object> rows = List.of(
                fit("Arrests", 0.151, "measured", "off by more than 15 %"),
                fit("Coverage", -0.149, "assumed", "within 15 %"),
                fit("Deaths", -0.4, "assumed", "inside its range"),
                fit("Remand", Double.NaN, "measured", "not simulated"));
        ReportInput input = with(List.of(), List.of(), Map.of("fit", rows));
        assertThat(sentence(input, "Fit"))
                .startsWith(
                        "2 of 3 observations are off by more than 15%: arrests (15.1% too high),"
                                + " deaths (40% too low, inside its wide range); 2 of the 3 observations are themselves assumed");
        assertThat(Limits.line(input)).contains("2 of 3 observations missed by more than 15%");
        ReportInput met = with(List.of(), List.of(), Map.of("fit", rows.subList(1, 2)));
        assertThat(sentence(met, "Fit")).startsWith("None of 1 observation is off by more than 15%; 1 of the 1");
        assertThat(Limits.line(met)).doesNotContain("missed");
        assertThat(sentence(with(List.of(), List.of(), Map.of("fit", List.of())), "Fit"))
                .contains("Nothing observed");
    }

    @Test
    void answersWithoutDirectionAreNamed() {
        assertThat(sentence(SampleRun.both(), "Direction"))
                .contains("no direction may be named, for: re-imprisonment within 3 years of release")
                .doesNotContain("people in prison");
        assertThat(Limits.line(SampleRun.both())).containsPattern("; \\d of 15 headline differences include zero;");
        assertThat(sentence(SampleRun.onceOnly(), "Direction")).startsWith("No difference has an interval");
        assertThat(sentence(SampleRun.baseOnly(), "Direction")).isEqualTo("none");
    }

    /** 300 deaths in ten years, a weight of 26.6 and 20 replications are 225.6 simulated deaths: 1/√225.6 is 7 %. */
    @Test
    void deathsRestOnSoManySimulatedPeople() {
        List<Row> summary = List.of(
                row("overdose-deaths", "all", "people per year", 30),
                row("prison-population", "sex=female", "people", 266),
                row("prison-population", "age=12-17", "people", 26_600));
        String few = sentence(with(List.of(), summary, Map.of()), "Few people");
        assertThat(few)
                .startsWith("One simulated person stands for 26.6 real ones: overdose deaths in the base rest on 226"
                        + " simulated deaths in all replications (standard error about 7%); women in prison on 10"
                        + " simulated on an average day of a replication.")
                .doesNotContain("under 18");
        List<Row> total = new ArrayList<>(List.of(row("overdose-deaths", "all", "people", 300)));
        for (int year = 1; year <= 10; year++) {
            total.add(new Row("base", "overdose-deaths", "all", year, "people", 30, 1, 29, 31, 20));
        }
        assertThat(sentence(with(List.of(), total, Map.of()), "Few people")).contains("rest on 226 simulated deaths");
        List<Row> none = List.of(row("overdose-deaths", "all", "people per year", 0));
        assertThat(sentence(with(List.of(), none, Map.of()), "Few people")).contains("nothing can be said of them");
        assertThat(sentence(with(List.of(), summary, Map.of("weight", "")), "Few people"))
                .isEqualTo("none");
    }

    /** 0.99 simulated deaths are one death, and 0.2 are less than one: with the people of the sample 0.0376 each a year. */
    @Test
    void oneDeathIsADeath() {
        String key = "overdose-deaths";
        double one = 26.6 / 20 / 10;
        List<Row> nearly = List.of(row(key, "all", "people per year", 0.99 * one));
        assertThat(sentence(with(List.of(), nearly, Map.of()), "Few people"))
                .contains("rest on 1 simulated death in all");
        assertThat(Limits.line(with(List.of(), nearly, Map.of()))).contains("deaths rest on 1 simulated one");
        List<Row> less = List.of(row(key, "all", "people per year", 0.2 * one));
        assertThat(sentence(with(List.of(), less, Map.of()), "Few people"))
                .contains("rest on less than one simulated death in");
    }

    @Test
    void intervalsHoldNumbersOnlyWhereTheyWereDrawn() {
        List<ParameterRow> numbers = List.of(new ParameterRow("a", "1", "", "", "", "assumed", ""));
        ReportInput plain = with(numbers, List.of(), Map.of());
        assertThat(sentence(plain, "Numbers")).endsWith("The intervals hold none of this.");
        ReportInput drawn = SampleSureness.in(plain, 100, 0, SampleSureness.share("parameters", 0.5, 0.2, 0.8));
        assertThat(sentence(drawn, "Numbers"))
                .doesNotContain("The intervals hold none")
                .contains("those of the numbers hold");
    }

    @Test
    void aRunWithoutAnythingToWarnOfStillLeadsToThePage() {
        ReportInput input = with(List.of(), List.of(), Map.of("fit", List.of(fit("A", 0, "measured", "within 15 %"))));
        assertThat(Limits.line(input)).isEqualTo("Limits: see the report and docs/limits.md.");
    }
}
