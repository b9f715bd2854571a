package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.measure.Measure;
import org.offramp.scenario.Observed;
import org.offramp.scenario.Regime;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioFile;

/** The tables of scenarios/README.md hold what the files say: every place with its law, every measure with its stage. */
class ScenariosPageTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final List<String> LINES = PagesOfTheProject.lines(SCENARIOS.resolve("README.md"));

    static List<Path> places() {
        return files(SCENARIOS).stream()
                .filter(file -> !List.of("defaults.yaml", "typical.yaml")
                        .contains(file.getFileName().toString()))
                .toList();
    }

    static List<Path> measures() {
        return files(SCENARIOS.resolve("measures"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    /** The cells of the row that begins with a word, behind a heading. */
    private static List<String> row(String heading, String first) {
        int from = LINES.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        return LINES.subList(from, LINES.size()).stream()
                .filter(line -> line.startsWith("| " + first + " |"))
                .findFirst()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .orElseThrow(() -> new AssertionError("scenarios/README.md has no row " + first + " below " + heading));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceStandsThereWithItsLawAndItsMeasures(Path file) {
        Scenario scenario = Scenario.read(file, List.of(), List.of());
        List<String> row = row("## The places", "`" + name(file) + "`");
        assertThat(row.get(2)).isEqualTo(scenario.place().title());
        assertThat(row.get(3).split(", "))
                .containsExactlyElementsOf(scenario.place().regime().orElseThrow().kinds().stream()
                        .map(Regime.Kind::word)
                        .toList());
        List<String> inForce = scenario.inForce().stream()
                .map(measure -> "`" + measure.name() + "`")
                .toList();
        assertThat(row.get(4)).isEqualTo(inForce.isEmpty() ? "none" : String.join(", ", inForce));
    }

    /** The observed values of the fit are those of the files; the simulated ones are as old as the runs they name. */
    @ParameterizedTest
    @MethodSource("places")
    void theFitIsHeldAgainstWhatTheFileSays(Path file) {
        Observed observed = Scenario.read(file, List.of(), List.of()).place().observed();
        List<String> row = row("## Fit of the base", "`" + name(file) + "`");
        assertThat(row.get(2))
                .startsWith(number(observed.prisonRate().orElseThrow().value()) + " → ");
        assertThat(row.get(3))
                .startsWith(percent(observed.remandShare().orElseThrow().value()) + " → ");
        assertThat(row.get(4))
                .startsWith(percent(observed.coverage().orElseThrow().value()) + " → ");
        assertThat(row.get(5))
                .startsWith(number(observed.arrests().orElseThrow().value()) + " → ");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyMeasureStandsThereWithItsStage(Path file) {
        Measure measure = ScenarioFile.read(file, Measure.class, List.of(), Optional.of("Int$"))
                .value();
        List<String> row = row("## The measures", "`" + measure.name() + "`");
        String stage = measure.gate()
                .map(gate -> gate.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("rules");
        assertThat(row.get(2)).isEqualTo(stage + (measure.compulsory() ? ", **compulsory**" : ""));
        assertThat(row.get(3)).isEqualTo(measure.title());
    }

    @Test
    void noOtherMeasureStandsThere() {
        int from = LINES.indexOf("## The measures");
        assertThat(LINES.subList(from, LINES.size()).stream()
                        .takeWhile(line -> !line.startsWith("## ") || line.equals("## The measures"))
                        .filter(line -> line.startsWith("| `")))
                .hasSize(measures().size());
    }

    /** As the table writes it: three figures of large numbers in thousands or millions, others whole. */
    static String number(double value) {
        if (value >= 1e6) {
            return String.format(Locale.ROOT, "%.2f million", value / 1e6);
        }
        return value >= 1000
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
