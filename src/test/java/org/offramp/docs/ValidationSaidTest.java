package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offramp.scenario.Csv;

/** What pages say in passing of what validation found is what the committed verdicts hold. */
class ValidationSaidTest {

    /** Tables of what was observed or forecast somewhere: A, C and both E. */
    private static final List<String> OBSERVED =
            List.of("released-prisoners", "prison-forecaster", "portugal-2001", "treatment-instead");

    private static List<Map<String, String>> verdicts() throws IOException {
        List<List<String>> records = Csv.records(Files.readString(Path.of("results", "validation", "verdicts.csv")));
        List<String> names = records.get(0);
        return records.stream()
                .skip(1)
                .map(record -> Map.of(
                        "row", record.get(names.indexOf("table")) + " " + record.get(names.indexOf("row")),
                        "table", record.get(names.indexOf("table")),
                        "published", record.get(names.indexOf("published")),
                        "simulated", record.get(names.indexOf("simulated")),
                        "verdict", record.get(names.indexOf("verdict"))))
                .toList();
    }

    private static Map<String, String> row(String name) throws IOException {
        return verdicts().stream()
                .filter(verdict -> verdict.get("row").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + name));
    }

    private static String text(String page) {
        return String.join(" ", PagesOfTheProject.lines(Path.of(page)));
    }

    @ParameterizedTest
    @CsvSource({
        "docs/limits.md, treatment-instead court-odds, odds ratio %.2f against %.2f",
        "docs/limits.md, treatment-instead lead-odds, police deflection %.2f against %.2f",
        "docs/limits.md, treatment-instead checkpoint, risk ratio %.2f against %.2f",
        "docs/limits.md, prison-forecaster revocations, by %.1f %% forecast were %.1f %%",
        "docs/limits.md, released-prisoners month-60, %.0f %% within five years of release instead of %.0f %%",
        "docs/limits.md, released-prisoners return-3y, %.0f %% within three years instead of %.0f %%",
        "docs/model.md, released-prisoners month-60, %.0f %% at 60 months instead of %.0f %%",
        "docs/model.md, treatment-instead court-odds, odds ratio %.2f for %.2f",
        "docs/model.md, treatment-instead lead-odds, '%.2f for %.2f)'",
        "docs/evidence.md, treatment-instead court-odds, odds ratio %.2f against %.2f",
        "README.md, treatment-instead court-odds, odds ratio %.2f instead of %.2f",
    })
    void aGapIsThatOfTheVerdicts(String page, String name, String said) throws IOException {
        Map<String, String> row = row(name);
        double simulated = Math.abs(Double.parseDouble(row.get("simulated")));
        double published = Math.abs(Double.parseDouble(row.get("published")));
        assertThat(text(page).replace(",", "")).contains(String.format(Locale.ROOT, said, simulated, published));
        assertThat(row.get("verdict")).as(name).isNotEqualTo("agrees");
    }

    /** The youngest are arrested again least: below people of 25 to 39 by more than people of 40 and over are. */
    @Test
    void theYoungestAreArrestedAgainLeast() throws IOException {
        double youngest = Double.parseDouble(row("released-prisoners age-order").get("simulated"));
        double oldest = -Double.parseDouble(
                row("released-prisoners age-order-of-adults").get("simulated"));
        assertThat(youngest).isGreaterThan(oldest).isPositive();
    }

    @Test
    void aboutAThirdOfWhatWasObservedOrForecastAgrees() throws IOException {
        List<String> found = verdicts().stream()
                .filter(row -> OBSERVED.contains(row.get("table")))
                .map(row -> row.get("verdict"))
                .toList();
        double agree = 1.0 * found.stream().filter("agrees"::equals).count() / found.size();
        assertThat(agree).isBetween(0.27, 0.4);
        assertThat(Stream.of("README.md", "docs/limits.md"))
                .allSatisfy(page -> assertThat(text(page)).contains("about a third of the rows agree"));
    }
}
