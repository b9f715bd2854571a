package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.scenario.studies.Study;
import org.offramp.study.unit.Progress;

/** The identity of units: what changes it, and what does not. */
class PreparedTest {

    private static final String STUDY = """
            name: identity
            title: A title
            question: A question?
            scenario: %1$s/kenya.yaml
            arms:
              referral: {title: Referral, measures: [%1$s/measures/police-referral.yaml]}
            vary:
              - {path: measures.police-referral.gate.offered, label: Offered, values: [0.3, 0.6]}
            run: {people: 500, years: 2, warmup: 1, seed: 3}
            replications: 2
            outcomes: [arrests, cost]
            """;

    @TempDir
    private Path folder;

    private final String text = STUDY.formatted(Path.of("scenarios").toAbsolutePath());

    private Set<String> units(String study, String version) throws IOException {
        Plan plan = plan(study, version);
        return plan.points().stream()
                .flatMap(point -> java.util.stream.IntStream.rangeClosed(
                                1, plan.replications().atMost())
                        .mapToObj(point::unit))
                .map(Unit::identity)
                .collect(Collectors.toSet());
    }

    private Plan plan(String study, String version) throws IOException {
        Path file = folder.resolve("identity.yaml");
        Files.writeString(file, study);
        try (Progress progress = new Progress(Progress.Style.QUIET, new PrintWriter(new StringWriter()))) {
            return new Prepared(Study.read(file), version, progress).plan();
        }
    }

    /** Each change is a study of its own; most of the time goes into reading the place. */
    @Test
    void aUnitIsWhatItsResultDependsOn() throws IOException {
        Set<String> units = units(text, "1");
        assertThat(units).hasSize(4);
        String words = text.replace("A title", "Another")
                .replace("A question", "Why")
                .replace("title: Referral", "title: Offers by the police")
                .replace("label: Offered", "label: Share")
                .replace("[arrests, cost]", "[prison-population]")
                .replace("[0.3, 0.6]", "[0.1, 0.6, 0.3]")
                .replace(
                        "replications: 2", "replications: {at-least: 2, at-most: 3, until: {prison-population: 0.05}}");
        assertThat(units(words, "1"))
                .as("words, outcomes, points, replications")
                .hasSize(9)
                .containsAll(units);
        for (List<String> change : List.of(
                List.of("people: 500", "people: 501"),
                List.of("seed: 3", "seed: 4"),
                List.of("referral: {", "other: {"),
                List.of("vary:", "  remand: {set: {justice.pretrial.level: 0.9}}\nvary:"))) {
            assertThat(units(text.replace(change.get(0), change.get(1)), "1"))
                    .as(change.get(1))
                    .hasSize(4)
                    .doesNotContainAnyElementsOf(units);
        }
        assertThat(units(text, "2")).as("another version").doesNotContainAnyElementsOf(units);
    }

    /** A plan is read again as it was written, so a merge needs no file of the study. */
    @Test
    void aPlanIsReadAgain() throws IOException {
        Plan plan = plan(
                text.replace("replications: 2", "replications: {at-least: 3, at-most: 9, until: {arrests: 0.05}}"),
                "1");
        Plan again = Plan.of(plan.facts());
        assertThat(again.points()).isEqualTo(plan.points());
        assertThat(again.replications()).isEqualTo(plan.replications());
        assertThat(again.outcomes()).isEqualTo(plan.outcomes());
        assertThat(again.arms()).containsExactly("base", "referral");
        assertThat(plan.units()).isEqualTo(18);
    }
}
