package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.scenario.Scenario;
import picocli.CommandLine;

/** The command line from the outside: what it says and how it ends. */
class OfframpTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int offramp(String... args) {
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void versionAndHelpAreDone() {
        assertThat(offramp("--version")).isZero();
        assertThat(out.toString()).startsWith("offramp ");
        assertThat(offramp("--help")).isZero();
        assertThat(offramp("run", "--help")).isZero();
        assertThat(out.toString()).contains("--replications=R", "report", "bench");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aSlipOfTheHandIsAnsweredWithAdvice() {
        assertThat(offramp("run", "x.yaml", "--replication", "3")).isEqualTo(2);
        assertThat(err.toString())
                .contains("unknown option '--replication'. Maybe --replications?")
                .doesNotContain("\tat ");
        assertThat(offramp("rnu", "x.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("unknown command 'rnu'", "Maybe run?");
        assertThat(offramp("report", "a", "b")).isEqualTo(2);
        assertThat(err.toString()).contains("'b' is one argument too many");
        assertThat(offramp()).isEqualTo(2);
        assertThat(offramp("run")).isEqualTo(2);
        assertThat(err.toString()).contains("SCENARIO");
    }

    @Test
    void aCheckWarnsAndIsStillDone() {
        assertThat(offramp("check", "scenarios/usa.yaml", "scenarios/measures/drug-court.yaml"))
                .isZero();
        assertThat(out.toString())
                .contains("scenarios/usa.yaml: fine, ", "scenarios/measures/drug-court.yaml:", ": warning: gate.")
                .contains("gate.failure-length: ", "(way-out: Tokyo Rules (1990), rule 14.3)");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThat(offramp("run", "x.yaml", "--people", "many")).isEqualTo(2);
        assertThat(err.toString()).contains("--people", "'many' is not a whole number");
        assertThat(offramp("run", "x.yaml", "--agenda", "heap")).isEqualTo(2);
        assertThat(offramp("bench", "--people", "10,x")).isEqualTo(2);
    }

    @Test
    void aScenarioThatIsNotThereOrWrongIsRefused() throws IOException {
        assertThat(offramp("run", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file").doesNotContain("Exception");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "name: x\nprisons: 3\n");
        assertThat(offramp("check", wrong.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("wrong.yaml:2", "prisons");
        Path measure = Files.writeString(folder.resolve("m.yaml"), "name: x\ngate:\n  stage: polic\n");
        assertThat(org.offramp.scenario.FileKind.of(measure)).contains(org.offramp.scenario.FileKind.MEASURE);
        assertThat(offramp("check", measure.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("m.yaml");
    }

    @Test
    void aFolderWithoutAManifestHasNoReport() {
        assertThat(offramp("report", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("manifest.json", "Maybe");
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(offramp("schema")).isZero();
        assertThat(offramp("schema", "measure")).isZero();
        assertThat(out.toString()).contains("\"$schema\"", "\"title\": \"place\"", "\"title\": \"measure\"");
        assertThat(offramp("schema", "plaice")).isEqualTo(2);
    }

    @Test
    void theListSaysWhatThereIs() throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        Files.writeString(folder.resolve("half.yaml"), "name: half\n");
        assertThat(offramp("list", folder.toString())).isZero();
        assertThat(out.toString()).contains("half.yaml", "not by itself: offramp check", "prison-population");
        assertThat(offramp("list", folder.resolve("none").toString())).isEqualTo(2);
    }

    @Test
    void theListSaysOfEachMeasureWhereItIsAndWhetherPeopleAreAsked() {
        assertThat(offramp("list", "measures")).isZero();
        assertThat(out.toString()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", "|"))
                        .toList())
                .contains(
                        "police-warning|police|A possession case, or a petty one, of people with at most two convictions"
                                + " ends with a recorded …")
                .anyMatch(line -> line.startsWith("compulsory-centre|police, compulsory|The police send people"))
                .anyMatch(line -> line.startsWith("more-places|rules|"));
        assertThat(out.toString()).doesNotContain("Used: ", "Evidence: ").doesNotContain("Places", "Outcomes");
        assertThat(offramp("list", "places")).isZero();
        assertThat(out.toString()).contains("portugal  ", "not by itself: offramp check scenarios/defaults.yaml");
        assertThat(offramp("check", "scenarios/portugal.yaml", "scenarios/measures/compulsory-centre.yaml"))
                .isZero();
        assertThat(out.toString()).contains("compulsory, nobody is asked: compulsory-centre");
        assertThat(offramp("check", "scenarios/viet-nam.yaml", "scenarios/measures/compulsory-centre.yaml"))
                .isZero();
        assertThat(out.toString())
                .contains("nobody is asked: compulsory-centre")
                .doesNotContain("compulsory-centre, compulsory-centre");
    }

    @Test
    void everyMeasureHasOneLine() throws IOException {
        assertThat(offramp("list", "measures")).isZero();
        try (Stream<Path> files = Files.list(Path.of("scenarios/measures"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
            assertThat(out.toString().lines().skip(1).map(line -> line.strip().split(" ")[0]))
                    .containsExactlyElementsOf(names);
        }
    }

    @Test
    void theLongListAndASingleMeasureSayWhatIsKnown() {
        assertThat(offramp("list", "measures", "--long")).isZero();
        assertThat(out.toString())
                .contains("Used: Viet Nam", "Evidence: Relapse", "Compulsory centre. The police send");
        out.getBuffer().setLength(0);
        assertThat(offramp("list", "measures", "compulsory-centre")).isZero();
        assertThat(out.toString())
                .startsWith("  compulsory-centre ")
                .contains("Used: Viet Nam", "Evidence: Relapse")
                .doesNotContain("community-service");
        assertThat(offramp("list", "measures", "compulsory-center")).isEqualTo(2);
        assertThat(err.toString()).contains("compulsory-center");
    }

    @Test
    void aSummaryIsCutBehindItsFirstSentenceOrAWord() {
        assertThat(ListCommand.firstSentence("Asked at 2.5 per cent. Then more."))
                .isEqualTo("Asked at 2.5 per cent.");
        assertThat(ListCommand.firstSentence("No full stop")).isEqualTo("No full stop");
        String cut = ListCommand.firstSentence("word ".repeat(19) + "wordy, wordy words.");
        assertThat(cut).isEqualTo("word ".repeat(19) + "…").hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void aListIsNoWiderThanATerminal() {
        String text = "word ".repeat(60).strip();
        assertThat(ListCommand.wrapped(text).lines().skip(1))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("      word").hasSizeLessThanOrEqualTo(100));
        assertThat(ListCommand.wrapped(text).replaceAll("\\s+", " ").strip()).isEqualTo(text);
    }

    @Test
    void theUnexpectedIsOneLine() {
        Complaints complaints = new Complaints(new PrintWriter(err, true));
        assertThat(complaints.about(new IllegalStateException("first\nsecond"))).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("first second").doesNotContain("\tat ");
    }

    @Test
    void everyCommandKnowsItsVersion() {
        for (String command : new CommandLine(new Offramp()).getSubcommands().keySet()) {
            out.getBuffer().setLength(0);
            assertThat(offramp(command, "--version")).isZero();
            assertThat(out.toString()).as(command).startsWith("offramp ");
        }
    }

    /** Every prevalence left as the template has it, which is none. */
    @Test
    void aPlaceInWhichNobodyHasADisorderIsSaidToBeSo() throws IOException {
        Scenario portugal = Scenario.read(Path.of("scenarios/portugal.yaml"), List.of(), List.of());
        assertThat(Nobody.said(portugal)).isEmpty();
        StringBuilder none = new StringBuilder(
                "extends: " + Path.of("scenarios/portugal.yaml").toAbsolutePath() + "\n");
        none.append("name: none\ntitle: None\ndrug-use:\n  substances:\n");
        portugal.place().drugUse().substances().forEach((substance, course) -> {
            none.append("    ").append(substance.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            none.append(": {prevalence: {value: {male: 0, female: 0}, unit: share, grade: assumed, ")
                    .append("low: {male: 0, female: 0}, high: {male: 0.1, female: 0.1}, note: none}}\n");
        });
        Path file = Files.writeString(folder.resolve("none.yaml"), none);
        offramp("check", file.toString());
        assertThat(out + " " + err).contains("nobody has a drug use disorder: no substance has a prevalence. Maybe");
    }

    @Test
    void aStudyIsCheckedListedAndHasASchema() throws IOException {
        Path study = Path.of("scenarios", "studies", "first-sweep.yaml");
        assertThat(offramp("check", study.toString(), "scenarios/england-and-wales.yaml"))
                .isZero();
        assertThat(out.toString())
                .contains("first-sweep.yaml: fine, 1 arm beside the base, 1 factor, 3 points of 4 replications")
                .contains("england-and-wales.yaml: fine");
        assertThat(offramp("list", "studies")).isZero();
        assertThat(out.toString())
                .contains("kenya-places-and-offers", "Drug courts and what failing costs, in the USA");
        assertThat(offramp("schema", "study")).isZero();
        assertThat(out.toString()).contains("\"title\": \"study file\"", "\"latin-hypercube\"", "\"at-least\"");
        assertThat(offramp("run", study.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("is the file of a study", "Maybe offramp sweep " + study + "?");
        Path place = Path.of("scenarios", "england-and-wales.yaml").toAbsolutePath();
        Path wrong = Files.writeString(
                folder.resolve("first-sweep.yaml"),
                Files.readString(study).replace("0.8]", "8]").replace("../england-and-wales.yaml", place.toString()));
        assertThat(offramp("check", wrong.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("first-sweep.yaml:12: vary[0].values[2]: ", "8 share is not a probability");
    }
}
