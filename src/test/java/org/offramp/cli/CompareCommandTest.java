package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.Manifest;

/** Several arms against one base: each is that of a run by itself, and no order is claimed the intervals do not allow. */
class CompareCommandTest {

    private static final String USA = "scenarios/usa.yaml";
    private static final String COURT = "scenarios/measures/drug-court.yaml";
    private static final List<String> TABLES =
            List.of("summary.csv", "difference.csv", "yearly.csv", "gates.csv", "flows.csv", "accounts.csv");

    @TempDir
    private static Path folder;

    private static Path compared;

    private final Shell shell = new Shell();

    @BeforeAll
    static void compare() {
        compared = folder.resolve("compared");
        Shell shell = new Shell();
        assertThat(shell.runs(
                        compared,
                        "compare",
                        USA,
                        "--twins",
                        "--arm",
                        "both=drug-court,more-places",
                        "--arm",
                        "places=more-places",
                        "--measure",
                        "drug-court"))
                .as(shell.err.toString())
                .isZero();
    }

    private void refused(String expected, String... args) {
        Shell one = new Shell();
        Path out = folder.resolve("refused");
        assertThat(one.runs(out, args)).isEqualTo(Offramp.REFUSED);
        assertThat(one.err.toString()).contains(expected);
        assertThat(out).doesNotExist();
    }

    /** Bytes: what else is compared, and in which order, changes no row of an arm nor of the base, and no twin. */
    @Test
    void anArmIsThatOfARunByItself() {
        Path run = folder.resolve("run");
        assertThat(shell.runs(run, "run", USA, "--measure", COURT, "--twins")).isZero();
        for (String table : TABLES) {
            assertThat(Shell.rows(compared, table, "base")).isEqualTo(Shell.rows(run, table, "base"));
            assertThat(Shell.rows(compared, table, "drug-court"))
                    .isNotEmpty()
                    .isEqualTo(Shell.rows(run, table, "alternative"));
        }
        assertThat(Shell.rows(compared, "twins.csv", "places")).isNotEmpty();
        assertThat(Shell.rows(compared, "twins.csv", "drug-court"))
                .isEqualTo(Shell.rows(run, "twins.csv", "alternative"));
        assertThat(run.resolve("ranking.csv")).doesNotExist();
    }

    @Test
    void theOrderOfArmsChangesTheirOrderOnly() {
        Path turned = folder.resolve("turned");
        assertThat(shell.runs(
                        turned,
                        "compare",
                        USA,
                        "--twins",
                        "--arm",
                        "drug-court=" + COURT,
                        "--arm",
                        "places=more-places",
                        "--arm",
                        "both=drug-court,more-places"))
                .as(shell.err.toString())
                .isZero();
        for (String table : TABLES) {
            assertThat(Shell.lines(turned, table)).containsExactlyInAnyOrderElementsOf(Shell.lines(compared, table));
        }
        assertThat(Shell.lines(turned, "ranking.csv")).isEqualTo(Shell.lines(compared, "ranking.csv"));
    }

    /** Every row of the ranking against the tables it comes from. */
    @Test
    void theRankingClaimsNoMoreThanTheIntervals() {
        List<String> ranking = Shell.lines(compared, "ranking.csv");
        assertThat(ranking.get(0))
                .isEqualTo("outcome,stratum,unit,rank,rank-low,rank-high,arm,base,mean,low,high,n,verdict,"
                        + "next,next-mean,next-low,next-high,told-apart");
        double before = Double.NEGATIVE_INFINITY;
        int apart = 0;
        for (String line : ranking.subList(1, ranking.size())) {
            String[] f = line.split(",", -1);
            before = f[3].equals("1") ? Double.NEGATIVE_INFINITY : before;
            double mean = Double.parseDouble(f[8]);
            assertThat(mean).isGreaterThanOrEqualTo(before);
            before = mean;
            assertThat(Integer.parseInt(f[3])).isBetween(Integer.valueOf(f[4]), Integer.valueOf(f[5]));
            assertThat(f[7]).isEqualTo("base");
            boolean told = !f[13].isEmpty() && !f[15].isEmpty() && Double.parseDouble(f[15]) > 0;
            assertThat(f[17]).isEqualTo(f[13].isEmpty() ? "" : told ? "yes" : "no");
            apart += told ? 1 : 0;
            String row = "," + String.join(",", f[0], f[1], "", f[2], f[8]) + ",";
            assertThat(Shell.rows(compared, "difference.csv", f[6])).anyMatch(r -> r.startsWith(row));
        }
        assertThat(apart)
                .as("more places are more treatment, in every replication")
                .isPositive();
    }

