package org.offramp.report.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.cli.Program;
import org.offramp.measure.Step;
import org.offramp.study.Rerun;
import org.offramp.world.Diary;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;
import org.offramp.world.Simulation;

/**
 * Draws and thresholds as printed, over all people of a district and all arms: deflection by the police, which training
 * makes officials offer more often, and two priority rules. No chance is involved.
 */
class DrawsToldTest {

    private static final Pattern DRAW = Pattern.compile("\\(([\\w.\\[\\]-]+) (\\S+); drew (\\S+)\\)$");

    /** What happens if the number drawn is not below the chance. */
    private static final Pattern ABOVE = Pattern.compile(
            "^is charged with|^is acquitted|^the charge joins|^the new charge changes nothing|nobody offers it|is offered and declined|does not turn up");

    @TempDir
    private static Path folder;

    private static Path run;
    private static Rerun rerun;

    @BeforeAll
    static void run() {
        run = folder.resolve("run");
        String command = "run scenarios/usa.yaml --measure scenarios/measures/police-deflection.yaml --measure"
                + " scenarios/measures/staff-training.yaml --people 1200 --years 3 --warmup 1 --replications 1 --set"
                + " run.district=300 --priority voluntary-first --priority justice-first --twins --quiet --out " + run;
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, command.split(" "))).as(said.toString()).isZero();
        rerun = Rerun.of(run, "development");
    }

    @Test
    void everyDrawAgreesWithItsThreshold() {
        Simulation simulation = rerun.simulation();
        Map<String, Integer> told = new TreeMap<>();
        double mostOffered = 0;
        int rows = simulation.rows(1, 0);
        for (int row = 0; row < rows; row++) {
            List<Diary> diaries = simulation.watch(1, 0, row);
            for (int arm = 0; arm < 2; arm++) {
                Narrator narrator = new Narrator(
                        simulation.gates(arm), rerun.scenario().place().start(), 0);
                List<Turn> turns = narrator.tell(diaries.get(arm).entries());
                for (Turn turn : turns) {
                    Matcher draw = DRAW.matcher(turn.text());
                    if (draw.find()) {
                        double chance = Double.parseDouble(draw.group(2));
                        double drew = Double.parseDouble(draw.group(3));
                        boolean above = ABOVE.matcher(turn.text()).find();
                        assertThat(above ? drew - chance : chance - drew)
                                .as(turn.text())
                                .isNotNegative();
                        told.merge(draw.group(1), 1, Integer::sum);
                        if (draw.group(1).equals("measures.police-deflection.gate.offered")) {
                            mostOffered = Math.max(mostOffered, chance);
                        }
                    }
                }
                refusedAsCounted(turns, diaries.get(arm).entries());
            }
        }
        assertThat(told)
                .containsKeys(
                        "measures.police-deflection.gate.offered",
                        "measures.police-deflection.gate.consent",
                        "measures.police-deflection.gate.engaged")
                .hasSizeGreaterThan(8);
        double alone =
                rerun.scenario().added().get(0).gate().orElseThrow().offered().value();
        assertThat(mostOffered).as("training makes officials offer more").isGreaterThan(alone * 1.01);
    }

    /** As many refusals are told as people are lost at that step. */
    private static void refusedAsCounted(List<Turn> turns, List<Entry> entries) {
        assertThat(saying(turns, "nobody offers it"))
                .isEqualTo(steps(entries, Step.ELIGIBLE) - steps(entries, Step.OFFERED));
        assertThat(saying(turns, "is offered and declined"))
                .isEqualTo(steps(entries, Step.OFFERED) - steps(entries, Step.ACCEPTED));
    }

    private static long saying(List<Turn> turns, String what) {
        return turns.stream().filter(turn -> turn.text().contains(what)).count();
    }

    private static long steps(List<Entry> entries, Step step) {
        return entries.stream().filter(entry -> entry.is(Kind.MEASURE, step)).count();
    }

    private static String story(String... more) {
        StringWriter said = new StringWriter();
        String[] args = Stream.concat(Stream.of("story", run.toString()), Stream.of(more))
                .toArray(String[]::new);
        assertThat(Program.start(said, args)).as(said.toString()).isZero();
        return said.toString();
    }

    /** The arms of the rules are there again, and who is displaced in them is who twins.csv says; the story tells why. */
    @Test
    void armsOfPriorityRulesAreTold() throws IOException {
        assertThat(rerun.simulation().arms())
                .containsExactly("base", "alternative", "justice-first", "voluntary-first");
        int displaced = 0;
        for (String arm : List.of("alternative", "justice-first", "voluntary-first")) {
            List<String> people = Files.readAllLines(run.resolve("twins.csv")).stream()
                    .map(line -> line.split(",", -1))
                    .filter(fields -> fields[0].equals(arm) && fields[13].equals("yes"))
                    .map(fields -> fields[2])
                    .toList();
            for (int k = 1; k <= Math.min(3, people.size()); k++) {
                String text = story("--find", "displaced", "--arm", arm, "--number", Integer.toString(k));
                assertThat(text)
                        .startsWith("Person " + people.get(k - 1) + ",")
                        .containsPattern("is\\s+displaced")
                        .containsPattern("displaced +yes");
                displaced++;
            }
        }
        assertThat(displaced).isPositive();
    }

    /** An arm of a rule that is none, by hand, is refused in one line. */
    @Test
    void anUnknownRuleIsRefused() throws IOException {
        Path changed = Files.createDirectories(folder.resolve("changed"));
        String manifest = Files.readString(run.resolve("manifest.json"));
        assertThat(manifest).contains("\"priority\": \"voluntary-first\"");
        Files.writeString(
                changed.resolve("manifest.json"),
                manifest.replace("\"priority\": \"voluntary-first\"", "\"priority\": \"friends-first\""));
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, "story", changed.toString(), "1-1-1")).isEqualTo(2);
        assertThat(said.toString()).contains("friends-first", "Maybe");
    }
}
