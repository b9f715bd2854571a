package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake gives one line, with the place where it is, what was expected, and advice. */
class ComplaintsTest {

    private static final Path USA = Bare.SCENARIOS.resolve("usa.yaml");
    private static final Path PORTUGAL = Bare.SCENARIOS.resolve("portugal.yaml");

    @TempDir
    private Path folder;

    private static String only(Path place, List<Path> measures, String... settings) {
        ScenarioException refused =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(place, measures, List.of(settings)));
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0).toString();
    }

    private Path place(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), "extends: " + USA.toAbsolutePath() + "\n" + yaml);
    }

    /** Portugal has amounts in international dollars, which cannot be read without what one is worth. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "much"})
    void aWrongPppIsComplainedOfOnce(String ppp) {
        assertThat(only(PORTUGAL, List.of(), "ppp=" + ppp)).startsWith("--set ppp=" + ppp + ": ppp: ");
    }

    @Test
    void internationalDollarsAreAmongTheUnitsOfAmounts() {
        String expected = "expected a unit: EUR, million EUR, EUR per day, EUR per case, Int$)";
        assertThat(only(PORTUGAL, List.of(), "costs.prison-day.average=3 XYZ")).contains(expected);
    }

    @Test
    void aLeverAddsToCountsOnly() throws IOException {
        Path more = Files.writeString(folder.resolve("more.yaml"), """
                name: more
                title: More
                summary: Adds to a ratio.
                levers:
                  - {path: justice.pretrial.level, add: 10 per 100000 people}
                """);
        assertThat(only(USA, List.of(more)))
                .endsWith(
                        "more.yaml:5: levers[0].add: 10 per 100,000 people cannot be added to 'justice.pretrial.level',"
                                + " which is no count (expected the path of a count, such as places or hearings-per-year)."
                                + " Maybe 'scale' or 'to'?");
    }

    @Test
    void aChangeOfAMeasureIsFoundWhereThePlaceMakesIt() throws IOException {
        Path mine = place("measures:\n  - extends: drug-court\n    gate: {ofered: 0.2}\n");
        assertThat(only(mine, List.of()))
                .contains("mine.yaml:4: measures[0].gate.ofered: unknown key 'ofered'", "Maybe 'offered'?");
        Path unknown = place("measures:\n  - extends: drug-court\n    gate: {treatment: {opioids: prayer}}\n");
        assertThat(only(unknown, List.of()))
                .contains("mine.yaml:4: measures[0].gate.treatment.opioids: unknown modality");
    }

    @Test
    void aMeasureNamedTwiceIsFoundWhereThePlaceNamesIt() throws IOException {
        assertThat(only(place("measures:\n  - drug-court\n  - drug-court\n"), List.of()))
                .endsWith("mine.yaml:4: measures[1]: measure 'drug-court' is there twice (expected once).");
    }

    @Test
    void aSettingOfAMeasureSaysWhichThereAre() throws IOException {
        assertThat(only(USA, List.of(), "measures.drug-cort.gate.offered=0.1"))
                .endsWith("(expected measures.drug-court). Maybe 'measures.drug-court'?");
        assertThat(only(USA, List.of(), "measures.drug-cort=0.1"))
                .endsWith("(expected measures.drug-court). Maybe 'measures.drug-court'?");
        assertThat(only(USA, List.of(), "measures.drug-court=0.1")).contains("expected a path below");
        assertThat(only(USA, List.of(), "measures[0].gate.offered=0.1")).contains("Maybe by its name");
        assertThat(only(place("measures: []\n"), List.of(), "measures.drug-court.gate.offered=0.1"))
                .contains("expected nothing here: there is no measure");
    }

    /** The advice can be followed. */
    @Test
    void theSettingAdvisedExists() {
        assertThat(only(USA, List.of(), "nothing")).endsWith("Maybe justice.dropped.possession=0.3?");
        assertThat(Scenario.read(USA, List.of(), List.of("justice.dropped.possession=0.3"))
                        .place()
                        .justice()
                        .dropped()
                        .get(org.offramp.person.OffenceClass.POSSESSION)
                        .value())
                .isEqualTo(0.3);
    }
}
