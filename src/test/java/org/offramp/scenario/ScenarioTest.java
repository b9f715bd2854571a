package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole scenarios, a place with measures: everything that is wrong in any file is said at once. */
class ScenarioTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("measures"));
        for (Path from : List.of(Path.of("scenarios"), Path.of("scenarios", "measures"))) {
            try (Stream<Path> files = Files.list(from).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(Path.of("scenarios").relativize(file)));
                }
            }
        }
    }

    private List<String> problems(String place, String... measures) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), place);
        List<Path> added = Stream.of(measures).map(folder::resolve).toList();
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, added, List.of()));
        return wrong.problems().stream().map(p -> p.path() + ": " + p.what()).toList();
    }

    private String measure(String name, String text) throws IOException {
        Files.writeString(folder.resolve("measures").resolve(name), text);
        return "measures/" + name;
    }

    @Test
    void everyKindOfProblemInEveryFileAtOnce() throws IOException {
        String late = measure("late.yaml", """
                name: late
                title: Late
                summary: Ends before it starts.
                start: 2031-01-01
                end: 2030-01-01
                levers: [{path: justice.supervision.violation, scale: 0.5}]
                """);
        List<String> problems = problems("""
                extends: portugal.yaml
                colour: red
                measures: [drug-cort]
                justice:
                  prison:
                    men: -5
                  supervision:
                    revocation: {value: 1.2, unit: probability, source: NOSUCH, grade: measured}
                treatment:
                  programmes:
                    hypnosis: {places: 3 places, day: 1 EUR, marginal: 1}
                """, late);
        assertThat(String.join("\n", problems))
                .contains("unknown key 'colour'")
                .contains("measures[0]: unknown measure 'drug-cort'")
                .contains("justice.prison.men")
                .contains("justice.supervision.revocation")
                .contains("NOSUCH")
                .contains("treatment.programmes.hypnosis: unknown modality 'hypnosis'")
                .contains("starts on 2031-01-01 and ends on 2030-01-01");
    }

    @Test
    void aLeverOnWhatNoArmReadsIsRefused() throws IOException {
        String cheap = measure("cheap.yaml", """
                name: cheap
                title: Cheap
                summary: Prices are no rules.
                levers:
                  - {path: treatment.programmes.methadone.day, scale: 0.1}
                  - {path: costs.prison-day, scale: 0.1}
                  - {path: justice.prizon, scale: 2}
                """);
        assertThat(problems("extends: portugal.yaml\n", cheap))
                .containsExactly(
                        "levers[0].path: 'treatment.programmes.methadone.day' is read once for all arms: no lever works on"
                                + " it",
                        "levers[1].path: 'costs.prison-day' is read once for all arms: no lever works on it",
                        "levers[2].path: there is no 'prizon'");
    }

    @Test
    void aPlaceElsewhereFindsTheMeasuresAndSourcesOfWhatItExtends(@TempDir Path elsewhere) throws IOException {
        String parent = folder.resolve("portugal.yaml").toString().replace('\\', '/');
        Path file = Files.writeString(elsewhere.resolve("mine.yaml"), "extends: '" + parent + "'\n");
        assertThat(Scenario.read(file, List.of(), List.of()).inForce())
                .extracting(measure -> measure.name())
                .containsExactly("dissuasion-commission");
    }

    @Test
    void whatIsReplacedIsAMeasureBesideThePlace() throws IOException {
        String instead = measure("instead.yaml", """
                name: instead
                title: Instead
                summary: Two that are there, one that is not.
                replaces: [drug-court, dissuasion-commission, drug-cort]
                offers: 1
                """);
        assertThat(problems("extends: portugal.yaml\n", instead))
                .containsExactly("replaces[2]: unknown measure 'drug-cort'");
    }

    @Test
    void peopleAreHeldInACentreAndNowhereElse() throws IOException {
        String centre = measure("mine.yaml", """
                extends: compulsory-centre.yaml
                gate: {treatment: {opioids: methadone}}
                """);
        assertThat(problems("extends: portugal.yaml\n", centre))
                .containsExactly(
                        "gate.treatment.opioids: methadone is given in the setting community, and people are held");
    }

    private Path portugal(String yaml) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), "extends: portugal.yaml\n" + yaml);
    }

    private List<String> wrong(Path file, List<Path> added, String... settings) {
        ScenarioException wrong =
                catchThrowableOfType(ScenarioException.class, () -> Scenario.read(file, added, List.of(settings)));
        return wrong.problems().stream().map(Problem::toString).toList();
    }

    private static double offered(org.offramp.measure.Measure measure) {
        return measure.gate().orElseThrow().offered().value();
    }

    /** One of the same name as one in force replaces it; two added of one name are one too many. */
    @Test
    void aMeasureInForceCanBeAddedAgainButOnce() throws IOException {
        Path same = folder.resolve("measures/dissuasion-commission.yaml");
        Scenario scenario = Scenario.read(
                portugal(""),
                List.of(same),
                List.of(
                        "measures.dissuasion-commission.gate.offered=0.5",
                        "added.dissuasion-commission.gate.offered=0.25"));
        assertThat(offered(scenario.inForce().get(0))).isEqualTo(0.5);
        assertThat(offered(scenario.added().get(0))).isEqualTo(0.25);
        assertThat(scenario.parameters())
                .filteredOn(p -> p.path().endsWith("dissuasion-commission.gate.offered"))
                .extracting(Parameter::path, Parameter::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("measures.dissuasion-commission.gate.offered", 0.5),
                        org.assertj.core.groups.Tuple.tuple("added.dissuasion-commission.gate.offered", 0.25));
        assertThat(wrong(portugal(""), List.of(same, same)))
                .singleElement()
                .asString()
                .contains("is there twice");
    }

    @Test
    void settingsReachMeasuresThatAreAdded() throws IOException {
        Path court = folder.resolve("measures/drug-court.yaml");
        Scenario scenario =
                Scenario.read(portugal(""), List.of(court), List.of("measures.drug-court.gate.offered=12 %"));
        assertThat(offered(scenario.added().get(0))).isEqualTo(0.12);
        assertThat(wrong(portugal(""), List.of(court), "measures.drug-cort.gate.offered=0.1"))
                .singleElement()
                .asString()
                .contains("there is no such measure", "measures.drug-cort", "Maybe 'measures.drug-court'?");
        assertThat(wrong(portugal(""), List.of(court), "measures.drug-court.gate.oferred=0.1"))
                .singleElement()
                .asString()
                .contains("measures.drug-court.gate.oferred");
    }

    /** A place changes what differs there; what is wrong with it is said with the line of the place. */
    @Test
    void aPlaceChangesAMeasureInForce() throws IOException {
        String yaml = """
                measures:
                  - dissuasion-commission
                  - extends: drug-court
                    gate:
                      offered: {value: %s, unit: share, low: 0.01, high: 0.06, source: ASM, grade: assumed, note: "Few."}
                """;
        Scenario scenario = Scenario.read(portugal(yaml.formatted("0.03")), List.of(), List.of());
        assertThat(scenario.inForce())
                .extracting(org.offramp.measure.Measure::name)
                .containsExactly("dissuasion-commission", "drug-court");
        assertThat(offered(scenario.inForce().get(1))).isEqualTo(0.03);
        assertThat(scenario.place().measures())
                .containsExactly(new InForce("dissuasion-commission"), new InForce("drug-court"));
        Parameter few = scenario.parameters().stream()
                .filter(p -> p.path().equals("measures.drug-court.gate.offered"))
                .findFirst()
                .orElseThrow();
        assertThat(few.value()).isEqualTo(0.03);
        assertThat(few.file()).endsWith("mine.yaml");
        assertThat(few.line()).isEqualTo(6);
        Scenario set = Scenario.read(
                portugal(yaml.formatted("0.03")), List.of(), List.of("measures.drug-court.gate.offered=0.2"));
        assertThat(offered(set.inForce().get(1))).isEqualTo(0.2);
        assertThat(wrong(portugal(yaml.formatted("3")), List.of()))
                .singleElement()
                .asString()
                .contains("mine.yaml:6", "gate.offered", "3 is not a probability");
        assertThat(wrong(portugal("measures: [{extends: drug-court, name: other}]\n"), List.of()))
                .singleElement()
                .asString()
                .contains("mine.yaml:2", "the name stays that of the measure");
        assertThat(wrong(portugal("measures: [{gate: {offered: 0.1}}]\n"), List.of()))
                .singleElement()
                .asString()
                .contains("mine.yaml:2", "measures[0]", "names no measure");
        assertThat(wrong(portugal("measures: [{extends: drug-cort}]\n"), List.of()))
                .singleElement()
                .asString()
                .contains("Maybe 'drug-court'?");
        assertThat(FileKind.of(portugal(yaml.formatted("0.03")))).contains(FileKind.PLACE);
        assertThat(FileKind.of(folder.resolve("measures/drug-court.yaml"))).contains(FileKind.MEASURE);
    }

    @Test
    void anAddedMeasureIsForTheReportedYears() throws IOException {
        String early = measure("early.yaml", """
                name: early
                title: Early
                summary: Starts before the run.
                start: 2020-01-01
                levers: [{path: justice.supervision.violation, scale: 0.5}]
                """);
        assertThat(problems("extends: portugal.yaml\n", early))
                .containsExactly("start: 2020-01-01 is before the first reported year of portugal");
    }
}