    @Test
    void theManifestAndThePageSayWhatEachArmIs() throws IOException {
        assertThat(Manifest.read(compared).get("arms").toString())
                .containsSubsequence("name=base", "name=both", "drug-court", "more-places", "name=places");
        assertThat(Files.readString(compared.resolve("report.html"))).contains("both", "places", "drug-court");
    }

    @Test
    void thePageIsHeadedByWhatIsCompared() throws IOException {
        assertThat(Manifest.read(compared))
                .containsEntry("place-title", "United States of America")
                .containsEntry("title", "United States of America: “both”, “places” and “drug-court” against the base")
                .containsEntry(
                        "question",
                        "How do “both”, “places” and “drug-court” compare, with each other and with today’s rules?");
        assertThat(Files.readString(compared.resolve("figures/ranking.svg")))
                .contains("United States of America · base = today’s rules · both = base + ");
        Heading one = Heading.scenarios("Kenya", List.of("uganda"));
        assertThat(one.question()).isEqualTo("How does “uganda” compare with Kenya?");
        assertThat(Heading.rules("Kenya", List.of("a", "b", "c", "d", "e")).title())
                .isEqualTo("Kenya: 5 arms against the base");
    }

    /** A scenario beside another: rows of both are those of runs by themselves, with the sizes of the first. */
    @Test
    void anotherScenarioIsThatOfARunByItself() throws IOException {
        Path other = Files.writeString(
                folder.resolve("busier.yaml"), """
                extends: %s
                title: A busier place
                justice: {court: {hearings-per-year: 900000}}
                """.formatted(Path.of(USA).toAbsolutePath()));
        Path two = folder.resolve("two");
        assertThat(shell.runs(two, "compare", USA, other.toString()))
                .as(shell.err.toString())
                .isZero();
        Path alone = folder.resolve("alone");
        assertThat(shell.runs(alone, "run", other.toString())).isZero();
        for (String table : List.of("summary.csv", "yearly.csv", "flows.csv", "accounts.csv")) {
            assertThat(Shell.rows(two, table, "base")).isEqualTo(Shell.rows(compared, table, "base"));
            assertThat(Shell.rows(two, table, "busier"))
                    .isNotEmpty()
                    .isNotEqualTo(Shell.rows(two, table, "base"))
                    .isEqualTo(Shell.rows(alone, table, "base"));
        }
        assertThat(Shell.lines(two, "ranking.csv")).anyMatch(line -> line.contains(",busier,base,"));
        refused("--twins needs arms that add measures", "compare", USA, other.toString(), "--twins");
        refused("--uncertainty needs arms", "compare", USA, other.toString(), "--uncertainty", "structure");
    }

    @Test
    void moneyOfDifferentCurrenciesIsNotSubtracted() {
        refused(
                "scenarios/portugal.yaml: currency is EUR, in scenarios/usa.yaml it is USD",
                "compare",
                USA,
                "scenarios/portugal.yaml");
    }

