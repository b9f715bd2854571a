package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calibration of a place: what is wrong with it is said where it stands. */
class CalibrationTest {

    @TempDir
    private Path folder;

    private List<String> problems(String block) throws IOException {
        Path file = new Bare(folder).file("mine.yaml", "portugal.yaml", block);
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, List.of(), List.of()));
        return wrong.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void everyWordNamesSomething() throws IOException {
        assertThat(problems("""
                calibration:
                  free:
                    - {paths: [justice.pretrial.levle], least: 0.5, most: 2}
                    - {paths: [treatment.demand.level, treatment.demand.level], least: 0.5, most: 2}
                  targets:
                    prison-rat: {tolerance: 0.1, note: "no such"}
                  hold-out: [happiness]
                """))
                .hasSize(4)
                .anyMatch(p -> p.contains("mine.yaml:4:")
                        && p.contains("calibration.free[0].paths[0]")
                        && p.contains("'justice.pretrial.levle' is no number of the place"))
                .anyMatch(p -> p.contains("mine.yaml:5:") && p.contains("is free twice"))
                .anyMatch(p -> p.contains("mine.yaml:7:") && p.contains("prison-rat") && p.contains("prison-rate"))
                .anyMatch(p -> p.contains("mine.yaml:8:") && p.contains("hold-out[0]") && p.contains("happiness"));
    }

    @Test
    void boundsEncloseTheValueAndTolerancesAreAboveZero() throws IOException {
        assertThat(problems("""
                calibration:
                  free: [{paths: [treatment.demand.level], least: 1.5, most: 2}]
                  targets: {coverage: {tolerance: 0, note: "none"}}
                """))
                .anyMatch(p -> p.contains("calibration.free[0]") && p.contains("least is 1.5 and most 2"))
                .anyMatch(p -> p.contains("calibration.targets.coverage") && p.contains("tolerance is 0"));
        assertThat(problems("calibration: {years: 0}\n")).anyMatch(p -> p.contains("calibration"));
    }

    /** A level nobody wrote counts as one; a class of offences that is not there is none. */
    @Test
    void aLevelThatIsNotWrittenCanBeFree() throws IOException {
        Path file = new Bare(folder).file("fine.yaml", "portugal.yaml", """
                        calibration:
                          free: [{paths: [offending.level.violent], least: 0.5, most: 2}]
                        """);
        Calibration block =
                Scenario.read(file, List.of(), List.of()).place().calibration().orElseThrow();
        assertThat(block.free())
                .singleElement()
                .extracting(Calibration.Free::title)
                .isEqualTo("offending.level.violent");
        assertThat(problems("calibration: {free: [{paths: [offending.level.violet], least: 0.5, most: 2}]}\n"))
                .singleElement()
                .asString()
                .contains("'offending.level.violet' is no number of the place");
    }

    @Test
    void everyObservedValueCanBeATarget() {
        assertThat(Calibration.known())
                .containsExactly(
                        "prison-rate",
                        "remand-share",
                        "drug-share",
                        "occupancy",
                        "coverage",
                        "arrests",
                        "drug-contacts",
                        "rearrest",
                        "reimprisonment",
                        "overdose-deaths");
    }
}
