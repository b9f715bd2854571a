package org.offramp.study;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Scenario;
import org.offramp.treatment.Priority;
import org.offramp.world.AgendaKind;
import org.offramp.world.Alternative;
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
    private static final String SCENARIO = "scenario";

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
        sameProgram(folder, facts, version);
        try {
            Scenario scenario = scenario(facts);
            RunOptions options = options(facts, AgendaKind.CALENDAR, true);
            return new Rerun(
                    scenario, new Simulation(scenario, options, alternatives(facts)), number(facts, "replications"));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    folder.resolve(Manifest.FILE) + ": the run cannot be made again: "
                            + String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ")
                            + ". Maybe the file was changed by hand; make the run again?",
                    e);
        }
    }

    /** The arms beside the base that are of its scenario. */
    static List<Alternative> alternatives(Map<String, Object> facts) {
        List<Alternative> alternatives = new ArrayList<>();
        for (Map<?, ?> arm : arms(facts)) {
            if (arm.get(SCENARIO) == null) {
                List<String> measures = new ArrayList<>();
                if (arm.get("measures") instanceof List<?> all) {
                    all.forEach(one -> measures.add(one instanceof Map<?, ?> of ? String.valueOf(of.get("name")) : ""));
                }
                Optional<Priority> rule =
                        Optional.ofNullable(arm.get("priority")).map(Rerun::rule);
                alternatives.add(new Alternative(String.valueOf(arm.get("name")), measures, rule));
            }
        }
        return alternatives;
    }

    /** The arms beside the base. */
    static List<Map<?, ?>> arms(Map<String, Object> facts) {
        List<Map<?, ?>> arms = new ArrayList<>();
        if (facts.get("arms") instanceof List<?> all) {
            all.stream().skip(1).filter(Map.class::isInstance).forEach(arm -> arms.add((Map<?, ?>) arm));
        }
        return arms;
    }

    private static Priority rule(Object word) {
        return Stream.of(Priority.values())
                .filter(rule -> rule.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the priority of an arm is '" + word + "', which is no priority rule"));
    }

    /** The scenario of a manifest, or of one of its arms. */
    static Scenario scenario(Map<?, ?> facts) {
        Scenario scenario = Scenario.again(Json.of(facts.get(SCENARIO)));
        if (!scenario.hash().equals(facts.get("scenario-hash"))) {
            throw new IllegalArgumentException("its scenario is not the one of its scenario-hash");
        }
        return scenario;
    }

    /** The sizes of the runs of a manifest. */
    static RunOptions options(Map<String, Object> facts, AgendaKind agenda, boolean twins) {
        return new RunOptions(
                number(facts, "people"),
                number(facts, "years"),
                number(facts, "warmup"),
                Long.parseLong(text(facts, "seed")),
                agenda,
                twins);
    }

    /**
     * Accepts a run this program would make again as it was.
     *
     * @throws IllegalArgumentException if it is of another version or commit, in one line
     */
    static void sameProgram(Path folder, Map<String, Object> facts, String version) {
        same(folder, "version", text(facts, "version"), version);
        String commit = text(facts, "commit");
        if (!commit.equals(UNKNOWN) && !Experiment.COMMIT.equals(UNKNOWN)) {
            same(folder, "commit", commit, Experiment.COMMIT);
        }
    }

    private static void same(Path folder, String what, String of, String mine) {
        if (!of.equals(mine)) {
            throw new IllegalArgumentException(folder.resolve(Manifest.FILE) + ": the run is of " + what + " " + of
                    + ", this program of " + mine + ": it may give other lives. Maybe make the run again?");
        }
    }

    static String text(Map<String, Object> facts, String key) {
        @Nullable Object value = facts.get(key);
        return value == null ? "" : value.toString();
    }

    static int number(Map<String, Object> facts, String key) {
        if (facts.get(key) instanceof BigDecimal number) {
            return number.intValueExact();
        }
        throw new IllegalArgumentException(key + " is missing");
    }
}