    @Test
    void aStudyHasItsOwnArms() throws IOException {
        String study =
                """
                name: small
                title: A small study
                question: What do places do?
                scenario: %s
                arms:
                  court: {title: The court, measures: [%s]}
                  quick: {set: {justice.court.hearings-per-year: 1 million cases per year}}
                outcomes: [prison-population]
                """.formatted(Path.of(USA).toAbsolutePath(), Path.of(COURT).toAbsolutePath());
        Path file = Files.writeString(folder.resolve("small.yaml"), study);
        Path made = folder.resolve("study");
        assertThat(shell.runs(made, "compare", file.toString()))
                .as(shell.err.toString())
                .isZero();
        assertThat(Manifest.read(made))
                .containsEntry("title", "A small study")
                .containsEntry("question", "What do places do?")
                .containsEntry("place-title", "United States of America");
        assertThat(Files.readString(made.resolve("report.html")))
                .contains("<h1>A small study</h1>", "<p class=\"question\">What do places do?</p>");
        assertThat(Shell.rows(made, "summary.csv", "base")).isEqualTo(Shell.rows(compared, "summary.csv", "base"));
        assertThat(Shell.rows(made, "summary.csv", "court"))
                .isEqualTo(Shell.rows(compared, "summary.csv", "drug-court"));
        assertThat(Shell.rows(made, "summary.csv", "quick"))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith(",prison-days-avoided"));
        Path varied =
                Files.writeString(folder.resolve("varied.yaml"), study.replace("name: small", "name: varied") + """
                        vary: [{path: justice.court.hearings-per-year, values: [1 million cases per year, 2 million cases per year]}]
                        """);
        refused(
                "varies justice.court.hearings-per-year, and compare holds arms against each other at one point."
                        + " Maybe offramp sweep ",
                "compare",
                varied.toString());
        refused("a study has its own arms", "compare", file.toString(), "--measure", "drug-court");
    }

    @Test
    void whatIsWrongWithArmsIsSaidInOneLine() {
        refused("there is nothing to compare scenarios/usa.yaml with", "compare", USA);
        refused("there is no measure 'drug-cuort'", "compare", USA, "--arm", "a=drug-cuort");
        refused("Maybe drug-court?", "compare", USA, "--arm", "a=drug-cuort");
        refused("expected NAME=MEASURE", "compare", USA, "--arm", "drug-court");
        refused("there is an arm base already", "compare", USA, "--arm", "base=drug-court");
        refused("there is an arm a already", "compare", USA, "--arm", "a=drug-court", "--arm", "a=more-places");
        refused("each scenario is an arm", "compare", USA, USA, "--arm", "a=drug-court");
    }

    @Test
    void aConditionThatHoldsEndsWithThreeAndLeavesTheResults() {
        Path out = folder.resolve("held");
        String[] asked = {
            "compare",
            USA,
            "--arm",
            "places=more-places",
            "--fail-if",
            "mean(prison-population) > 0",
            "--fail-if",
            "difference:places:treatment-coverage < -90%"
        };
        assertThat(shell.runs(out, asked)).isEqualTo(Offramp.HELD);
        assertThat(shell.out.toString())
                .contains("--fail-if mean(prison-population) > 0: holds: base ", "; places ")
                .contains("--fail-if difference:places:treatment-coverage < -90%: does not hold: places ");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        asked[5] = "prison-population < 0";
        assertThat(shell.runs(out, asked)).isZero();
    }

    @Test
    void aConditionOnWhatWillNotBeThereIsRefusedBeforeAnythingRuns() {
        String[][] wrong = {
            {"difference:prison-popluation > 0", "there is no outcome 'prison-popluation'", "Maybe prison-population?"},
            {"difference:base:cost > 0", "there is no arm 'base' to hold against the base", "expected places"},
            {"difference:plaecs:cost > 0", "there is no arm 'plaecs'", "Maybe places?"},
            {"cost[payer=prisn] > 0", "'cost' has no stratum 'payer=prisn'", "Maybe payer=prison?"},
            {"net-benefit > 0", "always against the base", "Maybe difference:net-benefit?"},
            {"difference:displaced > 0", "counts people against their twins", "Maybe without difference:?"},
            {"prison-population > 5%", "is no share", "Maybe without %?"},
            {"deaths[year=1999] > 5", "the year is 1999, expected ", "Maybe leave it out"},
            {"base:displaced > 0", "counts people against their twins", "'base' has none, expected places"},
            {
                "difference:rearrest-5y[route=release] > 0",
                "needs 5 years of follow-up, and there are 2",
                "Maybe more --years"
            },
            {"rearrest-curve[route=release;month=25] > 0", "needs 3 years of follow-up", "and there are 2"},
            {"deaths = 5", "is no condition, expected", "such as"},
        };
        for (String[] one : wrong) {
            for (int part = 1; part < one.length; part++) {
                refused(one[part], "compare", USA, "--arm", "places=more-places", "--fail-if", one[0]);
            }
        }
        refused("no arm has any", "run", USA, "--fail-if", "displaced > 0");
        refused("there is only a base", "run", USA, "--fail-if", "difference:cost > 0");
    }

    /** The list of shares is that of the tables. */
    @Test
    void whatMayBeWrittenInPerCentIsAShare() {
        List<String> lines = Shell.lines(compared, "summary.csv");
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split(",", -1);
            assertThat(Known.isShare(f[1])).as(f[1]).isEqualTo(f[4].equals("share"));
        }
    }
}
