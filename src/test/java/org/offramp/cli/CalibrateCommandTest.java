package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private Path calibrate(String name, String threads) {
        Path out = folder.resolve(name);
        StringWriter said = new StringWriter();
        int code = run(
                said,
                "calibrate",
                PLACE,
                "--people",
                "300",
                "--warmup",
                "1",
                "--years",
                "2",
                "--wave",
                "24",
                "--threads",
                threads,
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
    void leavesAFolderThatThreadsDoNotChange() throws IOException {
        Path one = calibrate("one", "1");
        Path three = calibrate("three", "3");
        for (String table : TABLES) {
            assertThat(one.resolve(table)).hasSameBinaryContentAs(three.resolve(table));
        }
        assertThat(Files.readAllLines(one.resolve("posterior.csv")))
                .hasSize(402)
                .first()
                .asString()
                .startsWith("draw,offending.level.public-order,");
        assertThat(Files.readAllLines(one.resolve("posterior.csv")).get(1)).startsWith("0,4,4,4,");
        String page = Files.readString(one.resolve("calibration.html"));
        for (String word : List.of("Calibration of A place to test the calibration", "<svg", "(held out)")) {
            assertThat(page.contains(word)).as(word).isTrue();
        }
        for (String fetched : List.of("src=\"http", "href=\"http", "url(http", "<script")) {
            assertThat(page.contains(fetched)).as(fetched).isFalse();
        }
        assertThat(one.resolve("figures/fit.png")).isNotEmptyFile();
        assertThat(one.resolve("figures/posterior.svg")).isNotEmptyFile();
        assertThat(one.resolve(".parts")).doesNotExist();
        assertThat(Files.readString(one.resolve("manifest.json"))).contains("\"held-out\"", "\"seed\": \"5\"");
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
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
                "200",
                "--warmup",
                "1",
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
        assertThat(out.resolve("coverage.csv")).content().startsWith("interval,parameter,inside,of,share,low,high");
    }
}
