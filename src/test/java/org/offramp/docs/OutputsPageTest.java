package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.study.Experiment;

/** docs/outputs.md defines exactly the outcomes there are, in their order. */
class OutputsPageTest {

    private static final Path PAGE = Path.of("docs", "outputs.md");

    @Test
    void definesEveryOutcomeAndNoOther() {
        List<String> defined = PagesOfTheProject.table(PAGE, "Outcomes").stream()
                .map(row -> row.get(0).replace("`", ""))
                .toList();
        assertThat(defined)
                .containsExactlyElementsOf(
                        Outcomes.ALL.stream().map(Outcome::id).toList());
    }

    @Test
    void definesWhatIsReadOffArmsAgainstTheBase() {
        List<String> defined = PagesOfTheProject.table(PAGE, "Against the base").stream()
                .map(row -> row.get(0).replace("`", ""))
                .toList();
        assertThat(defined).containsExactlyElementsOf(Experiment.AGAINST_THE_BASE);
    }

    @Test
    void everyDefinitionHasAUnit() {
        assertThat(PagesOfTheProject.table(PAGE, "Outcomes")).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row.get(1)).isNotEmpty();
            assertThat(row.get(2)).isNotEmpty();
        });
    }
}
