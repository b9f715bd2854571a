package org.offramp.scenario.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.scenario.Problem;
import org.offramp.scenario.ScenarioException;

/** Everything wrong with a study is said in one round, and nothing that only follows from it. */
class StudyRoundsTest {

    @TempDir
    private Path folder;

    private Study read(String text) throws IOException {
        Path place = Path.of("scenarios", "portugal.yaml").toAbsolutePath();
        return Study.read(Files.writeString(folder.resolve("study.yaml"), text.replace("PLACE", place.toString())));
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

    private List<String> paths(String text) {
        return wrong(text).stream().map(Problem::path).toList();
    }

    /** Keys and types, sizes, files, paths and values: a slip of each kind, and one round to see them all. */
    @Test
    void slipsOfEveryKindAreSaidInOneRound() {
        String text = StudyReaderTest.good()
                .replace("title: A study", "titel: A study")
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
        String factors =
                StudyReaderTest.good().replaceFirst("(?s)vary:.*?design: grid", "vary: 3\ndesign: sobol\npoints: 4");
        assertThat(paths(factors)).containsExactly("vary");
        assertThat(paths(factors.replace("PLACE", "nowhere.yaml")
                        .replace("[police-referral]", "[police-referal]")
                        .replaceFirst("replications: .*", "replications: 2")
                        .replaceFirst("outcomes: .*", "outcomes: []")))
                .containsExactly("scenario", "vary", "outcomes");
        assertThat(paths(StudyReaderTest.good()
                        .replace("design: grid", "design: gird")
                        .replace("steps: 3", "x: 3")))
                .containsExactly("vary[1].x", "design");
        assertThat(paths(StudyReaderTest.good().replace("outcomes: [", "outcome: [")))
                .containsExactly("outcome");
        assertThat(paths(StudyReaderTest.good().replace("more-places]", "more-placs]")))
                .as("the factor of that measure cannot be judged")
                .containsExactly("arms.both.measures[1]");
    }

    @Test
    void onlyWhatIsThereIsSuggested() throws IOException {
        Files.writeString(folder.resolve("my-place.yaml"), "name: my-place\npopulation: {}\njustice: {}\n");
        Files.writeString(folder.resolve("my-plac.csv"), "");
        assertThat(wrong(StudyReaderTest.good().replace("PLACE", "my-plce.yaml")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEqualTo("Maybe 'my-place.yaml'?"));
        assertThat(wrong(StudyReaderTest.good().replace("PLACE", "../nowhere/there.yaml")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEmpty());
        String title = "title: Only a title";
        assertThat(wrong(StudyReaderTest.good().replace("  both:\n", "  drug-court:\n    " + title + "\n  both:\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEqualTo("Maybe measures: [drug-court]?"));
        assertThat(wrong(StudyReaderTest.good().replace("  both:\n", "  c:\n    " + title + "\n  both:\n")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.maybe()).isEmpty());
    }

    @Test
    void aWrongPathIsSaidOnceHoweverManyValuesItHas() {
        String path = "path: measures.police-referral.gate.";
        assertThat(paths(StudyReaderTest.good()
                        .replace(path + "offered", path + "ofered")
                        .replace("0.4]", "0.4, 0.5, 0.6]")))
                .containsExactly("vary[0].path");
    }

    /** A share within five years cannot be read off three. */
    @Test
    void aHorizonLongerThanTheYearsIsRefused() throws IOException {
        String five = StudyReaderTest.good().replace("outcomes: [", "outcomes: ['rearrest-5y[route=release]', ");
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
        read(StudyReaderTest.good());
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
}
