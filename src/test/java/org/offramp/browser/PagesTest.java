package org.offramp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.cli.Program;
import org.offramp.report.result.Validated;
import org.offramp.report.validation.ValidationPage;

/** Pages of real runs in a real browser: on a wide screen, on a telephone and on paper. */
@Tag("browser")
class PagesTest {

    /** What A4 has between its margins, at 96 pixels an inch. */
    private static final int PAPER = 688;

    /** How many keys are pressed; the links of a page are many, and the last are sources. */
    private static final int MANY = 60;

    private static final String TINIEST = " --people 600 --years 2 --warmup 1 --replications 2 --threads 2 --quiet";
    private static final Map<String, String> COMMANDS = Map.of(
            "base",
            "run scenarios/norway.yaml" + TINIEST,
            "compare",
            "compare scenarios/kenya.yaml --arm remand=remand-reform --arm police=police-referral,more-places"
                    + " --arm court=drug-court --arm fines=fine-instead-of-prison --arm all=remand-reform,police-referral"
                    + " --arm warned=police-warning --arm home=electronic-monitoring" + TINIEST,
            "unsure",
            "run scenarios/usa.yaml --measure scenarios/measures/drug-court.yaml"
                    + " --measure scenarios/measures/more-places.yaml --draws 10"
                    + " --uncertainty parameters --uncertainty structure" + TINIEST,
            "sweep",
            "sweep notebooks/a-sweep.yaml" + TINIEST,
            "calibration",
            "calibrate scenarios/validation/recovery.yaml --people 150 --warmup 0 --years 1 --wave 20 --threads 2 --quiet");

    @TempDir
    private static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        chromium = Chromium.start(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "compare", "unsure", "sweep", "calibration"})
    void thePageOf(String name) throws IOException, InterruptedException {
        holds(page(name), "#main");
    }

    @Test
    void theVerdicts() throws IOException, InterruptedException {
        Path file = folder.resolve("validation.html");
        Files.writeString(file, new ValidationPage(Validated.read(Path.of("results/validation"))).html());
        holds(file, "#main");
    }

    /** What the tests above look for they do find: a page is spoilt in every way they know of. */
    @Test
    void aSpoiltPageIsFoundOut() throws IOException, InterruptedException {
        Path file = folder.resolve("spoilt.html");
        Files.writeString(
                file,
                Files.readString(page("base"))
                        .replace("--muted: #555", "--muted: #bbb")
                        .replace("role=\"img\"", "role=\"img\" data-was")
                        .replaceAll("aria-labelledby=\"[^\"]*\"", "")
                        .replaceAll("(?s)<title id=.*?</title\\s*>|<desc id=.*?</desc\\s*>", "")
                        .replace(" tabindex=\"0\"", "")
                        .replaceFirst("default-src 'none'", "default-src *")
                        .replace("<header>", """
                                <p style="width: 1500px">wide</p><img src="https://offramp.invalid/a.png" alt="a">
                                <p><a href="#main" tabindex="-1">never</a></p><header>
                                """));
        Shown page = Shown.open(chromium, file);
        page.size(400, 800);
        assertThat(page.sticksOut()).isNotEmpty();
        assertThat(String.join("\n", page.faults())).contains("color-contrast", "svg-img-alt");
        assertThat(String.join("\n", page.unreachable())).contains("scrollable-region-focusable");
        assertThat(page.requests().toString() + page.complaints()).contains("offramp.invalid");
        assertThat(page.neverReached(MANY).toString()).contains("never");
    }

    private static void holds(Path file, String first) throws IOException, InterruptedException {
        Shown page = Shown.open(chromium, file);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(page.complaints()).as("console").isEmpty();
        all.assertThat(page.neverReached(MANY)).as("by keys").isEmpty();
        all.assertThat(page.first()).as("the first link").isEqualTo(first);
        all.assertThat(page.faults()).as("wide screen").isEmpty();
        all.assertThat(page.sticksOut()).as("wide screen").isEmpty();
        page.size(400, 800);
        all.assertThat(page.sticksOut()).as("400 pixels").isEmpty();
        all.assertThat(page.unreachable()).as("400 pixels").isEmpty();
        page.size(PAPER, 1000);
        page.medium("print");
        all.assertThat(page.sticksOut()).as("paper").isEmpty();
        all.assertThat(page.folded()).as("folded on paper").isZero();
        all.assertThat(page.requests()).as("asked for").isEmpty();
        all.assertAll();
    }

    private static Path page(String name) {
        Path out = folder.resolve(name);
        if (!Files.exists(out)) {
            start(COMMANDS.get(name) + " --out " + out);
        }
        return out.resolve(name.equals("calibration") ? "calibration.html" : "report.html");
    }

    private static void start(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, words.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
    }
}
