package org.offramp.study.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;
import org.offramp.chance.Draws;
import org.offramp.scenario.Draft;
import org.offramp.study.table.Manifest;
import org.offramp.study.table.Moments;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/**
 * Whether a calibration finds what is known (Cook, Gelman and Rubin 2006): numbers are drawn from their prior and hidden,
 * the place is simulated with them, the tolerance is added as noise, and the numbers are calibrated to that. Over many
 * runs an interval of 80 % must hold the truth 80 % of the time, and one of 50 % half the time.
 *
 * @param draft of the place
 * @param heldOut targets that have no say
 * @param run how large and how long an evaluation is
 * @param runs how often
 * @param threads how many evaluations at once
 * @param out the folder
 * @param version of the program
 * @param command that asked for it
 */
public record Recovery(
        Draft draft,
        SortedSet<String> heldOut,
        Calibrate.Run run,
        int runs,
        int threads,
        Path out,
        String version,
        String command) {

    private static final int TRUTH = 31;
    private static final int REPEATS = 24;
    private static final int PARTICLES = 1000;

    /**
     * How often intervals held the truth.
     *
     * @param number title of the free number, or all of them together
     * @param share of the interval, such as 0.5
     * @param inside how often
     * @param of so many
     * @param low lower end of the 95 % interval of the share inside, by Clopper and Pearson (1934)
     * @param high its upper end
     */
    public record Coverage(String number, double share, int inside, int of, double low, double high) {

        static Coverage of(String number, double share, int inside, int of) {
            double low =
                    inside == 0 ? 0 : new BetaDistribution(inside, of - inside + 1).inverseCumulativeProbability(0.025);
            double high = inside == of
                    ? 1
                    : new BetaDistribution(inside + 1, of - inside).inverseCumulativeProbability(0.975);
            return new Coverage(number, share, inside, of, low, high);
        }
    }

    /**
     * Where a truth lay.
     *
     * @param run from 1
     * @param number which free number
     * @param truth between the bounds, from 0 to 1
     * @param quantile of the truth in the posterior
     */
    record Found(int run, int number, double truth, double quantile) {

        boolean inside(double share) {
            return Math.abs(quantile - 0.5) <= share / 2;
        }
    }

    /**
     * Runs them and writes {@code recovery.csv}, {@code coverage.csv} and the manifest.
     *
     * @throws IllegalArgumentException if there is nothing to fit or nothing to fit it to
     * @throws RunFailure if they cannot be finished
     */
    public List<Coverage> recover(Progress progress) {
        long begun = System.nanoTime();
        CalibrationTask task = CalibrationTask.of(draft, heldOut);
        List<FreeNumber> free = task.free();
        List<Aim> aims = task.aims();
        Simulator simulator = new PlaceSimulator(draft, free, aims, run.people(), run.years(), run.warmup());
        Staging staging = new Staging(out);
        try {
            Path folder = staging.empty();
            String key = task.key("recovery", run, runs, version);
            Evaluations evaluations = new Evaluations(staging.workshop().resolve(key));
            int wave = run.wave().orElse(Waves.size(free.size()));
            progress.start(REPEATS + wave + (long) runs * (REPEATS + (Waves.count() - 1) * wave), evaluations.found());
            List<Found> found;
            try (Crew crew = new Crew(simulator, evaluations, progress, threads)) {
                found = hidden(crew, aims, task.start(), runs, wave, run.seed());
            }
            write(folder.resolve("recovery.csv"), free, found);
            List<Coverage> coverage = coverage(free, found);
            writeCoverage(folder.resolve("coverage.csv"), coverage);
            Map<String, @Nullable Object> facts = task.facts(run);
            facts.put("recoveries", runs);
            facts.put("evaluations", evaluations.all().size());
            double seconds = Math.round((System.nanoTime() - begun) / 1e6) / 1000.0;
            facts.putAll(task.origin(command, version, threads, seconds));
            Manifest.write(folder, facts);
            staging.publish();
            return coverage;
        } catch (IOException e) {
            throw new RunFailure("cannot write to " + out + ": " + e + ". Maybe the disk is full.", e);
        }
    }

    /** Hides numbers so many times and looks for them. */
    static List<Found> hidden(Crew crew, List<Aim> aims, double[] start, int runs, int wave, long seed) {
        double[] usual = Calibrator.mean(crew.repeated("file", start, REPEATS, Draws.key(seed, TRUTH)));
        Calibrator.need(aims, usual);
        List<Found> found = new ArrayList<>();
        for (int i = 1; i <= runs; i++) {
            long key = Draws.key(Draws.key(seed, TRUTH + 1), i);
            double[] truth = new double[start.length];
            for (int d = 0; d < truth.length; d++) {
                truth[d] = Draws.uniform(Draws.at(key, 0, d));
            }
            String name = String.format(Locale.ROOT, "run-%03d-", i);
            double[] answer = Calibrator.mean(crew.repeated(name + "truth", truth, REPEATS, Draws.key(key, 1)));
            List<Aim> seen = new ArrayList<>();
            for (int t = 0; t < answer.length; t++) {
                double sd = aims.get(t).sd() / aims.get(t).observed() * usual[t];
                seen.add(aims.get(t).observing(answer[t] + sd * Draws.normal(Draws.at(key, 1, t)), sd));
            }
            double[][] posterior = new Waves(crew, truth.length, wave, PARTICLES, seed, name)
                    .learn(seen)
                    .particles();
            for (int d = 0; d < truth.length; d++) {
                double at = truth[d];
                double below = Arrays.stream(Moments.column(posterior, d))
                        .filter(x -> x < at)
                        .count();
                found.add(new Found(i, d, at, below / posterior.length));
            }
        }
        return found;
    }

    private static List<Coverage> coverage(List<FreeNumber> free, List<Found> found) {
        List<Coverage> coverage = new ArrayList<>();
        for (double share : new double[] {0.5, 0.8}) {
            Map<Integer, Integer> inside = new TreeMap<>();
            found.forEach(one -> inside.merge(one.number(), one.inside(share) ? 1 : 0, Integer::sum));
            int each = found.size() / free.size();
            inside.forEach(
                    (number, count) -> coverage.add(Coverage.of(free.get(number).title(), share, count, each)));
            int all = inside.values().stream().mapToInt(Integer::intValue).sum();
            coverage.add(Coverage.of("all", share, all, found.size()));
        }
        return coverage;
    }

    private static void write(Path file, List<FreeNumber> free, List<Found> found) throws IOException {
        try (CsvFile csv = new CsvFile(file, "run", "parameter", "truth", "quantile", "inside_50", "inside_80")) {
            for (Found one : found) {
                FreeNumber number = free.get(one.number());
                csv.row(
                        one.run(),
                        number.title(),
                        number.multiple(one.truth()),
                        one.quantile(),
                        one.inside(0.5),
                        one.inside(0.8));
            }
        }
    }

    private static void writeCoverage(Path file, List<Coverage> coverage) throws IOException {
        try (CsvFile csv = new CsvFile(file, "interval", "parameter", "inside", "of", "share", "low", "high")) {
            for (Coverage one : coverage) {
                csv.row(
                        one.share(),
                        one.number(),
                        one.inside(),
                        one.of(),
                        one.inside() / (double) one.of(),
                        one.low(),
                        one.high());
            }
        }
    }
}
