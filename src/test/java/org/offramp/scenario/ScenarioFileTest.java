package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Distribution;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;
import org.offramp.time.Span;

class ScenarioFileTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    @Test
    void bindsEveryShape() {
        Town town = desk.read(Desk.TOWN).value();
        assertThat(town.name()).isEqualTo("Riverton");
        assertThat(town.start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(town.districts()).isEqualTo(2);
        assertThat(town.pilot()).isFalse();
        assertThat(town.police().contact().perYear()).isEqualTo(0.12);
        assertThat(town.police().arrest()).isEqualTo(new Chance(0.25));
        assertThat(town.court().hearingsPerDay()).isEqualTo(new Count(40));
        assertThat(town.court().costOfHearing()).isEqualTo(new Money(310));
        assertThat(town.court().sentence()).isEqualTo(new Distribution.LogNormal(14 * Span.MONTH, 0.95));
        assertThat(town.remand().toString()).isEqualTo("{WOMEN=Chance[value=0.3], MEN=Chance[value=0.4]}");
        assertThat(town.programmes().get(0).stay()).isEqualTo(new Distribution.Weibull(Span.YEAR, 0.7));
        assertThat(town.programmes().get(1).stay()).isEqualTo(new Distribution.Constant(90));
        assertThat(town.effects()).containsEntry("other", new Ratio(0.9));
        assertThat(town.rule())
                .isEqualTo(new Town.Rule.AllOf(List.of(
                        new Town.Rule.Everybody(),
                        new Town.Rule.UpTo(new Count(10), Optional.of(Town.Modality.METHADONE)))));
        assertThat(town.window()).contains(new Town.Window(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 3, 1)));
        assertThat(town.deadline()).contains(new Span(14));
    }

    @Test
    void listsEveryNumberByPath() {
        List<Parameter> parameters = desk.read(Desk.TOWN).parameters();
        assertThat(parameters)
                .extracting(Parameter::path)
                .containsExactly(
                        "court.cost-of-hearing",
                        "court.hearings-per-day",
                        "court.sentence",
                        "deadline",
                        "effects.methadone",
                        "effects.other",
                        "police.arrest",
                        "police.contact",
                        "police.offer-rate",
                        "programmes[0].places",
                        "programmes[0].stay",
                        "programmes[1].places",
                        "programmes[1].stay",
                        "remand.men",
                        "remand.women",
                        "rule.rules[1].days");
        assertThat(parameters.get(6))
                .isEqualTo(new Parameter(
                        "police.arrest",
                        25,
                        "percent",
                        OptionalDouble.of(20),
                        OptionalDouble.of(30),
                        Grade.DERIVED,
                        "KM20",
                        "table 3",
                        folder.resolve("town.yaml").toString(),
                        7,
                        "police.arrest"));
        assertThat(parameters.get(8).grade()).isEqualTo(Grade.ASSUMED);
        assertThat(parameters.get(8).source()).isEmpty();
        assertThat(parameters.get(2).value()).isCloseTo(14 * Math.exp(0.95 * 0.95 / 2), within(1e-9));
        assertThat(parameters.get(13).source()).isEqualTo("KM20; ASM");
        assertThat(parameters.get(13).line()).isEqualTo(14);
    }

    @Test
    void sayWhatIsWrongInOneLine() {
        assertThat(desk.problems(Desk.change("offer-rate: 0.6", "offer-rate: 1.2")))
                .containsExactly("town.yaml:8: police.offer-rate: 1.2 is not a probability"
                        + " (expected a number from 0 to 1). Maybe you meant 12 %? Write 0.12.");
    }

    @Test
    void reportsEverythingAtOnceInOrder() {
        Desk.Change change = Desk.change("districts: 2", "districts: 2.5")
                .and("offer-rate: 0.6", "ofer-rate: 0.6")
                .and("modality: methadone\n", "modality: methadon\n")
                .and("places: 120 places", "places: -1 places")
                .and("from: 2025-02-01", "from: 2025-04-01")
                .and("deadline: 2 weeks", "deadline: 14");
        assertThat(desk.problems(change))
                .containsExactly(
                        "town.yaml:4: districts: 2.5 is not a whole number (expected a whole number).",
                        "town.yaml:8: police.ofer-rate: unknown key 'ofer-rate'"
                                + " (expected one of contact, arrest, offer-rate). Maybe 'offer-rate'?",
                        "town.yaml:20: programmes[0].modality: unknown modality 'methadon'"
                                + " (expected one of methadone, counselling, residential-care). Maybe 'methadone'?",
                        "town.yaml:21: programmes[0].places: -1 places is not a count (expected zero or more).",
                        "town.yaml:28: window: to 2025-03-01 lies before from 2025-04-01.",
                        "town.yaml:29: deadline: 14 has no unit"
                                + " (expected a unit: hours, days, weeks, months, years). Maybe 14 days?");
    }

    @Test
    void findsTheLineOfWhatTheScenarioFindsItself() {
        assertThat(desk.problems(Desk.change("id: day-centre", "id: day-center")))
                .containsExactly("town.yaml:23: programmes[1].id: unknown programme 'day-center'"
                        + " (expected one of methadone-clinic, day-centre). Maybe 'day-centre'?");
    }

    @Test
    void findsTheLineOfAPath() {
        Bound<Town> bound = desk.read(Desk.TOWN);
        assertThat(bound.origin("remand.men").line()).isEqualTo(14);
        assertThat(bound.origin("programmes[1].stay").line()).isEqualTo(23);
        assertThat(bound.origin("programmes[1].no-such").line()).isEqualTo(23);
    }

    @Test
    void takesTheCurrencyOfThePlaceWhereTheFileNamesNone() {
        Path file = desk.write("fee.yaml", "fee: 3 USD\n");
        assertThat(ScenarioFile.read(file, Fee.class, List.of()).value().fee()).isEqualTo(new Money(3));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> ScenarioFile.read(file, Fee.class, List.of(), Optional.of("EUR"))))
                .hasMessageContaining("'USD' is not a unit of an amount of money (expected a unit: EUR,");
    }

    record Fee(Money fee) {}
}
