package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.report.CalibrationReport;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Manifest;

/** {@code offramp calibrate} from the outside. */
class CalibrateCommandTest {

    private static final String PLACE = "scenarios/validation/recovery.yaml";
    private static final List<String> TABLES = List.of(
            "fit.csv", "posterior.csv", "identifiability.csv", "directions.csv", "evaluations.csv", "fitted.yaml");

    @TempDir
    private Path folder;

    private int run(StringWriter said, String... args) {
        return Program.start(said, args);
    }

    /** The place with tolerances that any run meets. */
    private Path easy() throws IOException {
        Path place = folder.resolve("easy.yaml");
        Files.writeString(
                place,
                "extends: " + Path.of(PLACE).toAbsolutePath()
                        + "\nname: easy\ncalibration:\n  targets:\n    prison-rate: {tolerance: 10, note: any}\n"
                        + "    remand-share: {tolerance: 10, note: any}\n    arrests: {tolerance: 10, note: any}\n");
        return place;
    }

    private Path calibrate(String name, Path place) {
        Path out = folder.resolve(name);
        StringWriter said = new StringWriter();
        int code = run(
                said,
                "calibrate",
                place.toString(),
                "--people",
                "150",
                "--warmup",
                "0",
                "--years",
                "1",
                "--wave",
                "20",
                "--threads",
                "2",
                "--seed",
                "5",
                "--hold-out",
                "coverage",
                "--out",
                out.toString());
        assertThat(code).as(said.toString()).isZero();
        assertThat(said.toString())
                .contains("Treatment coverage (held out)", "length of custody", "contraction", "calibration.html");
        return out;
    }

    @Test
    void leavesAFolder() throws IOException {
        Path one = calibrate("one", easy());
        for (String table : TABLES) {
            assertThat(one.resolve(table)).isNotEmptyFile();
        }
        assertThat(Files.readAllLines(one.resolve("posterior.csv")))
                .hasSize(402)
                .first()
                .asString()
                .startsWith("draw,offending.level.public-order,");
        assertThat(Files.readAllLines(one.resolve("posterior.csv")).get(1)).startsWith("0,4,4,4,");
        String page = Files.readString(one.resolve("calibration.html"));
        for (String word : List.of(
                "Calibration of A place to test the calibration", "until the model met", "<svg", "(held out)")) {
            assertThat(page.contains(word)).as(word).isTrue();
        }
        for (String fetched : List.of("src=\"http", "href=\"http", "url(http", "<script")) {
            assertThat(page.contains(fetched)).as(fetched).isFalse();
        }
        assertThat(one.resolve("figures/fit.png")).isNotEmptyFile();
        assertThat(one.resolve("figures/posterior.svg")).isNotEmptyFile();
        assertThat(one.resolve(".parts")).doesNotExist();
        assertThat(Files.readString(one.resolve("manifest.json"))).contains("\"held-out\"", "\"seed\": \"5\"");
        theFittedPlaceHasAPosteriorOfItsOwn(one);
        aRejectedPosteriorIsSaidToBeOne(one);
    }

    /** Its row 0 holds the values that stand in fitted.yaml, and its draws are those of the posterior. */
    private static void theFittedPlaceHasAPosteriorOfItsOwn(Path folder) throws IOException {
        List<String> own = Files.readAllLines(folder.resolve("posterior-fitted.csv"));
        List<String> old = Files.readAllLines(folder.resolve("posterior.csv"));
        assertThat(own.subList(2, own.size())).isEqualTo(old.subList(2, old.size()));
        String[] paths = own.get(0).split(",");
        String[] values = own.get(1).split(",");
        Scenario fitted = Draft.of(folder.resolve("fitted.yaml"), List.of()).with(List.of());
        for (Parameter number : fitted.parameters()) {
            int column = List.of(paths).indexOf(number.path());
            if (column >= 0) {
                assertThat(number.value() / Double.parseDouble(values[column]))
                        .as(number.path())
                        .isBetween(1 - 1e-12, 1 + 1e-12);
            }
        }
    }

