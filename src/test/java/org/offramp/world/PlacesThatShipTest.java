package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.measure.Measure;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Observed;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;

/**
 * The places in {@code scenarios}: each says its law, its gaps, what is observed and where every number comes from, and
 * runs small with balanced accounts. Holds whatever happens: no false alarms.
 */
class PlacesThatShipTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final List<String> PARTS = List.of("defaults.yaml", "typical.yaml");
    private static final List<String> PLACES = List.of(
            "belgium",
            "bulgaria",
            "cote-d-ivoire",
            "england-and-wales",
            "iran",
            "kenya",
            "malaysia",
            "mexico",
            "nigeria",
            "norway",
            "portugal",
            "south-africa",
            "usa",
            "viet-nam",
            "world");
    private static final int WIDTH = 125;

    static List<String> places() {
        return PLACES;
    }

    private static Path file(String name) {
        return SCENARIOS.resolve(name + ".yaml");
    }

    private static Scenario scenario(String name) {
        return Scenario.read(file(name), List.of(), List.of());
    }

    @Test
    void theFilesAreTheseAndNoOthers() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml") && !PARTS.contains(name))
                            .map(name -> name.replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(PLACES);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysItsLawItsGapsAndWhatIsObserved(String name) {
        Place place = scenario(name).place();
        assertThat(place.name()).isEqualTo(name);
        assertThat(place.question()).endsWith("?");
        assertThat(place.regime().orElseThrow().kinds()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(place.gaps()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(place.gaps().stream().map(gap -> gap.missing())).doesNotHaveDuplicates();
        Observed observed = place.observed();
        assertThat(observed.prisonRate()).isPresent();
        assertThat(observed.remandShare()).isPresent();
        assertThat(observed.coverage()).isPresent();
        assertThat(observed.arrests()).isPresent();
    }

    /** Where it comes from, how well it is founded, and limits around it; income per head is the place's own. */
    @ParameterizedTest
    @MethodSource("places")
    void everyNumberIsFounded(String name) {
        List<Parameter> parameters = scenario(name).parameters();
        assertThat(parameters).hasSizeGreaterThan(500).allSatisfy(p -> {
            assertThat(p.source()).as("source of %s", p.path()).isNotBlank();
            if (p.grade() == Grade.ASSUMED || p.grade() == Grade.CALIBRATED) {
                assertThat(p.low()).as("low of %s", p.path()).isNotEqualTo(OptionalDouble.empty());
                assertThat(p.high()).as("high of %s", p.path()).isNotEqualTo(OptionalDouble.empty());
                assertThat(p.note()).as("note of %s", p.path()).isNotBlank();
            }
            if (p.path().equals("health.gdp-per-head")) {
                assertThat(p.file()).endsWith(name + ".yaml");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void theFileIsReadable(String name) throws IOException {
        assertThat(Files.readAllLines(file(name)))
                .allMatch(line -> line.length() <= WIDTH)
                .noneMatch(line -> line.matches("(?i).*(/home/|/tmp/|todo|fixme|stand-in until).*"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void runsAndItsAccountsBalance(String name) {
        Scenario scenario = scenario(name);
        RunOptions small = new RunOptions(3000, 2, 1, 20, AgendaKind.CALENDAR);
        List<ArmResult> arms = new Simulation(scenario, small).run(0, 0);
        assertThat(arms).hasSize(1);
        assertThat(arms.get(0).accounts()).isNotEmpty().allMatch(Balance::ok);
    }

    /** In the world, one mean place, the law is a mixture; a country's measures in force agree with what it says its law is. */
    @ParameterizedTest
    @MethodSource("places")
    void compulsoryMeasuresStandInPlacesThatSaySo(String name) {
        Scenario scenario = scenario(name);
        boolean compulsory = scenario.inForce().stream().anyMatch(Measure::compulsory);
        boolean said = scenario.place().regime().orElseThrow().kinds().stream()
                .anyMatch(kind -> kind.word().equals("compulsory-centres"));
        assertThat(compulsory).isEqualTo(said);
    }
}
