package org.offramp.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offramp.study.table.Interval;
import org.offramp.study.table.Json;
import org.offramp.study.unit.CsvFile;

/** Made-up folders such as a sweep leaves; no number here is a result. */
public final class SampleSweep {

    private static final String BASE = "base";

    private final List<Map<String, @Nullable Object>> factors = new ArrayList<>();
    private final List<List<String>> levels = new ArrayList<>();
    private final Map<String, String> outcomes = new LinkedHashMap<>();
    private final Map<String, Double> heights = new HashMap<>();
    private final List<String> arms = new ArrayList<>(List.of(BASE));
    private final Set<String> failed = new HashSet<>();
    private String title = "Places and offers";
    private String design = "grid";
    private List<List<String>> points = new ArrayList<>();
    private int replications = 4;
    private double noise = 0.1;
    private Effect effect = (values, arm, outcome) -> 0;

    /** What an arm has in an outcome beyond its height, the base too, at the numbers of the values (0 for words). */
    @FunctionalInterface
    public interface Effect {
        double of(double[] values, String arm, String outcome);
    }

    /** A study with the arms. */
    public static SampleSweep of(String... arms) {
        SampleSweep sample = new SampleSweep();
        sample.arms.addAll(List.of(arms));
        return sample;
    }

    public SampleSweep title(String title) {
        this.title = title;
        return this;
    }

