package org.offramp.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Json;
import org.offramp.study.table.Manifest;
import org.offramp.study.unit.Fingerprint;
import org.offramp.treatment.Priority;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * A finished run made ready once more from its manifest: the same scenario, the same sizes, the same seed, so the same
 * people with the same lives.
 *
 * @param scenario as it was resolved
 * @param simulation ready to run
 * @param replications of the run
 */
public record Rerun(Scenario scenario, Simulation simulation, int replications) {

    private static final String UNKNOWN = "unknown";

    /**
     * Reads a result folder.
     *
     * @param folder of a finished run
     * @param version of the program
     * @throws IllegalArgumentException if the run cannot be made again as it was, in one line
     * @throws RunFailure if the folder has no manifest that can be read
     */
    public static Rerun of(Path folder, String version) {
        Map<String, Object> facts = Manifest.read(folder);
        same(folder, "version", text(facts, "version"), version);
        String commit = text(facts, "commit");
        if (!commit.equals(UNKNOWN) && !Fingerprint.COMMIT.equals(UNKNOWN)) {
            same(folder, "commit", commit, Fingerprint.COMMIT);
        }
        try {
            Scenario scenario = Scenario.again(Json.of(facts.get("scenario")));
            if (!scenario.hash().equals(text(facts, "scenario-hash"))) {
                throw new IllegalArgumentException("its scenario is not the one of its scenario-hash");
            }
            RunOptions options = new RunOptions(
                    number(facts, "people"),
                    number(facts, "years"),
                    number(facts, "warmup"),
                    Long.parseLong(text(facts, "seed")),
                    AgendaKind.CALENDAR,
                    true);
            return new Rerun(
                    scenario, new Simulation(scenario, options, priorities(facts)), number(facts, "replications"));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    folder.resolve(Manifest.FILE) + ": the run cannot be made again: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ")
                            + ". Maybe the file was changed by hand; make the run again?",
                    e);
        }
    }

    /** The priority rules of the arms that have one of their own. */
    private static Set<Priority> priorities(Map<String, Object> facts) {
        Set<Priority> rules = EnumSet.noneOf(Priority.class);
        if (facts.get("arms") instanceof List<?> arms) {
            for (Object arm : arms) {
                if (arm instanceof Map<?, ?> of && of.get("priority") instanceof String word) {
                    rules.add(Stream.of(Priority.values())
                            .filter(rule -> rule.word().equals(word))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "the priority of an arm is '" + word + "', which is no priority rule")));
                }
            }
        }
        return rules;
    }

    private static void same(Path folder, String what, String of, String mine) {
        if (!of.equals(mine)) {
            throw new IllegalArgumentException(folder.resolve(Manifest.FILE) + ": the run is of " + what + " " + of
                    + ", this program of " + mine + ": it may give other lives. Maybe make the run again?");
        }
    }

    private static String text(Map<String, Object> facts, String key) {
        @Nullable Object value = facts.get(key);
        return value == null ? "" : value.toString();
    }

    private static int number(Map<String, Object> facts, String key) {
        if (facts.get(key) instanceof BigDecimal number) {
            return number.intValueExact();
        }
        throw new IllegalArgumentException(key + " is missing");
    }
}
