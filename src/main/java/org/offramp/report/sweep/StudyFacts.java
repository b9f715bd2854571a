package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.offramp.report.result.Facts;
import org.offramp.report.result.Source;
import org.offramp.report.words.Numeral;

/**
 * What the manifest of a sweep says.
 *
 * @param title of the study
 * @param question it asks
 * @param place it is about
 * @param base the name of the arm every other is held against
 * @param arms the arms, the base first
 * @param factors what is varied; their levels are those of the design
 * @param outcomes what is kept, the headline first
 * @param design how the points were chosen
 * @param replications asked for
 * @param units that are done
 * @param failed units that are not
 * @param held what is the same at every point: a name and a value each
 * @param notes why these values; empty where the study does not say
 * @param command that does the study with these sizes, on one machine or cut into shards
 * @param version of the program
 * @param seed of the study
 * @param facts what one has to know to repeat it: a name and a value each
 * @param sources of the numbers of the place and the measures
 * @param also for each factor, further paths that have the same value
 */
public record StudyFacts(
        String title,
        String question,
        String place,
        String base,
        List<StudyArm> arms,
        List<Factor> factors,
        List<Kept> outcomes,
        String design,
        String replications,
        int units,
        int failed,
        List<Fact> held,
        String notes,
        String command,
        String version,
        String seed,
        List<Fact> facts,
        List<Source> sources,
        List<List<String>> also) {

    /** A name and its value. */
    public record Fact(String name, String value) {}

    /**
     * An arm of a study.
     *
     * @param name of it in the tables
     * @param title of it; its name where it has none
     * @param measures it has and the base has not
     * @param settings it changes
     */
    public record StudyArm(String name, String title, List<String> measures, List<String> settings) {}

    /**
     * Reads a manifest.
     *
     * @param manifest already parsed
     * @param design the points, whose values are the levels of the factors
     */
    static StudyFacts of(Map<String, Object> manifest, List<DesignPoint> design) {
        Facts facts = new Facts("manifest.json", manifest);
        List<Factor> factors = new ArrayList<>();
        for (Facts factor : facts.each("factors")) {
            int index = factors.size();
            factors.add(new Factor(
                    factor.need("path"),
                    factor.text("label"),
                    factor.text("unit"),
                    factor.text("scale").equals("log"),
                    design.stream().map(point -> point.values().get(index)).toList()));
        }
        List<StudyArm> arms = facts.each("arms").stream().map(StudyFacts::arm).toList();
        String base = facts.text("base");
        String currency = facts.text("currency");
        return new StudyFacts(
                facts.text("title").isBlank() ? facts.need("name") : facts.text("title"),
                facts.text("question"),
                facts.text("place-title").isBlank() ? facts.text("place") : facts.text("place-title"),
                base.isBlank() ? arms.get(0).name() : base,
                arms,
                List.copyOf(factors),
                facts.each("outcomes").stream()
                        .map(o -> new Kept(
                                o.need("id"),
                                o.text("stratum").isBlank() ? "all" : o.text("stratum"),
                                o.text("unit"),
                                o.text("title"),
                                currency))
                        .toList(),
                facts.text("design"),
                replications(facts),
                facts.count("units"),
                facts.count("failed"),
                held(facts),
                facts.text("notes"),
                command(facts),
                facts.text("version"),
                same(facts, "seed"),
                repeat(facts),
                facts.each("sources").stream()
                        .map(s -> new Source(s.need("id"), s.text("text"), s.text("url")))
                        .toList(),
                facts.each("factors").stream().map(f -> f.texts("also")).toList());
    }

    /** An arm by its name. */
    public StudyArm arm(String name) {
        return arms.stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
    }

    /** Every arm but the base. */
    public List<StudyArm> others() {
        return arms.stream().filter(a -> !a.name().equals(base)).toList();
    }

    /** Whether every value of each factor meets every value of the others. */
    public boolean grid() {
        return design.equals("grid");
    }

    /** Whether the points are spread over the ranges of the factors. */
    public boolean spread() {
        return design.equals("latin-hypercube") || design.equals("sobol");
    }

    private static StudyArm arm(Facts facts) {
        String title = facts.text("title");
        return new StudyArm(
                facts.need("name"),
                title.isBlank() ? facts.need("name") : title,
                facts.map().get("measures") instanceof List<?> list
                        ? list.stream().map(StudyFacts::measure).toList()
                        : List.of(),
                facts.texts("settings"));
    }

    private static String measure(Object measure) {
        if (measure instanceof Map<?, ?> named) {
            Facts facts = new Facts("manifest.json.arms.measures", named);
            return facts.text("title").isBlank() ? facts.need("name") : facts.text("title");
        }
        return measure.toString();
    }

    private static String replications(Facts facts) {
        Facts asked = facts.part("replications");
        String until = asked.part("until").map().entrySet().stream()
                .map(e -> e.getKey() + " within ±"
                        + Numeral.percent(Double.parseDouble(e.getValue().toString())))
                .collect(Collectors.joining(", "));
        return until.isEmpty()
                ? asked.text("at-least")
                : asked.text("at-least") + " to " + asked.text("at-most") + ", until the mean is known: " + until;
    }

    private static List<Fact> held(Facts facts) {
        List<Fact> held = new ArrayList<>();
        add(held, "Settings", String.join(", ", facts.texts("settings")));
        add(held, "People simulated at the start", same(facts, "people"));
        add(held, "Years reported", same(facts, "years"));
        add(held, "Years of warm-up", same(facts, "warmup"));
        add(held, "Replications of each point", replications(facts));
        return List.copyOf(held);
    }

    /** The same for a sweep in one go and for shards put together. */
    private static String command(Facts facts) {
        Facts asked = facts.part("asked");
        String file = asked.text("file");
        if (file.isEmpty()) {
            return "";
        }
        StringBuilder command = new StringBuilder("offramp sweep ")
                .append(file.matches("[\\w@%+=:,./-]+") ? file : "'" + file.replace("'", "'\\''") + "'");
        for (String size : List.of("people", "years", "warmup", "seed")) {
            if (!asked.text(size).isEmpty()) {
                command.append(" --").append(size).append(' ').append(asked.text(size));
            }
        }
        Facts replications = facts.part("replications");
        if (replications.part("until").map().isEmpty()) {
            command.append(" --replications ").append(replications.text("at-most"));
        }
        return command.toString();
    }

    private static List<Fact> repeat(Facts facts) {
        List<Fact> repeat = new ArrayList<>();
        add(repeat, "Version", facts.text("version"));
        add(repeat, "Commit", facts.text("commit"));
        add(repeat, "Seed", same(facts, "seed"));
        add(repeat, "Study (hash)", facts.text("study-hash"));
        add(
                repeat,
                "Scenario (hash)",
                facts.each("points").size() == 1 ? same(facts, "scenario-hash") : "of each point: in manifest.json");
        add(repeat, "Units done", facts.text("units"));
        add(repeat, "Units failed", facts.text("failed"));
        return List.copyOf(repeat);
    }

    /** What the points have in common; where they differ, each value once. */
    private static String same(Facts facts, String key) {
        return facts.each("points").stream().map(p -> p.text(key)).distinct().collect(Collectors.joining(", "));
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(name, value));
        }
    }
}
