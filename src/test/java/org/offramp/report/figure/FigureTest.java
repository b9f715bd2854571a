package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSwings;
import org.offramp.report.result.ReportInput;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FigureTest {

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("both arms", SampleRun.both()),
                Arguments.of("priority rules", SampleRun.rules()),
                Arguments.of("several arms", SampleRun.several()),
                Arguments.of("numbers drawn", SampleSwings.in(SampleRun.both())),
                Arguments.of("base only", SampleRun.baseOnly()),
                Arguments.of("no interval", SampleRun.onceOnly()),
                Arguments.of("a village", SampleRun.times(2e-7)),
                Arguments.of("a galaxy", SampleRun.times(1e7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void everySvgIsXmlWithTextAndNoNonsense(String name, ReportInput input) throws Exception {
        for (Plate.Drawn plate : drawn(input)) {
            String svg = plate.svg().replaceAll("base64,[A-Za-z0-9+/=]+", "");
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
            String text = document.getDocumentElement().getTextContent();
            assertThat(text).contains(plate.title(), plate.alt(), "United States", "base");
            assertThat(svg).doesNotContain("NaN", "Infinity", "∞", "\u25a1").contains("sans-serif");
            NodeList texts = document.getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                assertThat(texts.item(i).getTextContent())
                        .doesNotContainPattern("\\d{4}\\.\\d|(?<!\\d)(?<!seed )\\d{7}|\\.\\d{9}");
            }
        }
    }

    @Test
    void everyPngIsAPicture() throws Exception {
        ReportInput input = SampleSwings.in(SampleRun.rules());
        for (Plate.Drawn plate : drawn(input)) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(plate.png()));
            assertThat(image.getWidth()).isEqualTo(2 * plate.width());
            Set<Integer> colours = new HashSet<>();
            for (int x = 0; x < image.getWidth(); x += 3) {
                for (int y = 0; y < image.getHeight(); y += 3) {
                    colours.add(image.getRGB(x, y));
                }
            }
            assertThat(colours).as(plate.id()).hasSizeGreaterThan(10).contains(0xFFFFFFFF);
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        List<Plate.Drawn> first = drawn(SampleRun.both());
        List<Plate.Drawn> second = drawn(SampleRun.both());
        assertThat(first).hasSize(18);
        for (int i = 0; i < first.size(); i++) {
            assertThat(first.get(i).svg()).isEqualTo(second.get(i).svg());
            assertThat(first.get(i).png()).isEqualTo(second.get(i).png());
        }
    }

    @Test
    void figuresSayWhatTheyShow() {
        assertThat(svg("prison-population"))
                .contains("Million people held", "base (today)", "alternative", "2026", "2035", "from 2027-01-01");
        assertThat(svg("treatment-coverage")).contains("target 40% · 1 in 2.5", "20% · 1 in 5");
        assertThat(svg("cost-by-payer"))
                .contains("Billion USD a year, prices of 2024", "Society and victims", "Person and family");
        assertThat(svg("cost-effectiveness"))
                .contains("QALYs gained a year", "85,000 USD per QALY", "Societal", "more health, lower cost");
        assertThat(svg("who-gains"))
                .contains("Women and girls", "Aged 12 to 17", "Days in prison", "percentage points", "hollow");
        assertThat(svg("rearrest")).contains("Kaplan–Meier", "73.6%", "months since", "simulated, all replications)");
        assertThat(svg("prison-population")).contains("Difference from the base, people", "alternative − base");
        assertThat(svg("by-offence")).contains("Public order", "Days under state control", "paired by replication");
        assertThat(svg("waits"))
                .contains("From charge to hearing", "On a waiting list for treatment", "measures start");
        assertThat(svg("waits-by-programme")).contains("Continuing outpatient", "days, of those who started");
        assertThat(svg("occupancy")).contains("Prison, juveniles", "per cent", "100 per cent", "96% · 91.2%");
        assertThat(svg("cost-waterfall")).contains("All payers", "Society and victims", "Billion USD a year more");
        assertThat(svg("acceptability")).contains("85,000 USD a QALY", "20 replications", "nothing else", "Societal");
        assertThat(svg("fit-to-place")).contains("Prison population, 2022", "1.81\u00a0million for 1.83\u00a0million");
        assertThat(svg("gate-drug-court")).contains("Place available", "59.4% of offered", "With consent");
        assertThat(svg("gate-police-referral")).contains("COMPULSORY", "not a step of this measure");
        assertThat(svg("differences")).contains("Prison population", "−5.49%", "excludes zero");
        assertThat(svg("road-base")).contains("Back: prison", "Diverted", "people a year in all");
    }

    /** Only their own figure shows the arms of priority rules: the others show the base and the alternative. */
    @Test
    void priorityRulesHaveAFigureOfTheirOwn() {
        List<Plate.Drawn> plates = drawn(SampleRun.rules());
        assertThat(plates)
                .extracting(Plate.Drawn::id)
                .containsExactly(
                        "differences",
                        "prison-population",
                        "treatment-coverage",
                        "who-gains",
                        "by-offence",
                        "priority-rules",
                        "waits",
                        "waits-by-programme",
                        "occupancy",
                        "cost-by-payer",
                        "cost-waterfall",
                        "cost-effectiveness",
                        "acceptability",
                        "gate-drug-court",
                        "gate-police-referral",
                        "road-base",
                        "road-alternative",
                        "rearrest",
                        "fit-to-place");
        assertThat(plates)
                .filteredOn(plate ->
                        plate.svg().contains("Voluntary first") || plate.svg().contains("voluntary-first"))
                .extracting(Plate.Drawn::id)
                .containsExactly("priority-rules");
        String svg = plates.stream()
                .filter(p -> p.id().equals("priority-rules"))
                .findFirst()
                .orElseThrow()
                .svg();
        assertThat(svg)
                .contains("Today’s rule (first come)", "Justice first", "Wait of referred people", "Displaced")
                .contains("difference from the base, percentage points");
    }

    @Test
    void withoutTablesEveryFigureSaysWhatIsMissing() {
        assertThat(Figure.all(SampleRun.empty()))
                .hasSizeGreaterThan(10)
                .filteredOn(plate -> !plate.id().equals("fit-to-place"))
                .allSatisfy(plate -> assertThat(plate)
                        .isInstanceOfSatisfying(
                                Plate.LeftOut.class,
                                out -> assertThat(out.reason()).isNotBlank()));
    }

    @Test
    void aBaseAloneHasNoDifferencesAndNoCascade() {
        List<String> ids = drawn(SampleRun.baseOnly()).stream().map(Plate::id).toList();
        assertThat(ids)
                .containsExactly(
                        "prison-population",
                        "treatment-coverage",
                        "waits",
                        "waits-by-programme",
                        "occupancy",
                        "cost-by-payer",
                        "road-base",
                        "rearrest",
                        "fit-to-place");
    }

    /** Each arm is named in every figure that can show it; the others say which they leave out. */
    @Test
    void severalArmsAreAllShownOrNamedAsLeftOut() {
        ReportInput input = SampleRun.several();
        for (Plate.Drawn plate : drawn(input)) {
            for (String arm : input.arms()) {
                assertThat(plate.svg()).as(plate.id()).contains(arm);
            }
        }
        assertThat(drawn(input))
                .extracting(Plate.Drawn::id)
                .contains("cost-waterfall-retention", "cost-waterfall-all-of-these", "road-drug-court")
                .doesNotContain("road-retention");
    }

    private static String svg(String id) {
        return drawn(SampleRun.both()).stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow()
                .svg();
    }

    private static List<Plate.Drawn> drawn(ReportInput input) {
        return Figure.all(input).stream()
                .filter(Plate.Drawn.class::isInstance)
                .map(Plate.Drawn.class::cast)
                .toList();
    }
}
