package org.offramp.scenario.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.analytic.BirthDeath;
import org.offramp.time.Span;

/** The numbers printed in the table of closed forms are those of the formulas, and its quiet place is that of the tests. */
class ClosedFormTableTest {

    private static final Path FOLDER = Path.of("scenarios", "validation");
    private static final double SERVICE = Span.YEAR / 2;
    private static final double REAL = 40 * 0.25;

    private static Map<String, Double> formulas() {
        Map<String, Double> of = new LinkedHashMap<>();
        double cycle = Span.YEAR / 4 + 1 + 60;
        of.put("stock", 10_000 * 60 / cycle);
        of.put("flow", 10_000 * Span.YEAR / cycle);
        of.put("stay", 60.0);
        BirthDeath queue = new BirthDeath(1000, 3 * SERVICE / 1000, 5, SERVICE, 0, 300);
        of.put("erlang-c-wait", queue.queue() / queue.arriving() * Span.YEAR);
        of.put("erlang-c-queue", queue.queue() * REAL);
        BirthDeath loss = new BirthDeath(1000, 3 * SERVICE / 1000, 5, SERVICE, 0, 5);
        of.put("erlang-b", loss.delayed() * loss.arriving() * REAL);
        BirthDeath reneging = new BirthDeath(1000, 4 * SERVICE / 1000, 5, SERVICE, Span.YEAR / 3, 300);
        of.put("erlang-a", reneging.abandoned() * reneging.arriving() * REAL);
        of.put("erlang-a-treated", reneging.arriving() * (1 - reneging.abandoned()) / SERVICE * REAL);
        of.put("competing-risks", 100 * 0.3 / (0.3 + 0.2));
        of.put("stationary-share", 100 * 1.2 / (0.8 + 1.2));
        for (int t = 1; t <= 3; t++) {
            of.put("exponential-" + t + "y", 100 * (1 - Math.exp(-0.5 * t)));
        }
        of.put("proposition-36-enter", 100 * 0.82 * 0.85 * 0.81);
        of.put("proposition-36-finish", 100 * 0.82 * 0.85 * 0.81 * 0.32);
        return of;
    }

    @Test
    void everyNumberIsThatOfItsFormula() {
        TableFile table = TableFile.read(FOLDER.resolve("tables/closed-forms.yaml"));
        Map<String, Double> formulas = formulas();
        assertThat(table.table().rows().stream().map(PublishedRow::id)).containsExactlyElementsOf(formulas.keySet());
        for (PublishedRow row : table.table().rows()) {
            double formula = formulas.get(row.id());
            assertThat(((Comparison.Figure) row.test()).published())
                    .as(row.id())
                    .isCloseTo(formula, within(1e-4 * formula));
        }
    }

    @Test
    void theQuietPlaceIsThatOfTheTests() throws IOException {
        String shipped = Files.readString(FOLDER.resolve("closed-forms/quiet.yaml"));
        String test = Files.readString(Path.of("src/test/resources/scenes/quiet.yaml"));
        assertThat(shipped.substring(shipped.indexOf("name: "))).isEqualTo(test.substring(test.indexOf("name: ")));
    }
}
