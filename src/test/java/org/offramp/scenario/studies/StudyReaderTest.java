package org.offramp.scenario.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.measure.Measure;
import org.offramp.scenario.Problem;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;

/** A study file is read as it is meant, and every kind of slip is said with line, path, value and what was expected. */
class StudyReaderTest {

    private static final String GOOD = """
            name: study
            title: A study
            question: What follows?
            scenario: PLACE
            set: {justice.dropped.possession: 0.3}
            arms:
              referral:
                measures: [police-referral]
              both:
                title: Both
                measures: [police-referral, more-places]
                set: {measures.police-referral.gate.consent: 0.8}
            vary:
              - path: measures.police-referral.gate.offered
                label: Offers
                values: [0.10, 40 %]
              - path: measures.more-places.levers[0].scale
                also: ['measures.more-places.levers[2].scale']
                low: 1
                high: 4
                steps: 3
                scale: log
            design: grid
            run: {people: 500, seed: 7}
            replications: {at-least: 3, at-most: 9, until: {arrests: 0.1, 'difference:arrests': 0.2}}
            outcomes: [arrests, 'in-treatment[programme=methadone]']
            notes: None.
            """;

    @TempDir
    private Path folder;

    private Study read(String text) throws IOException {
        Path place = Path.of("scenarios", "portugal.yaml").toAbsolutePath();
        return Study.read(Files.writeString(folder.resolve("study.yaml"), text.replace("PLACE", place.toString())));
    }

    private static String good() {
        return GOOD.replace("[0.10, 40 %]", "[0.10, 0.4]");
    }

