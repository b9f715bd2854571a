package org.offramp.study.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Draft;
import org.offramp.study.table.Finish;
import org.offramp.study.table.Manifest;
import org.offramp.study.table.Moments;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/**
 * The calibration of a place, and the folder it leaves. Every evaluation is kept as soon as it is there; the same
 * calibration goes on from there and leaves the same bytes.
 *
 * @param draft of the place
 * @param file of the place
 * @param heldOut targets that are predicted and never fitted
 * @param run how large and how long an evaluation is
 * @param threads how many at once
 * @param out the folder
 * @param version of the program
 * @param command that asked for it
 */
public record Calibrate(
        Draft draft,
        Path file,
        SortedSet<String> heldOut,
        Run run,
        int threads,
        Path out,
        String version,
        String command) {

    /**
     * How large and how long an evaluation is.
     *
     * @param people simulated
     * @param years reported
     * @param warmup years before
     * @param seed of everything
     * @param wave runs in each wave of the posterior; two for each coefficient of its emulator if missing
     */
    public record Run(int people, int years, int warmup, long seed, OptionalInt wave) {}

    /** The file of the posterior in the folder. */
    public static final String POSTERIOR = "posterior.csv";

    /** How many runs a wave has if nothing is said, for so many free numbers. */
    public static int usualWave(int free) {
        return Waves.size(free);
    }

    /**
     * Calibrates and writes the folder.
     *
     * @return the facts of the manifest
     * @throws IllegalArgumentException if there is nothing to fit or nothing to fit it to
     * @throws RunFailure if it cannot be finished
     */
    public Map<String, Object> calibrate(Progress progress, Finish finish) {
        long begun = System.nanoTime();
        CalibrationTask task = CalibrationTask.of(draft, heldOut);
        List<FreeNumber> free = task.free();
        List<Aim> aims = task.aims();
        Calibrator.Size size = Calibrator.Size.of(free.size(), run.wave().orElse(Waves.size(free.size())));
        Staging staging = new Staging(out);
        try {
            Path folder = staging.empty();
            String key = task.key("evaluations", run, size, version);
            Evaluations evaluations = new Evaluations(staging.workshop().resolve(key));
            progress.start(size.runs(), evaluations.found());
            Simulator simulator = new PlaceSimulator(draft, free, aims, run.people(), run.years(), run.warmup());
            Calibrator.Calibrated found;
            try (Crew crew = new Crew(simulator, evaluations, progress, threads)) {
                found = new Calibrator(crew, task.start(), aims, size, run.seed()).run();
            }
            Identifiability report = Identifiability.of(free, found.draws());
            new CalibrationTables(free, aims, found, report).write(folder, evaluations.all());
            String best = new FittedPlace(draft, task.scenario(), free, found.best(), run.seed()).text(out, file);
            Files.writeString(folder.resolve("fitted.yaml"), best);
            double seconds = Math.round((System.nanoTime() - begun) / 1e6) / 1000.0;
            Manifest.write(folder, facts(task, found, evaluations.all().size(), seconds));
            Map<String, Object> facts = Manifest.read(folder);
            finish.write(folder, facts);
            Files.deleteIfExists(out.resolve(CalibrationTables.posterior(!found.accepted(aims))));
            if (!found.accepted(aims)) {
                Files.deleteIfExists(out.resolve(CalibrationTables.FITTED));
            }
            staging.publish();
            return facts;
        } catch (IOException e) {
            throw new RunFailure(
                    "cannot write the calibration to " + out + ": " + e
                            + ". Maybe the disk is full or the folder protected; the same command goes on from there.",
                    e);
        }
    }

    private Map<String, @Nullable Object> facts(
            CalibrationTask task, Calibrator.Calibrated found, int evaluations, double seconds) {
        List<Aim> aims = task.aims();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.putAll(task.facts(run));
        facts.put("evaluations", evaluations);
        facts.put("draws", found.draws().length);
        facts.put("misfit-of-the-file", Calibrator.misfit(aims, Calibrator.mean(found.file())));
        facts.put("misfit-of-the-best", Calibrator.misfit(aims, Calibrator.mean(found.fitted())));
        double[] mean = new double[aims.size()];
        Arrays.setAll(mean, i -> Moments.mean(Moments.column(found.predicted(), i)));
        facts.put("misfit-of-the-posterior-mean", Calibrator.misfit(aims, mean));
        facts.put("misfit-of-the-checks", Calibrator.misfit(aims, Calibrator.mean(found.checked())));
        facts.put("accepted", found.accepted(aims));
        facts.put("doubts", found.doubts(aims));
        facts.putAll(task.origin(command, version, threads, seconds));
        return facts;
    }
}
