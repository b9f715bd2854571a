package org.offramp.docs.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.report.words.Definition;
import org.offramp.study.Experiment;

/** The page of the outcomes: definition from the program, unit and strata as they are found in tables of results. */
final class OutcomesReference {

    private static final Path REFERENCE = Path.of("results", "reference");

    private final Map<String, Found> found = new LinkedHashMap<>();

    /** What tables say of an outcome. */
    private static final class Found {
        private final Set<String> units = new TreeSet<>();
        private final Set<String> strata = new TreeSet<>();
        private boolean byYear;
        private boolean inBase;
    }

    /**
     * Reads the committed results of all places, and one run more.
     *
     * @param run a run of a place with spells of active use
     */
    OutcomesReference(Path run) throws IOException {
        try (Stream<Path> places = Files.list(REFERENCE)) {
            for (Path place : Stream.concat(places.sorted(), Stream.of(run)).toList()) {
                read(place.resolve("summary.csv"));
                read(place.resolve("difference.csv"));
            }
        }
    }

    /** The page. */
    String text() {
        List<String> all = Outcomes.ALL.stream().map(Outcome::id).toList();
        return """
                # Outcomes

                Every outcome of `summary.csv`, `difference.csv` and `yearly.csv`, in their order; `offramp list outcomes` prints the same. Strata are those found in the results of all places: where two are
                joined by *and*, the outcome is broken down by both at once; `all` is there besides unless strata are named that do without. What the strata are is in [outputs](../outputs.md#strata).

                """ + table(all) + """

                ## Against the base

                Rows of `difference.csv` that belong to an arm and its base together ([how they are computed](../outputs.md#against-the-base)).

                """ + table(Experiment.AGAINST_THE_BASE);
    }

    /** Outcomes with no definition, no unit, or of which no table has a row. */
    List<String> lacking() {
        List<String> ids =
                new ArrayList<>(Outcomes.ALL.stream().map(Outcome::id).toList());
        ids.addAll(Experiment.AGAINST_THE_BASE);
        List<String> lacking = new ArrayList<>(ids.stream()
                .filter(id -> Definition.of(id).isEmpty()
                        || !found.containsKey(id)
                        || found.get(id).units.isEmpty())
                .toList());
        found.keySet().stream().filter(id -> !ids.contains(id)).forEach(lacking::add);
        return lacking;
    }

    private String table(List<String> ids) {
        StringBuilder table = new StringBuilder("| id | definition | unit | strata |\n|---|---|---|---|\n");
        for (String id : ids) {
            Found one = found.getOrDefault(id, new Found());
            List<String> strata = new ArrayList<>(strata(id));
            if (!one.byYear) {
                strata.add("*over the horizon only*");
            }
            if (!one.inBase && !Experiment.AGAINST_THE_BASE.contains(id)) {
                strata.add("*not in the base*");
            }
            table.append("| `" + id + "` | "
                    + Definition.of(id).map(text -> text.replace("|", "\\|")).orElse("")
                    + " | " + String.join(", ", one.units) + " | " + String.join(", ", strata) + " |\n");
        }
        return table.toString();
    }

    /** Shares within some years all have the same strata, whichever a small run filled. */
    private Set<String> strata(String id) {
        String kind = id.replaceFirst("-\\d+y$", "-y");
        return found.entrySet().stream()
                .filter(one -> one.getKey().replaceFirst("-\\d+y$", "-y").equals(kind))
                .flatMap(one -> one.getValue().strata.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Found one = found.computeIfAbsent(cells.get(header.indexOf("outcome")), id -> new Found());
            one.units.add(cells.get(header.indexOf("unit")).replaceAll("^[A-Z]{3}\\b", "currency"));
            String stratum = cells.get(header.indexOf("stratum"));
            if (!stratum.equals("all")) {
                one.strata.add(Stream.of(stratum.split(";"))
                        .map(part -> part.replaceFirst("=.*", ""))
                        .collect(Collectors.joining(" and ")));
            }
            one.byYear |= !cells.get(header.indexOf("year")).isEmpty();
            one.inBase |= cells.get(header.indexOf("arm")).equals("base");
        }
    }

    /** The cells of a line, those in quotation marks without them. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