    private List<Problem> wrong(String text) {
        try {
            read(text);
            return List.of();
        } catch (ScenarioException e) {
            return e.problems();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everythingIsReadAsItIsMeant() throws IOException {
        Study study = read(good());
        assertThat(study.name()).isEqualTo("study");
        assertThat(study.settings()).containsExactly("justice.dropped.possession=0.3");
        assertThat(study.arms()).extracting(StudyArm::name).containsExactly("referral", "both");
        assertThat(study.arms()).extracting(StudyArm::title).containsExactly("Police referral to treatment", "Both");
        assertThat(study.arms().get(1).measures())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("police-referral.yaml", "more-places.yaml");
        Factor offers = study.factors().get(0);
        assertThat(offers.values()).containsExactly("0.1", "0.4");
        assertThat(offers.unit()).isEqualTo("share");
        assertThat(offers.numeric()).isTrue();
        Factor places = study.factors().get(1);
        assertThat(places.range()).contains(new Factor.Range(1, 4, 3, FactorScale.LOG));
        assertThat(places.settings("2"))
                .containsExactly(
                        "measures.more-places.levers[0].scale=2 ratio", "measures.more-places.levers[2].scale=2 ratio");
        assertThat(study.run().people()).contains(500);
        assertThat(study.run().years()).isEmpty();
        assertThat(study.run().seed()).contains(7L);
        assertThat(study.replications())
                .isEqualTo(new Replications(3, 9, Map.of("arrests", 0.1, "difference:arrests", 0.2)));
        assertThat(study.outcomes())
                .containsExactly(
                        new OutcomeName("arrests", "all"), new OutcomeName("in-treatment", "programme=methadone"));
        assertThat(study.outcomes())
                .extracting(OutcomeName::toString)
                .containsExactly("arrests", "in-treatment[programme=methadone]");
    }

    @Test
    void whatMayBeLeftOutIsAsThePlaceSays() throws IOException {
        Study study = read("""
                name: study
                title: A study
                question: What follows?
                scenario: PLACE
                arms: {referral: {measures: [police-referral]}}
                outcomes: [arrests]
                """);
        assertThat(study.factors()).isEmpty();
        assertThat(study.replications()).isEqualTo(Replications.fixed(12));
        assertThat(read(good().replaceFirst("replications: .*", "replications: 5"))
                        .replications())
                .isEqualTo(Replications.fixed(5));
    }

    /** A value of a measure some arms lack changes those that have it, and the others are as they were. */
    @Test
    void aSettingAppliesWhereItsMeasureIs() throws IOException {
        Study study = read(good());
        StudyScenarios scenarios = StudyScenarios.of(study);
        List<String> point = List.of(
                "measures.police-referral.gate.offered=0.77",
                "measures.more-places.levers[0].scale=3",
                "justice.dropped.possession=0.4");
        Map<String, Scenario> at = scenarios.at(point);
        assertThat(at.keySet()).containsExactly("base", "referral", "both");
        assertThat(number(at, "base", "justice.dropped.possession")).containsExactly(0.4);
        assertThat(number(at, "base", "measures.police-referral.gate.offered")).isEmpty();
        assertThat(number(at, "referral", "measures.police-referral.gate.offered"))
                .containsExactly(0.77);
        assertThat(number(at, "referral", "measures.more-places.levers[0].scale"))
                .isEmpty();
        assertThat(number(at, "both", "measures.more-places.levers[0].scale")).containsExactly(3.0);
        assertThat(number(at, "referral", "measures.police-referral.gate.consent"))
                .containsExactly(0.9);
        assertThat(number(at, "both", "measures.police-referral.gate.consent")).containsExactly(0.8);
        assertThat(at.get("both").added()).extracting(Measure::name).containsExactly("police-referral", "more-places");
        assertThat(number(scenarios.at(List.of()), "base", "justice.dropped.possession"))
                .containsExactly(0.3);
        Scenario alone =
                Scenario.read(study.scenario(), study.arms().get(0).measures(), List.of(point.get(2), point.get(0)));
        assertThat(at.get("referral").hash()).isEqualTo(alone.hash());
    }

    private static List<Double> number(Map<String, Scenario> arms, String arm, String path) {
        return arms.get(arm).parameters().stream()
                .filter(parameter -> parameter.path().equals(path))
                .map(parameter -> parameter.value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what | by what | line | path | said | advice
                "title: A study | titel: A study | 2 | titel | unknown key 'titel' | Maybe 'title'?",
                "question: What follows? | x: 1 | 3 | x | unknown key 'x' | ''",
                "measures: [police-referral] | set: {} | 7 | arms.referral | it is the same as the base | ''",
                "referral: | base: | 7 | arms.base | cannot be called 'base' | ''",
                "both: | Both Arms: | 9 | arms.Both Arms | is no name of an arm | ''",
                "label: Offers | label: [] | 15 | vary[0].label | a list is not text | ''",
                "values: [0.1, 0.4] | values: [] | 14 | vary[0] | nothing says which values | Maybe values",
                "values: [0.1, 0.4] | values: [0.1, 0.1] | 16 | vary[0].values[1] | 0.1 is there twice | ''",
                "values: [0.1, 0.4] | values: [0.1, 40 %] | 16 | vary[0].values | units are mixed | ''",
                "label: Offers | low: 0.2 | 14 | vary[0] | has values as well as low and high | ''",
                "steps: 3 | steps: 1 | 21 | vary[1].steps | 1 is too few | ''",
                "low: 1 | low: 4 | 20 | vary[1].high | 4 is not above low | ''",
                "low: 1 | low: 0 | 19 | vary[1].low | 0 has no logarithm | Maybe scale: linear?",
                "low: 1 | low: few | 19 | vary[1].low | 'few' is no number | Maybe values",
                "low: 1 | low: 100 % | 20 | vary[1].high | 4 is in another unit than low | ''",
                "high: 4 | '' | 17 | vary[1] | missing key 'high' | ''",
                "steps: 3 | '' | 17 | vary[1] | missing key 'steps' | Maybe steps: 5, or design: sobol",
                "design: grid | design: gird | 23 | design | unknown study design 'gird' | Maybe 'grid'?",
                "design: grid | points: 9 | 23 | points | a grid or a list has as many as its values make | ''",
                "design: grid | design: list | 13 | vary | in a list factors change together | Maybe design: grid?",
                "seed: 7 | seed: x | 24 | run.seed | 'x' is not a whole number | ''",
                "at-least: 3 | at-least: 1 | 25 | replications.at-least | which has no interval | ''",
                "at-most: 9 | at-most: 2 | 25 | replications.at-most | less than at-least | ''",
                "arrests: 0.1 | arests: 0.1 | 25 | replications.until.arests | unknown outcome of this study 'arests' | Maybe 'arrests'?",
                "arrests: 0.1 | arrests: 0 | 25 | replications.until.arrests | 0.0 is no half-width | ''",
                "outcomes: [arrests | outcomes: [arrests, arrests | 26 | outcomes[1] | 'arrests' is there twice | ''",
                "outcomes: [arrests | outcomes: [arrests, prison-popultion | 26 | outcomes[1] | unknown outcome | Maybe 'prison-population'?",
                "outcomes: [arrests | outcomes: [arrests, 'difference:arrests' | 26 | outcomes[1] | differences from the base are kept | ''",
            })
    void aSlipIsSaidWithItsLine(String what, String by, int line, String path, String said, String advice) {
        assertThat(good().replace("0.10", "0.1")).contains(what);
        assertSaid(good().replace("0.10", "0.1").replace(what, by), line, path, said, advice);
    }

    /** These need the place: its files, its paths, its ranges. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: study | name: other | 1 | name | 'other' is not the name of the file | ''",
                "scenario: PLACE | scenario: nowhere.yaml | 4 | scenario | 'nowhere.yaml' is not a file | ''",
                "measures: [police-referral] | measures: [police-referal] | 8 | arms.referral.measures[0] | unknown measure | Maybe 'police-referral'?",
                "dropped.possession | droped.possession | 5 | set.justice.droped.possession | there is no such path | Maybe 'justice.dropped.possession'?",
                "possession: 0.3 | possession: 3 | 5 | set.justice.dropped.possession | 3 is not a probability | ''",
                "gate.consent: 0.8 | gate.consnt: 0.8 | 12 | arms.both.set.measures.police-referral.gate.consnt | there is no such path | Maybe 'measures.police-referral.gate.consent'?",
                "set: {measures.police-referral.gate.consent | set: {measures.drug-court.gate.consent | 12 | arms.both.set.measures.drug-court.gate.consent | there is no such measure | ''",
                "path: measures.police-referral.gate.offered | path: measures.police-referal.gate.offered | 14 | vary[0].path | no arm has the measure of | ''",
                "path: measures.police-referral.gate.offered | path: measures.police-referral.gate.ofered | 14 | vary[0].path | there is no such path | Maybe",
                "levers[2] | levers[9] | 18 | vary[1].also[0] | there is no item [9] | ''",
                "values: [0.1, 0.4] | values: [0.1, 1.2] | 16 | vary[0].values[1] | 1.2 share is not a probability | Maybe you meant 12 %",
                "high: 4 | high: 4 days | 20 | vary[1].high | is in another unit | ''",
                "seed: 7 | years: 0 | 24 | run | ears | ''",
                "programme=methadone | programme=metadone | 26 | outcomes[1] | has no stratum | Maybe 'programme=methadone'?",
                "'in-treatment[programme=methadone]' | reconviction-1y | 26 | outcomes[1] | has no value of everybody together | ''",
            })
    void whatDoesNotFitThePlaceIsSaidWithItsLine(
            String what, String by, int line, String path, String said, String advice) {
        assertThat(good().replace("0.10", "0.1")).contains(what);
        assertSaid(good().replace("0.10", "0.1").replace(what, by), line, path, said, advice);
    }

    private void assertSaid(String text, int line, String path, String said, String advice) {
        assertThat(wrong(text)).as(path).anySatisfy(problem -> {
            assertThat(problem.file()).endsWith("study.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.what()).contains(said);
            assertThat(problem.maybe()).contains(advice);
        });
    }

    @Test
    void everySlipIsSaidAtOnce() {
        String text = good().replace("at-least: 3", "at-least: 0")
                .replace("outcomes: [arrests", "outcomes: [arests")
                .replace("steps: 3", "steps: 0")
                .replace("measures: [police-referral]", "measures: []");
        assertThat(wrong(text))
                .extracting(Problem::path)
                .contains("arms.referral", "vary[1].steps", "outcomes[0]", "replications.at-least");
        String files = good().replace("measures: [police-referral]", "measures: [police]")
                .replace("name: study", "name: other");
        assertThat(wrong(files)).extracting(Problem::path).containsExactly("name", "arms.referral.measures[0]");
    }

    private List<String> paths(String text) {
        return wrong(text).stream().map(Problem::path).toList();
    }

    /** Keys and types, sizes, files, paths and values: a slip of each kind, and one round to see them all. */
    @Test
    void slipsOfEveryKindAreSaidInOneRound() {
        String text = good().replace("title: A study", "titel: A study")
                .replace("justice.dropped.possession: 0.3", "justice.droped.possession: 0.3")
                .replace("measures: [police-referral]\n", "measures: [police-referal]\n")
                .replace("values: [0.10, 0.4]", "values: [0.10, 1.2]")
                .replace("at-least: 3", "at-least: 1")
                .replace("people: 500", "people: 0")
                .replace("outcomes: [arrests", "outcomes: [arrests, reconviction-1y, arests");
        assertThat(paths(text))
                .containsExactly(
                        "titel",
                        "set.justice.droped.possession",
                        "arms.referral.measures[0]",
                        "vary[0].values[1]",
                        "run",
                        "replications.at-least",
                        "outcomes[1]",
                        "outcomes[2]");
    }

    /** What rests on a part that is wrong is not held against its author. */
    @Test
    void nothingIsSaidThatOnlyFollowsFromAnotherSlip() {
        String factors = good().replaceFirst("(?s)vary:.*?design: grid", "vary: 3\ndesign: sobol\npoints: 4");
        assertThat(paths(factors)).containsExactly("vary");
        assertThat(paths(factors.replace("PLACE", "nowhere.yaml")
                        .replace("[police-referral]", "[police-referal]")
                        .replaceFirst("replications: .*", "replications: 2")
                        .replaceFirst("outcomes: .*", "outcomes: []")))
                .containsExactly("scenario", "vary", "outcomes");
        assertThat(paths(good().replace("design: grid", "design: gird").replace("steps: 3", "x: 3")))
                .containsExactly("vary[1].x", "design");
        assertThat(paths(good().replace("outcomes: [", "outcome: ["))).containsExactly("outcome");
        assertThat(paths(good().replace("more-places]", "more-placs]")))
                .as("the factor of that measure cannot be judged")
                .containsExactly("arms.both.measures[1]");
    }

    @Test
    void onlyWhatIsThereIsSuggested() throws IOException {
        Files.writeString(folder.resolve("my-place.yaml"), "name: my-place\npopulation: {}\njustice: {}\n");
        Files.writeString(folder.resolve("my-plac.csv"), "");
        assertThat(wrong(good().replace("PLACE", "my-plce.yaml")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEqualTo("Maybe 'my-place.yaml'?"));
        assertThat(wrong(good().replace("PLACE", "../nowhere/there.yaml")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEmpty());
        String title = "title: Only a title";
        assertThat(wrong(good().replace("  both:\n", "  drug-court:\n    " + title + "\n  both:\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEqualTo("Maybe measures: [drug-court]?"));
        assertThat(wrong(good().replace("  both:\n", "  c:\n    " + title + "\n  both:\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEmpty());
    }

    @Test
    void aWrongPathIsSaidOnceHoweverManyValuesItHas() {
        String path = "path: measures.police-referral.gate.";
        assertThat(paths(good().replace(path + "offered", path + "ofered").replace("0.4]", "0.4, 0.5, 0.6]")))
                .containsExactly("vary[0].path");
    }

    /** A share within five years cannot be read off three. */
    @Test
    void aHorizonLongerThanTheYearsIsRefused() throws IOException {
        String five = good().replace("outcomes: [", "outcomes: ['rearrest-5y[route=release]', ");
        assertThat(wrong(five.replace("seed: 7", "years: 3"))).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("outcomes[0]");
            assertThat(problem.line()).isEqualTo(26);
            assertThat(problem.what()).isEqualTo("'rearrest-5y' takes 5 reported years, and the run has 3");
        });
        assertThat(read(five.replace("seed: 7", "years: 5")).outcomes()).hasSize(3);
        assertThat(read(five.replace("5y", "1y").replace("seed: 7", "years: 1")).outcomes())
                .hasSize(3);
    }

    /** A study may say only what it does otherwise than another. */
    @Test
    void aStudyMayExtendAnother() throws IOException {
        read(good());
        Path other = Files.writeString(
                folder.resolve("other.yaml"),
                "extends: study.yaml\nname: other\narms: {both: {set: {measures.police-referral.gate.consent: 0.7}}}\n");
        Study study = Study.read(other);
        assertThat(study.title()).isEqualTo("A study");
        assertThat(study.arms()).extracting(StudyArm::name).containsExactly("referral", "both");
        assertThat(study.arms().get(1).settings()).containsExactly("measures.police-referral.gate.consent=0.7");
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "extends: study.yaml\nname: wrong\npoints: 3\n");
        assertThatThrownBy(() -> Study.read(wrong)).hasMessageContaining("wrong.yaml:3: points: ");
    }

    @Test
    void aFactorWithoutAPlaceForItsNumberTakesWords() throws IOException {
        Study study =
                read(good().replace("path: measures.police-referral.gate.offered", "path: treatment.demand.priority")
                        .replace("values: [0.10, 0.4]", "values: [first-come, justice-first]"));
        assertThat(study.factors().get(0).unit()).isEmpty();
        assertThat(study.factors().get(0).numeric()).isFalse();
    }

    /** One problem, and not one for every key of the other kind. */
    @Test
    void aFileOfAnotherKindIsToldApart() throws IOException {
        Path place = Path.of("scenarios", "portugal.yaml");
        Path measure = Path.of("scenarios", "measures", "police-referral.yaml");
        Path study = Files.writeString(folder.resolve("study.yaml"), good());
        assertThatThrownBy(() -> Study.read(place))
                .hasMessage("scenarios/portugal.yaml: is the file of a place (expected that of a study)."
                        + " Maybe offramp run scenarios/portugal.yaml?");
        assertThatThrownBy(() -> Scenario.read(study, List.of(), List.of()))
                .hasMessage(study + ": is the file of a study (expected that of a place). Maybe offramp sweep " + study
                        + "?");
        assertThatThrownBy(() -> Scenario.read(measure, List.of(), List.of()))
                .hasMessageContaining(
                        "is the file of a measure (expected that of a place). Maybe give it with --measure");
        assertThatThrownBy(() -> Scenario.read(place, List.of(study), List.of()))
                .hasMessageContaining("is the file of a study (expected that of a measure)");
    }
}
