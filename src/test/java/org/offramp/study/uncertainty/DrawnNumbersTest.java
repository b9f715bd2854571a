package org.offramp.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Mix;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;

/** The numbers of the places that ship, drawn: every draw can be read, every mix adds up, nothing leaves its range. */
class DrawnNumbersTest {

    private static final int DRAWS = 20;
    private static final Path PORTUGAL = Path.of("scenarios/portugal.yaml");

    @TempDir
    private Path folder;

    static Stream<Path> places() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().matches(".*(defaults|typical).yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyDrawOfAPlaceCanBeReadAndItsMixesAddUp(Path place) {
        Draft draft = Draft.of(place, List.of());
        List<Parameter> parameters = draft.with(List.of()).parameters();
        Numbers numbers = Numbers.of(parameters, Optional.empty());
        Hypercube cube = new Hypercube(7, DRAWS);
        assertThat(numbers.single()).isGreaterThan(300);
        IntStream.range(0, DRAWS).parallel().forEach(draw -> {
            Map<String, Double> values = numbers.values(n -> cube.at(Numbers.address(n), draw));
            Scenario drawn = draft.with(numbers.settings(values));
            Map<String, Double> before = sums(parameters);
            sums(drawn.parameters()).forEach((mix, sum) -> {
                if (before.getOrDefault(mix, 0.0) > 1 - 1e-9) {
                    assertThat(sum).as(mix).isCloseTo(1, within(1e-9));
                } else {
                    assertThat(sum).as(mix).isLessThanOrEqualTo(1 + 1e-9);
                }
            });
            Map<String, Double> read = new HashMap<>();
            drawn.parameters().forEach(p -> read.put(p.path(), p.value()));
            for (Drawn number : numbers.drawn()) {
                for (Parameter p : number.parts()) {
                    double value = values.get(p.path());
                    assertThat(read.get(p.path())).as(p.path()).isCloseTo(value, within(1e-9 * value + 1e-15));
                    if (Mix.of(p.path()).isEmpty()) {
                        assertThat(values.get(p.path()))
                                .as(p.path())
                                .isBetween(
                                        p.low().orElseThrow() * (1 - 1e-9) - 1e-12,
                                        p.high().orElseThrow() * (1 + 1e-9));
                    }
                }
            }
        });
    }

    private static Map<String, Double> sums(List<Parameter> parameters) {
        Map<String, Double> sums = new HashMap<>();
        parameters.forEach(p -> Mix.of(p.path()).ifPresent(mix -> sums.merge(mix, p.value(), Double::sum)));
        return sums;
    }

    @Test
    void aTableWithOneRangeMovesAsAWholeAndCalibratedNumbersAreHeld() {
        Numbers numbers =
                Numbers.of(Scenario.read(PORTUGAL, List.of(), List.of()).parameters(), Optional.empty());
        Drawn background = numbers.drawn().stream()
                .filter(d -> d.path().equals("population.background"))
                .findFirst()
                .orElseThrow();
        assertThat(background.parts()).hasSize(18);
        assertThat(numbers.drawn()).noneMatch(d -> d.first().grade() == Grade.CALIBRATED);
        assertThat(numbers.drawn()).noneMatch(d -> d.path().startsWith("observed."));
        assertThat(numbers.calibratedHeld()).isGreaterThan(100);
        Map<String, Double> high = numbers.values(d -> 1 - 1e-15);
        assertThat(high.get("population.background.men[3]")).isCloseTo(0.003, within(1e-6));
        assertThat(high.get("population.background.women[8]")).isCloseTo(0.108, within(1e-5));
    }

    @Test
    void everyNumberCoversItsRangeEvenlyAndAnotherNumberMovesNone() {
        Hypercube cube = new Hypercube(3, DRAWS);
        Hypercube later = new Hypercube(3, DRAWS);
        later.at("another", 5);
        for (String number : List.of("a", "b", "treatment.demand")) {
            boolean[] slices = new boolean[DRAWS];
            for (int draw = 0; draw < DRAWS; draw++) {
                double u = cube.at(number, draw);
                slices[(int) (u * DRAWS)] = true;
                assertThat(later.at(number, draw)).isEqualTo(u);
            }
            assertThat(slices).doesNotContain(false);
        }
        assertThat(IntStream.range(0, DRAWS).mapToDouble(d -> cube.at("a", d)).toArray())
                .isNotEqualTo(IntStream.range(0, DRAWS)
                        .mapToDouble(d -> cube.at("b", d))
                        .toArray());
    }

    @Test
    void setsOfAPosteriorAreUsedTogetherAndAStaleOneIsNot() throws IOException {
        Scenario scenario = Scenario.read(PORTUGAL, List.of(), List.of());
        String path = "drug-use.substances.opioids.overdose";
        String other = "treatment.programmes.methadone.places";
        Path file = Files.createDirectories(folder.resolve("posteriors")).resolve("portugal.csv");
        String rows = "1,0.004,9000\n2,0.005,12000\n3,0.003,13000\n";
        Files.writeString(file, "draw," + path + "," + other + "\n0,0.0036,11000\n" + rows);
        Founding founding = Founding.of(scenario, folder.resolve("portugal.yaml"));
        assertThat(founding.said())
                .contains("2 calibrated numbers are drawn together")
                .contains("3 sets");
        for (double u : new double[] {0.1, 0.4, 0.9}) {
            Map<String, Double> values = founding.numbers().values(d -> u);
            double[] pair = founding.numbers().has(Drawn.Group.CALIBRATED)
                    ? new double[] {values.get(path), values.get(other)}
                    : new double[0];
            assertThat(pair)
                    .isEqualTo(
                            u < 0.3
                                    ? new double[] {0.004, 9000}
                                    : u < 0.6 ? new double[] {0.005, 12000} : new double[] {0.003, 13000});
        }
        Files.writeString(file, "draw," + path + "," + other + "\n0,0.0037,11000\n" + rows);
        Founding stale = Founding.of(scenario, folder.resolve("portugal.yaml"));
        assertThat(stale.said()).contains("made from another value of " + path);
        assertThat(stale.numbers().has(Drawn.Group.CALIBRATED)).isFalse();
        Files.writeString(file, "draw," + path + "\n0,0.0036\n1,many\n");
        assertThatThrownBy(() -> Founding.of(scenario, folder.resolve("portugal.yaml")))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("portugal.csv:3: 'many' is not a number");
        for (String word : List.of("NaN", "Infinity")) {
            Files.writeString(file, "draw," + path + "\n0,0.0036\n1," + word + "\n");
            assertThatThrownBy(() -> Founding.of(scenario, folder.resolve("portugal.yaml")))
                    .isInstanceOf(ScenarioException.class)
                    .hasMessageContaining("portugal.csv:3: '" + word + "' is not a number");
        }
        assertThat(Founding.of(scenario, PORTUGAL.resolveSibling("nowhere/portugal.yaml"))
                        .said())
                .contains("are held at their values: there is no");
    }
}
