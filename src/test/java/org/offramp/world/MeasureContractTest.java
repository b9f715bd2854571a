package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.justice.Stage;
import org.offramp.measure.Measure;
import org.offramp.measure.Step;
import org.offramp.scenario.Scenario;
import org.offramp.time.Ledger;

/**
 * What every measure keeps to, in every place: its cascade narrows from step to step, accounts balance, it is compulsory
 * if and only if nobody is asked, and where it is offered to nobody, or not yet, or is in force already, it changes nothing. The
 * measures are the
 * files of scenarios/measures, the places those of scenarios; and a gate at each stage in the busy scene.
 */
@Execution(ExecutionMode.CONCURRENT)
class MeasureContractTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Set<String> PARTS = Set.of("defaults.yaml", "typical.yaml");
    private static final Set<String> GATES = Set.of("gates", "measure purse");
    private static final int PEOPLE = 3000;
    private static final int YEARS = 3;

    @TempDir
    Path folder;

    static Stream<Arguments> measuresInPlaces() throws IOException {
        List<Arguments> pairs = new ArrayList<>();
        for (Path place : files(SCENARIOS)) {
            for (Path measure : files(SCENARIOS.resolve("measures"))) {
                pairs.add(Arguments.of(place, measure));
            }
        }
        return pairs.stream();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !PARTS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("measuresInPlaces")
    void measureKeepsTheContract(Path place, Path file) throws IOException {
        Files.copy(SCENARIOS.resolve("sources.json"), folder.resolve("sources.json"));
        keepsTheContract(Scene.at(folder, place), file.toAbsolutePath());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void gateAtEveryStageKeepsTheContract(Stage stage) throws IOException {
        String yaml = Gates.early(stage);
        keepsTheContract(Scene.busy(folder), Files.writeString(folder.resolve("asked.yaml"), yaml));
        String compulsory = yaml.replaceAll(" *consent: .*\n", "");
        keepsTheContract(Scene.busy(folder), Files.writeString(folder.resolve("compulsory.yaml"), compulsory));
    }

    private void keepsTheContract(Scene place, Path file) {
        Scenario scenario = place.measure(file).read();
        Measure measure = scenario.added().get(0);
        Simulation simulation = simulation(scenario);
        List<ArmResult> arms = simulation.run(0, 0);
        assertThat(arms).allSatisfy(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
        int number = simulation.frame(1).gates().lastIndexOf(measure.name());
        assertThat(number >= 0).isEqualTo(measure.gate().isPresent());
        if (number >= 0) {
            cascade(measure, arms.get(1).books().gates(), number);
        }
        boolean inForce = scenario.inForce().stream().anyMatch(m -> m.name().equals(measure.name()));
        if (scenario.inForce().contains(measure)) {
            changesNothing(place.measure(file));
        } else if (!inForce
                && measure.levers().isEmpty()
                && measure.offers().isEmpty()
                && measure.replaces().isEmpty()) {
            changesNothing(place.measure(extended(file, "gate: {offered: 0}\n")));
        }
        changesNothing(place.measure(extended(file, "start: 2200-01-01\n")));
    }

    private static void cascade(Measure measure, Ledger gates, int number) {
        List<Step> steps = List.of(
                Step.CONTACT,
                Step.ELIGIBLE,
                Step.OFFERED,
                Step.ACCEPTED,
                Step.PLACE_AVAILABLE,
                Step.STARTED,
                Step.RETAINED,
                Step.COMPLETED);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(count(gates, number, steps.get(i)))
                    .as(steps.get(i) + " after " + steps.get(i - 1))
                    .isLessThanOrEqualTo(count(gates, number, steps.get(i - 1)));
        }
        long ended = count(gates, number, Step.COMPLETED) + count(gates, number, Step.FAILED);
        assertThat(ended).isLessThanOrEqualTo(count(gates, number, Step.ACCEPTED));
        assertThat(count(gates, number, Step.WIDENED)).isLessThanOrEqualTo(count(gates, number, Step.STARTED));
        assertThat(measure.compulsory())
                .isEqualTo(measure.gate().orElseThrow().consent().isEmpty());
        if (measure.compulsory()) {
            assertThat(count(gates, number, Step.ACCEPTED)).isEqualTo(count(gates, number, Step.OFFERED));
        }
        assertThat(count(gates, number, Step.CONTACT)).isPositive();
    }

    private static long count(Ledger gates, int number, Step step) {
        long sum = 0;
        for (int year = 0; year <= YEARS; year++) {
            sum += gates.total(number * Step.values().length + step.ordinal(), year);
        }
        return sum;
    }

    private void changesNothing(Scene scene) {
        List<ArmResult> arms = simulation(scene.read()).run(0, 0);
        assertThat(Cells.differing(arms.get(0).books(), arms.get(1).books(), YEARS, GATES))
                .isEmpty();
    }

    private static Simulation simulation(Scenario scenario) {
        return new Simulation(scenario, new RunOptions(PEOPLE, YEARS, 1, 40, AgendaKind.CALENDAR));
    }

    private Path extended(Path file, String yaml) {
        try {
            return Files.writeString(
                    Files.createTempFile(folder, "measure", ".yaml"),
                    "extends: " + file.toAbsolutePath() + "\n" + yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
