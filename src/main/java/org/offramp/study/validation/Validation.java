package org.offramp.study.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.offramp.scenario.published.PublishedTable;
import org.offramp.scenario.published.TableFile;
import org.offramp.study.table.Interval;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/**
 * Holds published tables against their runs. What is finished is kept while it goes on; the same command goes on from
 * there and leaves the same bytes.
 */
public final class Validation {

    /** Every row with its verdict. */
    public static final String VERDICTS = "verdicts.csv";

    /** Points of published curves. */
    public static final String CURVES = "curves.csv";

    /** What each table is and how it was run. */
    public static final String TABLES = "tables.csv";

    private final Map<TableFile, List<ValidationRun>> runs = new LinkedHashMap<>();
    private final Path out;
    private final int threads;

    /** What is to be added to the tables before the folder is complete. */
    @FunctionalInterface
    public interface Finish {

        /** Adds the page to a folder with the tables. */
        void write(Path folder) throws IOException;
    }

    /**
     * Makes every run of every table ready.
     *
     * @param tables in the order in which they are told
     * @param out the result folder
     * @param threads how many runs at once
     * @param version of the program
     * @throws org.offramp.scenario.ScenarioException if a scenario has errors
     */
    public Validation(List<TableFile> tables, Path out, int threads, String version) {
        this(tables, out, threads, version, ValidationRun.Engines.SIMULATION);
    }

    Validation(List<TableFile> tables, Path out, int threads, String version, ValidationRun.Engines engines) {
        this.out = out;
        this.threads = threads;
        Path workshop = new Staging(out).workshop();
        for (TableFile file : tables) {
            List<ValidationRun> ready = new ArrayList<>();
            for (int run = 0; run < file.table().runs().size(); run++) {
                ready.add(ValidationRun.of(file, run, engines, workshop, version));
            }
            runs.put(file, List.copyOf(ready));
        }
    }

    /**
     * Runs what is missing, judges, and writes the folder.
     *
     * @return the rows in the order of the tables
     * @throws RunFailure if a run cannot be finished
     * @throws org.offramp.scenario.ScenarioException if a table reads what no run has
     */
    public List<VerdictRow> run(Progress progress, Finish finish) {
        progress.expect(sum(ValidationRun::units), sum(run -> run.units() * run.effort()));
        List<VerdictRow> rows = new ArrayList<>();
        List<CurvePoint> curves = new ArrayList<>();
        runs.forEach((file, ready) -> {
            ready.forEach(run -> run.run(threads, progress));
            Judgement judgement = new Judgement(file, new Readings(ready), curves);
            for (int row = 0; row < file.table().rows().size(); row++) {
                rows.add(judgement.of(row));
            }
        });
        Staging staging = new Staging(out);
        try {
            Path folder = staging.empty();
            write(folder, rows, curves);
            finish.write(folder);
            staging.publish();
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot write the verdicts to " + out + ": " + e
                            + ". Maybe the disk is full or the folder protected; the same command goes on from there.",
                    e);
        }
        return List.copyOf(rows);
    }

    private long sum(ToLongFunction<ValidationRun> of) {
        return runs.values().stream().flatMap(List::stream).mapToLong(of).sum();
    }

    private void write(Path folder, List<VerdictRow> rows, List<CurvePoint> curves) throws IOException {
        try (CsvFile file = new CsvFile(folder.resolve(VERDICTS), VerdictRow.HEADER.toArray(String[]::new))) {
            for (VerdictRow row : rows) {
                file.row(row.fields());
            }
        }
        try (CsvFile file =
                new CsvFile(folder.resolve(CURVES), "table", "row", "x", "published", "simulated", "low", "high")) {
            for (CurvePoint point : curves) {
                Interval s = point.simulated();
                file.row(point.table(), point.row(), point.x(), point.published(), s.mean(), s.low(), s.high());
            }
        }
        try (CsvFile file = new CsvFile(
                folder.resolve(TABLES), "table", "letter", "title", "about", "sources", "runs", "held-against")) {
            for (Map.Entry<TableFile, List<ValidationRun>> entry : runs.entrySet()) {
                PublishedTable table = entry.getKey().table();
                file.row(
                        table.name(),
                        table.letter(),
                        table.title(),
                        table.about().strip().replaceAll("\\s+", " "),
                        String.join("; ", table.sources()),
                        entry.getValue().stream().map(ValidationRun::size).collect(Collectors.joining("; ")),
                        table.heldAgainst().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
