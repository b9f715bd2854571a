package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Distribution;
import org.offramp.time.Span;

class OverridesTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private static Parameter parameter(Bound<?> bound, String path) {
        return bound.parameters().stream()
                .filter(p -> p.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void refuses(String setting, String problem) {
        assertThat(desk.problems(Desk.TOWN, setting)).containsExactly("--set " + setting + ": " + problem);
    }

    @Test
    void setsNumbersWordsAndItems() {
        Bound<Town> bound = desk.read(
                Desk.TOWN,
                "police.offer-rate=0.9",
                "police.arrest=33 %",
                "remand.men=0.5",
                "programmes[1].places=45",
                "name=Hill Town",
                "window.to=2026-01-01",
                "effects.new=0.2",
                "rule.rules[1].days=5",
                "pilot=true");
        assertThat(bound.value().police().offerRate()).isEqualTo(new Chance(0.9));
        assertThat(bound.value().police().arrest()).isEqualTo(new Chance(0.33));
        assertThat(bound.value().remand())
                .containsEntry(Town.Sex.MEN, new Chance(0.5))
                .hasSize(2);
        assertThat(bound.value().programmes().get(1).places()).isEqualTo(new Count(45));
        assertThat(bound.value().name()).isEqualTo("Hill Town");
        assertThat(bound.value().window().orElseThrow().to()).isEqualTo("2026-01-01");
        assertThat(bound.value().effects()).containsKey("new").hasSize(3);
        assertThat(bound.value().pilot()).isTrue();
        Parameter men = parameter(bound, "remand.men");
        assertThat(men.source()).isEqualTo("--set");
        assertThat(men.grade()).isEqualTo(Grade.ASSUMED);
        assertThat(men.file()).isEqualTo("--set remand.men=0.5");
        assertThat(parameter(bound, "remand.women").source()).isEqualTo("KM20; ASM");
        assertThat(parameter(bound, "police.arrest").low()).isEmpty();
    }

    @Test
    void aLengthStretchesTheDistribution() {
        Bound<Town> bound = desk.read(Desk.TOWN, "court.sentence=10 months", "programmes[1].stay=12 days");
        Distribution.LogNormal sentence =
                (Distribution.LogNormal) bound.value().court().sentence();
        assertThat(sentence.mean()).isCloseTo(10 * Span.MONTH, within(1e-9));
        assertThat(sentence.sigma()).isEqualTo(0.95);
        assertThat(parameter(bound, "court.sentence").source()).isEqualTo("--set");
        assertThat(parameter(bound, "court.sentence").value()).isEqualTo(10);
        assertThat(bound.value().programmes().get(1).stay()).isEqualTo(new Distribution.Constant(12));
    }

    @Test
    void aStretchedDistributionKeepsTheUnitOfItsTableAndLosesItsRange() {
        Path file = desk.write("stays.yaml", """
                stays:
                  value: {short: {distribution: exponential, mean: 2}, long: {distribution: weibull, scale: 9, shape: 1}}
                  unit: weeks
                  low: {short: 1, long: 8}
                  high: {short: 3, long: 10}
                  source: KM20
                  grade: measured
                alone: {distribution: exponential, mean: 9, unit: days, low: 8, high: 10, source: KM20, grade: measured}
                """);
        Bound<Stays> bound = ScenarioFile.read(file, Stays.class, List.of("stays.short=70 days", "alone=20 days"));
        assertThat(bound.value().stays().get("short")).isEqualTo(new Distribution.Exponential(70));
        assertThat(bound.value().stays().get("long")).isEqualTo(new Distribution.Weibull(63, 1));
        assertThat(bound.value().alone()).isEqualTo(new Distribution.Exponential(20));
        assertThat(parameter(bound, "stays.short").value()).isEqualTo(10);
        assertThat(parameter(bound, "stays.short").low()).isEmpty();
        assertThat(parameter(bound, "stays.long").low()).hasValue(8);
    }

    record Stays(Map<String, Distribution> stays, Distribution alone) {}

    @Test
    void everyNumberCanBeSetToWhatItIsListedAs() {
        Bound<Town> bound = desk.read(Desk.TOWN);
        List<String> settings = bound.parameters().stream()
                .map(p -> p.path() + "=" + p.value() + " " + p.unit())
                .toList();
        Bound<Town> again = desk.read(Desk.TOWN, settings.toArray(String[]::new));
        assertThat(again.parameters()).allMatch(p -> p.source().equals("--set"));
        assertThat(again.value().police()).isEqualTo(bound.value().police());
        assertThat(again.value().remand()).isEqualTo(bound.value().remand());
        assertThat(again.value().court().sentence().mean())
                .isCloseTo(bound.value().court().sentence().mean(), within(1e-9));
    }

    @Test
    void replacesAWholeMapping() {
        Bound<Town> bound = desk.read(
                Desk.TOWN, "remand={value: {men: 10, women: 20}, unit: percent}", "rule={kind: up-to, days: 1}");
        assertThat(bound.value().remand()).containsEntry(Town.Sex.WOMEN, new Chance(0.2));
        assertThat(parameter(bound, "remand.women").source()).isEqualTo("--set");
    }

    @Test
    void namesThePathThatWasProbablyMeant() {
        refuses(
                "arrest=0.3",
                "arrest: there is no such path (expected a path of the scenario). Maybe 'police.arrest'?");
        refuses(
                "police.arest=0.3",
                "police.arest: there is no such path (expected a path of the scenario). Maybe 'police.arrest'?");
        refuses(
                "remand.man=0.3",
                "remand.man: there is no such path (expected a path of the scenario). Maybe 'remand.men'?");
        refuses("programmes[2].places=3", "programmes[2].places: there is no item [2] (expected [0] to [1]).");
        refuses(
                "police.arrest.value=3",
                "police.arrest.value: there is no such path (expected a path of the scenario). Maybe 'police.arrest'?");
    }

    @Test
    void refusesWhatDoesNotFit() {
        refuses(
                "police.arrest=2",
                "police.arrest: 2 has no unit, and the scenario counts in 'percent' (expected the number with its unit). Maybe '2 percent'?");
        refuses("nothing", "is no setting (expected PATH=VALUE). Maybe justice.dropped.possession=0.3?");
        refuses("=3", "is no setting (expected PATH=VALUE). Maybe justice.dropped.possession=0.3?");
        refuses("a..b=3", "is no setting (expected PATH=VALUE). Maybe justice.dropped.possession=0.3?");
        assertThat(desk.problems(Desk.TOWN, "name=[1", "name=", "name=*a", "districts=x"))
                .hasSize(4)
                .allMatch(line -> line.startsWith("--set "));
    }
}