    private static void aRejectedPosteriorIsSaidToBeOne(Path folder) throws IOException {
        Files.move(folder.resolve("posterior.csv"), folder.resolve("posterior-rejected.csv"));
        Map<String, Object> facts = new LinkedHashMap<>(Manifest.read(folder));
        facts.put("accepted", false);
        facts.put("doubts", List.of("the posterior misses the best fit"));
        CalibrationReport report = CalibrationReport.read(folder, facts);
        report.write(folder);
        assertThat(report.lines()).contains("Warning: the posterior misses the best fit");
        assertThat(folder.resolve("calibration.html"))
                .content()
                .contains("the posterior misses the best fit", "draws shown as posterior are rejected")
                .doesNotContain("until the model met");
    }

    @Test
    void whatIsWrongIsSaidInOneLine() throws IOException {
        StringWriter said = new StringWriter();
        assertThat(run(said, "calibrate", PLACE, "--hold-out", "happiness")).isEqualTo(2);
        assertThat(said.toString()).contains("--hold-out is happiness", "prison-rate");
        StringWriter none = new StringWriter();
        assertThat(run(
                        none,
                        "calibrate",
                        PLACE,
                        "--hold-out",
                        "arrests",
                        "--hold-out",
                        "coverage",
                        "--hold-out",
                        "prison-rate",
                        "--hold-out",
                        "remand-share"))
                .isEqualTo(2);
        assertThat(none.toString()).contains("0 targets to fit", "Maybe fewer");
        StringWriter wave = new StringWriter();
        assertThat(run(wave, "calibrate", PLACE, "--wave", "5")).isEqualTo(2);
        assertThat(wave.toString()).contains("Maybe leave it out: then it is 40.");
        StringWriter unknown = new StringWriter();
        assertThat(run(unknown, "calibrate", PLACE, "--recover", "1", "--hold-out", "happiness"))
                .isEqualTo(2);
        assertThat(unknown.toString()).contains("--hold-out is happiness");
        Path nothing = folder.resolve("nothing.yaml");
        Files.writeString(
                nothing, "extends: " + Path.of(PLACE).toAbsolutePath() + "\nname: nothing\ncalibration: {free: []}\n");
        StringWriter empty = new StringWriter();
        assertThat(run(empty, "calibrate", nothing.toString(), "--recover", "1", "--out", folder + "/n"))
                .isEqualTo(2);
        assertThat(empty.toString()).contains("there are 0 free numbers");
        assertThat(folder.resolve("n")).doesNotExist();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("fit.csv"), "target");
        StringWriter taken = new StringWriter();
        assertThat(run(taken, "calibrate", PLACE, "--recover", "1", "--out", other.toString()))
                .isEqualTo(2);
        assertThat(taken.toString()).contains("holds a calibration (fit.csv)");
        StringWriter young = new StringWriter();
        Path place = folder.resolve("young.yaml");
        Files.writeString(
                place, "extends: " + Path.of(PLACE).toAbsolutePath() + "\nname: young\ncalibration: {hold-out: []}\n");
        assertThat(run(
                        young,
                        "calibrate",
                        place.toString(),
                        "--people",
                        "50",
                        "--years",
                        "1",
                        "--warmup",
                        "0",
                        "--out",
                        folder + "/y"))
                .isEqualTo(2);
        assertThat(young.toString()).contains("have no value of rearrest", "Maybe more --years");
    }

    @Test
    void recoversAndSaysHowOften() {
        StringWriter said = new StringWriter();
        Path out = folder.resolve("recovery");
        int code = run(
                said,
                "calibrate",
                PLACE,
                "--recover",
                "1",
                "--people",
                "150",
                "--warmup",
                "0",
                "--years",
                "1",
                "--wave",
                "20",
                "--threads",
                "1",
                "--out",
                out.toString());
        assertThat(code).as(said.toString()).isZero();
        assertThat(said.toString()).contains("50 %  contacts", "80 %  all", "of   4");
        assertThat(out.resolve("recovery.csv")).content().startsWith("run,parameter,truth,quantile");
        assertThat(out.resolve("manifest.json")).content().contains("\"recoveries\": 1", "\"seed\"", "\"wave\": 20");
        assertThat(out.resolve("coverage.csv")).content().startsWith("interval,parameter,inside,of,share,low,high");
    }
}
