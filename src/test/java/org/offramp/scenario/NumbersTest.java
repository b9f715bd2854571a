package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.chance.Rate;

class NumbersTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private void refuses(String piece, String otherwise, String problem) {
        assertThat(desk.problems(Desk.change(piece, otherwise))).containsExactly("town.yaml:" + problem);
    }

    @ParameterizedTest
    @CsvSource({"0.07, 0.07", "7 %, 0.07", "7 percent, 0.07", "'\"7 %\"', 0.07", "1, 1", "0.5 share, 0.5", "1e-3, 0.001"
    })
    void readsChances(String written, double chance) {
        assertThat(desk.read(Desk.change("offer-rate: 0.6", "offer-rate: " + written)
                                .text())
                        .value()
                        .police()
                        .offerRate()
                        .value())
                .isEqualTo(chance);
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 0.2",
        "0.2 per year, 0.2",
        "0.2 per person-year, 0.2",
        "0.1 per month, 1.2",
        "2 per person-month, 24",
        "1 per day, 365.25",
        "12 per 100 person-years, 0.12",
        "'12 per 1,000 persons per year', 0.012",
        "5 per 100000 person-years, 0.00005"
    })
    void readsRates(String written, double perYear) {
        Desk.Change change = Desk.change(
                "{value: 12, unit: per 100 person-years, source: KM20, grade: measured}", "\"" + written + "\"");
        assertThat(desk.read(change.text()).value().police().contact().perYear())
                .isCloseTo(perYear, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40",
        "40 hearings per day, 40",
        "14610 hearings per year, 40",
        "280 per week, 40",
        "0.04 thousand cases per day, 40"
    })
    void readsCountsOverThePeriodOfTheirName(String written, double perDay) {
        assertThat(desk.read(Desk.change("hearings-per-day: 40", "hearings-per-day: " + written)
                                .text())
                        .value()
                        .court()
                        .hearingsPerDay()
                        .value())
                .isEqualTo(perDay);
    }

    @ParameterizedTest
    @CsvSource({"36 hours, 1.5", "1 day, 1", "2 weeks, 14", "6 months, 182.625", "1 year, 365.25"})
    void readsSpans(String written, double days) {
        assertThat(desk.read(Desk.change("deadline: 2 weeks", "deadline: " + written)
                                .text())
                        .value()
                        .deadline()
                        .orElseThrow()
                        .days())
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30",
        "30 places, 30",
        "0.03 thousand places, 30",
        "0.00003 million people, 30",
        "30 people per year, 30",
        "'30 prisoners per 100,000 people', 30",
        "30 per 100000 population, 30",
        "1_000 beds, 1000"
    })
    void readsCounts(String written, double count) {
        assertThat(desk.read(Desk.change("places: 120 places", "places: " + written)
                                .text())
                        .value()
                        .programmes()
                        .get(0)
                        .places()
                        .value())
                .isCloseTo(count, within(1e-9));
    }

    @Test
    void saysWhichUnitsFit() {
        refuses(
                "unit: percent",
                "unit: days",
                "7: police.arrest.unit: 'days' is not a unit of a probability (expected a unit: probability, share, percent).");
        refuses(
                "deadline: 2 weeks",
                "deadline: 2 fortnights",
                "29: deadline: 'fortnights' is not a unit of a length of time"
                        + " (expected a unit: hours, days, weeks, months, years).");
        refuses(
                "hearings-per-day: 40",
                "hearings-per-day: 40 hearings",
                "10: court.hearings-per-day: 'hearings' is not a unit of a count"
                        + " (expected a unit: hearings per day, people per month, cases per year, per day).");
        refuses(
                "unit: EUR per case",
                "unit: USD per case",
                "11: court.cost-of-hearing.unit: 'USD per case' is not a unit of an amount of money"
                        + " (expected a unit: EUR, million EUR, EUR per day, EUR per case). Maybe 'EUR per case'?");
        refuses(
                "  unit: probability\n",
                "",
                "13: remand: missing key 'unit' (expected a unit: probability, share, percent).");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        refuses(
                "value: 25, unit: percent, low: 20, high: 30",
                "value: 125, unit: percent",
                "7: police.arrest: 125 is not a probability (expected a number from 0 to 1).");
        refuses(
                "deadline: 2 weeks",
                "deadline: -2 weeks",
                "29: deadline: -2 weeks is not a length of time (expected zero or more).");
        refuses(
                "offer-rate: 0.6",
                "offer-rate: 12",
                "8: police.offer-rate: 12 is not a probability (expected a number from 0 to 1)."
                        + " Maybe you meant 12 %? Write 0.12.");
    }

    @Test
    void advisesOnNumbersWrittenElsewhere() {
        assertThat(desk.problems(Desk.change("offer-rate: 0.6", "offer-rate: 0,6")))
                .singleElement()
                .asString()
                .endsWith("Maybe 0.6? Decimals take a point.");
        assertThat(desk.problems(Desk.change("places: 120 places", "places: 1,200 places")))
                .singleElement()
                .asString()
                .endsWith("Maybe 1200 places? Write thousands without a comma.");
        assertThat(desk.problems(Desk.change("places: 120 places", "places: 0120")))
                .singleElement()
                .asString()
                .endsWith("Maybe without the leading zero?");
        assertThat(desk.problems(Desk.change("offer-rate: 0.6", "offer-rate: often")))
                .containsExactly("town.yaml:8: police.offer-rate: 'often' is not a probability"
                        + " (expected a number from 0 to 1; a unit: probability, share, percent).");
    }

    @Test
    void firstAgesOfBandsStandInATableWithoutARange() {
        String bands = """
                bands:
                  value: {from: [12, 18], rates: [1, 2]}
                  low: {rates: [0.5, 1]}
                  high: {rates: [2, 4]}
                  unit: per 100 person-years
                  source: KM20
                  grade: measured
                """;
        Bound<Bands> bound = ScenarioFile.read(desk.write("bands.yaml", bands), Bands.class, List.of());
        assertThat(bound.value().bands().from()).containsExactly(12, 18);
        assertThat(bound.value().bands().rates()).containsExactly(new Rate(0.01), new Rate(0.02));
        assertThat(bound.parameters()).extracting(Parameter::path).containsExactly("bands.rates[0]", "bands.rates[1]");
        assertThat(bound.parameters().get(1).high()).hasValue(4);
    }

    record Bands(ByAge bands) {}

    record ByAge(List<Integer> from, List<Rate> rates) {}

    @Test
    void oneSourceMayServeARecordOfNumbers() {
        Desk.Change change = Desk.change("""
                  contact: {value: 12, unit: per 100 person-years, source: KM20, grade: measured}
                  arrest: {value: 25, unit: percent, low: 20, high: 30, source: KM20, grade: derived, note: table 3}
                  offer-rate: 0.6
                """, """
                  value: {contact: 12 per 100 person-years, arrest: 25, offer-rate: 60}
                  low: {contact: 10 per 100 person-years, arrest: 20, offer-rate: 50}
                  high: {contact: 14 per 100 person-years, arrest: 30, offer-rate: 70}
                  unit: percent
                  source: KM20
                  grade: measured
                """);
        Bound<Town> bound = desk.read(change.text());
        assertThat(bound.value().police())
                .isEqualTo(desk.read(Desk.TOWN).value().police());
        assertThat(bound.parameters())
                .filteredOn(p -> p.path().startsWith("police"))
                .extracting(p -> p.path() + " " + p.value() + " " + p.unit() + " "
                        + p.low().orElse(-1) + " " + p.source())
                .containsExactly(
                        "police.arrest 25.0 percent 20.0 KM20",
                        "police.contact 12.0 per 100 person-years 10.0 KM20",
                        "police.offer-rate 60.0 percent 50.0 KM20");
    }
}
