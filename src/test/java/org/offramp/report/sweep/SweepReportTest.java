package org.offramp.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.report.SampleSweep;
import org.offramp.report.SweepReport;
import org.offramp.report.figure.Plate;
import org.offramp.study.table.Manifest;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What is drawn and written of every shape a sweep can have. */
class SweepReportTest {

    @TempDir
    Path folder;

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("no factor", Samples.none(), List.of("arms")),
                Arguments.of("one factor", Samples.one(), List.of("differences", "outcomes")),
                Arguments.of(
                        "two factors",
                        Samples.two(),
                        List.of(
                                "differences",
                                "heat-treatment-coverage",
                                "heat-prison-population",
                                "heat-waiting",
                                "saturation-treatment-coverage",
                                "saturation-prison-population")),
                Arguments.of(
                        "three factors",
                        Samples.three(),
                        List.of("main-effects-prison-population", "main-effects-rearrest-3y-route-release")),
                Arguments.of(
                        "two factors, spread",
                        Samples.spread(2),
                        List.of("scatter-prison-population", "main-effects-prison-population")),
                Arguments.of("three factors, spread", Samples.spread(3), List.of("main-effects-prison-population")),
                Arguments.of("rows of a list", Samples.rows(), List.of("differences", "outcomes")),
                Arguments.of(
                        "odd names",
                        Samples.odd(),
                        List.of("differences", "heat-prison-population", "heat-treatment-coverage-sex-female")),
                Arguments.of(
                        "failed units",
                        Samples.broken(),
                        List.of(
                                "differences",
                                "heat-treatment-coverage",
                                "heat-prison-population",
                                "heat-waiting",
                                "saturation-treatment-coverage",
                                "saturation-prison-population")),
                Arguments.of(
                        "one replication",
                        Samples.once(),
                        List.of(
                                "differences",
                                "heat-treatment-coverage",
                                "heat-prison-population",
                                "heat-waiting",
                                "saturation-treatment-coverage",
                                "saturation-prison-population")));
    }

    /** In a grid the lines are named once, below the title, wrapped; the small print has each arm by its id and its title. */
    @Test
    void theLinesOfAGridAreNamedOnceAndArmsByIdAndTitle() throws Exception {
        Samples.two().write(folder);
        SweepInput input = SweepInput.read(folder, Manifest.read(folder));
        Plate.Drawn plate = (Plate.Drawn) SweepFigure.all(input).get(0);
        String svg = plate.svg();
        assertThat(plate.id()).isEqualTo("differences");
        assertThat(svg).doesNotContain("; lines:");
        assertThat(svg.split("Lines: Share of", -1)).hasSize(2);
        assertThat(Sheet.smallPrint(input)).contains("arm police-referral (police referral) = base");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void everyShapeHasItsFiguresAndAPageWithoutNonsense(String name, SampleSweep sample, List<String> figures)
            throws Exception {
        sample.write(folder);
        SweepInput input = SweepInput.read(folder, Manifest.read(folder));
        List<Plate> all = SweepFigure.all(input);
        List<Plate.Drawn> plates = new ArrayList<>();
        for (Plate plate : all) {
            if (plate instanceof Plate.Drawn drawn) {
                plates.add(drawn);
            }
        }
        assertThat(plates).extracting(Plate.Drawn::id).containsExactlyElementsOf(figures);
        for (Plate.Drawn plate : plates) {
            String svg = plate.inlineSvg();
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            assertThat(document.getDocumentElement().getTextContent())
                    .contains(plate.title(), plate.alt(), "Kenya", "base", "seed 7");
            assertThat(svg).doesNotContain("NaN", "Infinity", "∞", "\u25a1");
            assertThat(plate.alt() + plate.reading()).doesNotContain("NaN", "Infinity");
        }
        page(new SweepPage(input, all).html().replaceAll("base64,[A-Za-z0-9+/=]+", ""));
    }

    private static void page(String html) {
        assertThat(html)
                .doesNotContain("NaN", "Infinity", ">null<", "@import", "<?xml", "<b>")
                .doesNotContainPattern("(?i)<(script|link|iframe|object|embed|img)\\b")
                .doesNotContainPattern("(?i)src\\s*=\\s*[\"'](?!data:)")
                .contains("offramp sweep scenarios/studies/places-and-offers.yaml", "the arm “base”", "0011");
        Matcher heading = Pattern.compile("<h(\\d)").matcher(html);
        int before = 0;
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        List<String> ids = new ArrayList<>();
        Matcher id = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(html);
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).doesNotHaveDuplicates();
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
        Matcher svg = Pattern.compile("(?s)<svg.*?</svg\\s*>").matcher(html);
        while (svg.find()) {
            assertThat(svg.group()).contains("role=\"img\"", "aria-labelledby=", "<title", "<desc");
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws Exception {
        Samples.one().write(folder);
        Map<Path, byte[]> first = new LinkedHashMap<>();
        for (Path file : SweepReport.write(folder)) {
            first.put(file, Files.readAllBytes(file));
        }
        assertThat(first).hasSize(5);
        for (Path file : SweepReport.write(folder)) {
            assertThat(Files.readAllBytes(file)).as(file.toString()).isEqualTo(first.get(file));
        }
    }

    @Test
    void failuresStandOnThePageWordForWord() throws Exception {
        Samples.broken().write(folder);
        SweepReport.write(folder);
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("7 units of 120 failed: their points rest on fewer replications, and 1 point has none.")
                .contains("accounts do not balance: &lt;b&gt;beds&lt;/b&gt;", "failed/abcd.json", "--retry-failed");
    }

    @Test
    void aPrecisionThatWasNotReachedIsSaid() throws Exception {
        Samples.one().write(folder);
        Path design = folder.resolve("design.csv");
        Files.writeString(design, Files.readString(design).replaceFirst(",0,\n", ",0,false\n"));
        SweepReport.write(folder);
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("At 1 of 4 points the precision asked for was not reached");
    }

    /** Served is the lesser of asked (offer + 0.05) and places (0.1 each): from there on an offer only lengthens the queue. */
    @Test
    void aFrameIsWhereTheQueueGrowsAndNothingElseIsTold() throws Exception {
        Samples.two().write(folder);
        SweepInput input = SweepInput.read(folder, Manifest.read(folder));
        Steps steps = Steps.of(input).orElseThrow();
        Kept coverage = input.study().outcomes().get(0);
        for (String offered : List.of("0.1", "0.2", "0.4")) {
            for (String place : steps.places().levels()) {
                Steps.Step step =
                        steps.from(offered, place, "police-referral", coverage).orElseThrow();
                double next = 2 * Double.parseDouble(offered) + 0.05;
                boolean more = 0.1 * Double.parseDouble(place) > Double.parseDouble(offered) + 0.05 + 1e-9;
                boolean queue = 0.1 * Double.parseDouble(place) < next - 1e-9;
                assertThat(step.queue().orElseThrow().low() > 0)
                        .as(offered + " × " + place + " waiting")
                        .isEqualTo(queue);
                if (more) {
                    assertThat(step.told()).as(offered + " × " + place).isTrue();
                }
                assertThat(step.onlyQueue()).isEqualTo(queue && !step.told());
            }
        }
        assertThat(steps.from("0.8", "1", "police-referral", coverage)).isEmpty();
    }

    /** A step is a hundred times smaller than the level: with the level's decimals it would be printed as nothing. */
    @Test
    void aStepHasDecimalsOfItsOwn() throws Exception {
        SampleSweep.of("police-referral")
                .factor(Samples.OFFER, "Offer", "share", "linear", "0.1", "0.2")
                .factor("measures.more-places.levers[0].scale", "Places", "ratio", "linear", "1", "2")
                .outcome("treatment-coverage", "share", 0.2)
                .effect(0, (v, arm, o) -> arm.equals("base") ? 0 : 0.002 * v[0])
                .write(folder);
        SweepReport.write(folder);
        assertThat(Files.readString(folder.resolve("figures/saturation-treatment-coverage.svg")))
                .contains("+0.0200");
    }

    @Test
    void whatIsMissingIsLeftOutWithItsReason() throws Exception {
        Samples.odd().write(folder);
        SweepInput odd = SweepInput.read(folder, Manifest.read(folder));
        assertThat(SweepFigure.all(odd))
                .filteredOn(Plate.LeftOut.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        Plate.LeftOut.class, out -> assertThat(out.reason()).isEqualTo(Steps.NONE));
        Files.delete(folder.resolve("difference.csv"));
        Files.delete(folder.resolve("summary.csv"));
        assertThat(SweepFigure.all(SweepInput.read(folder, Manifest.read(folder))))
                .allSatisfy(plate -> assertThat(plate).isInstanceOf(Plate.LeftOut.class));
        SweepReport.write(folder);
        assertThat(Files.readString(folder.resolve("report.html"))).contains("is left out: difference.csv has no");
    }

    @Test
    void aLogarithmicFactorStandsEvenly() {
        Factor doubling = new Factor("a", "A", "", true, List.of("0.8", "0.1", "0.4", "0.2"));
        Along along = new Along(doubling);
        assertThat(doubling.levels()).containsExactly("0.1", "0.2", "0.4", "0.8");
        assertThat(doubling.levels().stream().map(along::at))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
                .containsExactly(0.0, 1 / 3.0, 2 / 3.0, 1.0);
        Factor words = new Factor("b", "", "", false, List.of("true", "false"));
        assertThat(words.numeric()).isFalse();
        assertThat(new Along(words).ticks()).extracting(Along.Tick::label).containsExactly("true", "false");
        assertThat(words.title()).isEqualTo("b");
        assertThat(new Factor("c", "C", "", false, List.of("0.12345671", "0.12345672")).printed("0.12345671"))
                .isEqualTo("0.12345671");
    }

    /** Text on a cell can be read: a contrast of 4.5 at least, whatever its colour. */
    @Test
    void numbersInCellsCanBeRead() {
        for (Shade shade : List.of(Shade.differences(1), Shade.values(-1, 1))) {
            for (double value = -1; value <= 1; value += 0.01) {
                double ground = org.offramp.report.figure.Palette.luminance(shade.of(value));
                double ink = org.offramp.report.figure.Palette.luminance(shade.ink(value));
                assertThat((Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05))
                        .as(shade + " at " + value)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }
}