    public SampleSweep factor(String path, String label, String unit, String scale, String... levels) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("path", path);
        facts.put("label", label);
        facts.put("unit", unit);
        facts.put("scale", scale);
        facts.put("values", List.of(levels));
        factors.add(facts);
        this.levels.add(List.of(levels));
        return this;
    }

    /** An outcome, its unit and its mean in the base. */
    public SampleSweep outcome(String column, String unit, double height) {
        outcomes.put(column, unit);
        heights.put(column, height);
        return this;
    }

    public SampleSweep effect(double noise, Effect effect) {
        this.noise = noise;
        this.effect = effect;
        return this;
    }

    public SampleSweep replications(int replications) {
        this.replications = replications;
        return this;
    }

    /** Points of another design than a grid. */
    public SampleSweep points(String design, List<List<String>> points) {
        this.design = design;
        this.points = points;
        return this;
    }

    public SampleSweep fails(int point, int replication) {
        failed.add(point + ":" + replication);
        return this;
    }

    /** Writes the folder. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        points = points.isEmpty() ? grid(0) : points;
        List<String> paths =
                factors.stream().map(f -> String.valueOf(f.get("path"))).toList();
        runs(folder, paths);
        estimates(folder, paths, "summary.csv", false);
        estimates(folder, paths, "difference.csv", true);
        try (CsvFile csv =
                new CsvFile(folder.resolve("design.csv"), row("point", paths, "replications", "failed", "precise"))) {
            for (int p = 1; p <= points.size(); p++) {
                int lost = lost(p);
                csv.row((Object[]) row(
                        Integer.toString(p),
                        points.get(p - 1),
                        Integer.toString(replications - lost),
                        Integer.toString(lost),
                        ""));
            }
        }
        if (!failed.isEmpty()) {
            try (CsvFile csv = new CsvFile(
                    folder.resolve("failures.csv"), "point", "replication", "seed", "unit", "scenario", "message")) {
                for (int p = 1; p <= points.size(); p++) {
                    for (int r = 1; r <= replications; r++) {
                        if (failed.contains(p + ":" + r)) {
                            csv.row(p, r, "7", "abcd", "failed/abcd.json", "accounts do not balance: <b>beds</b>");
                        }
                    }
                }
            }
        }
        Files.writeString(folder.resolve("manifest.json"), Json.of(facts()));
        return folder;
    }

    private List<List<String>> grid(int factor) {
        if (factor == levels.size()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String level : levels.get(factor)) {
            for (List<String> rest : grid(factor + 1)) {
                List<String> point = new ArrayList<>(List.of(level));
                point.addAll(rest);
                all.add(point);
            }
        }
        return all;
    }

    private void runs(Path folder, List<String> paths) throws IOException {
        List<String> header = new ArrayList<>(List.of("point", "replication", "seed", "unit", "arm", "base"));
        header.addAll(paths);
        header.addAll(outcomes.keySet());
        outcomes.keySet().forEach(o -> header.add("difference:" + o));
        try (CsvFile csv = new CsvFile(folder.resolve("runs.csv"), header.toArray(String[]::new))) {
            for (int p = 1; p <= points.size(); p++) {
                for (int r = 1; r <= replications; r++) {
                    for (String arm : arms) {
                        if (failed.contains(p + ":" + r)) {
                            continue;
                        }
                        List<Object> row = new ArrayList<>(List.of(p, r, "7", "abcd", arm, BASE));
                        row.addAll(points.get(p - 1));
                        for (String o : outcomes.keySet()) {
                            row.add(value(p, r, arm, o));
                        }
                        for (String o : outcomes.keySet()) {
                            row.add(arm.equals(BASE) ? "" : value(p, r, arm, o) - value(p, r, BASE, o));
                        }
                        csv.row(row.toArray());
                    }
                }
            }
        }
    }

    private void estimates(Path folder, List<String> paths, String file, boolean difference) throws IOException {
        List<String> header = new ArrayList<>(List.of("point"));
        header.addAll(paths);
        header.addAll(List.of("arm", "outcome", "stratum", "unit", "mean", "sd", "low", "high", "n"));
        if (difference) {
            header.add("base");
        }
        try (CsvFile csv = new CsvFile(folder.resolve(file), header.toArray(String[]::new))) {
            for (int p = 1; p <= points.size(); p++) {
                for (String arm : difference ? arms.subList(1, arms.size()) : arms) {
                    for (Map.Entry<String, String> o : outcomes.entrySet()) {
                        int point = p;
                        double[] values = java.util.stream.IntStream.rangeClosed(1, replications)
                                .filter(r -> !failed.contains(point + ":" + r))
                                .mapToDouble(r -> value(point, r, arm, o.getKey())
                                        - (difference ? value(point, r, BASE, o.getKey()) : 0))
                                .toArray();
                        if (values.length > 0) {
                            Interval i = Interval.of(values);
                            List<Object> row = new ArrayList<>(List.of(p));
                            row.addAll(points.get(p - 1));
                            row.addAll(List.of(
                                    arm,
                                    id(o.getKey()),
                                    stratum(o.getKey()),
                                    o.getValue(),
                                    i.mean(),
                                    i.sd(),
                                    i.low(),
                                    i.high(),
                                    i.n()));
                            if (difference) {
                                row.add(BASE);
                            }
                            csv.row(row.toArray());
                        }
                    }
                }
            }
        }
    }

    /** The height, the effect, and noise that arms and points of a replication share but for a tenth of it. */
    private double value(int point, int replication, String arm, String outcome) {
        double[] values =
                points.get(point - 1).stream().mapToDouble(SampleSweep::number).toArray();
        double shared = wobble(outcome.hashCode(), replication, 0, 0);
        double own = wobble(outcome.hashCode(), replication, point, arm.hashCode());
        return heights.get(outcome) + effect.of(values, arm, outcome) + noise * (10 * shared + own);
    }

    private static double number(String level) {
        return level.matches("[-0-9.]+") ? Double.parseDouble(level) : 0;
    }

    /** A number between −1 and 1 that depends on all four. */
    private static double wobble(int a, int b, int c, int d) {
        long z = ((a * 31L + b) * 1_000_003L + c) * 1_000_003L + d;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1.0p-52 - 1;
    }

    private int lost(int point) {
        return (int) failed.stream().filter(f -> f.startsWith(point + ":")).count();
    }

    private static String id(String column) {
        return column.contains("[") ? column.substring(0, column.indexOf('[')) : column;
    }

    private static String stratum(String column) {
        return column.contains("[") ? column.substring(column.indexOf('[') + 1, column.length() - 1) : "all";
    }

    private static String[] row(String first, List<String> middle, String... last) {
        List<String> row = new ArrayList<>(List.of(first));
        row.addAll(middle);
        row.addAll(List.of(last));
        return row.toArray(String[]::new);
    }

    private Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "study");
        facts.put("name", "places-and-offers");
        facts.put("title", title);
        facts.put("question", "How far do offers go when places do not?");
        facts.put("place-title", "Kenya");
        facts.put("currency", "KES");
        facts.put("base", BASE);
        List<Object> listed = new ArrayList<>();
        for (String arm : arms) {
            listed.add(Map.of(
                    "name",
                    arm,
                    "title",
                    arm.equals(BASE) ? "" : arm.replace('-', ' '),
                    "measures",
                    arm.equals(BASE) ? List.of() : List.of(Map.of("name", arm, "title", "Measure " + arm)),
                    "settings",
                    List.of()));
        }
        facts.put("arms", listed);
        facts.put("settings", List.of());
        facts.put("factors", factors);
        List<Object> kept = new ArrayList<>();
        outcomes.forEach((column, unit) ->
                kept.add(Map.of("id", id(column), "stratum", stratum(column), "unit", unit, "title", "")));
        facts.put("outcomes", kept);
        facts.put("design", design);
        facts.put("replications", Map.of("at-least", replications, "at-most", replications, "until", Map.of()));
        List<Object> all = new ArrayList<>();
        points.forEach(p ->
                all.add(Map.of("people", 2000, "years", 5, "warmup", 5, "seed", "7", "scenario-hash", "0123abcd")));
        facts.put("points", all);
        facts.put("units", points.size() * replications - failed.size());
        facts.put("failed", failed.size());
        facts.put("asked", Map.of("file", "scenarios/studies/places-and-offers.yaml"));
        facts.put("version", "0.1");
        facts.put("study-hash", "0011");
        facts.put("sources", List.of(Map.of("id", "A", "text", "A: B (2020)", "url", "https://example.org")));
        return facts;
    }
}
