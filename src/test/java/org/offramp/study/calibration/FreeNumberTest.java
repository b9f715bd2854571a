package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;

/** Free numbers of places that ship, and the place that holds them at a best fit. */
class FreeNumberTest {

    private static final Path PLACES = Path.of("scenarios");

    @ParameterizedTest
    @ValueSource(
            strings = {
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
                "world"
            })
    void everyPlaceCanBeCalibrated(String name) {
        Scenario scenario = Draft.of(PLACES.resolve(name + ".yaml"), List.of()).with(List.of());
        List<FreeNumber> free =
                FreeNumber.of(scenario, scenario.place().calibration().orElseThrow());
        List<Aim> aims = Aim.of(
                scenario.place(),
                scenario.place().calibration().orElseThrow(),
                new TreeSet<>(scenario.place().calibration().orElseThrow().holdOut()));
        assertThat(free).hasSize(8).allMatch(number -> number.start() > 0 && number.start() < 1);
        assertThat(aims.stream().filter(aim -> !aim.heldOut()).count()).isGreaterThanOrEqualTo(5);
        for (FreeNumber number : free) {
            assertThat(number.multiple(number.start())).isCloseTo(1, within(1e-9));
            assertThat(number.multiple(0)).isCloseTo(number.least(), within(1e-9));
            assertThat(number.multiple(1)).isCloseTo(number.most(), within(1e-9));
        }
    }

    /** Settings at the start give the place of the file, settings elsewhere move these numbers and no others. */
    @Test
    void settingsMoveTheFreeNumbersAlone() {
        Draft draft = Draft.of(PLACES.resolve("kenya.yaml"), List.of());
        Scenario scenario = draft.with(List.of());
        List<FreeNumber> free =
                FreeNumber.of(scenario, scenario.place().calibration().orElseThrow());
        double[] x = new double[free.size()];
        Arrays.fill(x, 0.9);
        Scenario moved = draft.with(FreeNumber.settings(free, x));
        List<String> paths = FreeNumber.paths(free);
        for (int i = 0; i < scenario.parameters().size(); i++) {
            Parameter before = scenario.parameters().get(i);
            Parameter after = moved.parameters().get(i);
            assertThat(after.path()).isEqualTo(before.path());
            if (paths.contains(before.path())) {
                FreeNumber number = free.stream()
                        .filter(one -> one.numbers().contains(before))
                        .findFirst()
                        .orElseThrow();
                assertThat(after.value()).isCloseTo(number.value(before, 0.9), within(1e-9 * before.value()));
            } else {
                assertThat(after.value()).isEqualTo(before.value());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portugal", "kenya", "belgium"})
    void theFittedPlaceIsThePlaceAtTheBestFit(String name, @TempDir Path folder) throws IOException {
        Path file = PLACES.resolve(name + ".yaml");
        Draft draft = Draft.of(file, List.of());
        Scenario scenario = draft.with(List.of());
        List<FreeNumber> free =
                FreeNumber.of(scenario, scenario.place().calibration().orElseThrow());
        double[] best = new double[free.size()];
        Arrays.setAll(best, i -> 0.2 + 0.07 * i);
        Path fitted = folder.resolve("fitted.yaml");
        Files.writeString(fitted, new FittedPlace(draft, scenario, free, best, 3).text(folder, file));
        Scenario read = Scenario.read(fitted, List.of(), List.of());
        Scenario set = draft.with(FreeNumber.settings(free, best));
        assertThat(read.place().justice().court().custodyLength().keySet())
                .isEqualTo(set.place().justice().court().custodyLength().keySet());
        for (Parameter wanted : set.parameters()) {
            assertThat(read.parameters())
                    .anyMatch(p -> p.path().equals(wanted.path())
                            && Math.abs(p.value() - wanted.value()) <= 1e-8 * Math.abs(wanted.value()));
        }
        for (String path : FreeNumber.paths(free)) {
            assertThat(read.parameters())
                    .anyMatch(p -> p.path().equals(path) && p.low().isPresent());
        }
    }
}
