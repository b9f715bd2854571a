package org.offramp.study.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offramp.scenario.Parameter;
import org.offramp.study.table.Moments;
import org.offramp.study.unit.CsvFile;

/**
 * The tables of a calibration.
 *
 * @param free numbers
 * @param aims targets
 * @param found what came out
 * @param report which numbers the targets pin down
 */
record CalibrationTables(List<FreeNumber> free, List<Aim> aims, Calibrator.Calibrated found, Identifiability report) {

    /** From how many tolerances on the spread of a posterior leaves a prediction empty. */
    private static final double WIDE = 2;

    /** The file of a posterior that misses the best fit: it is kept to be looked at, and is no posterior to draw from. */
    private static final String REJECTED = "posterior-rejected.csv";

    /** The file of the same posterior for the place at the best fit. */
    static final String FITTED = "posterior-fitted.csv";

    /** The file of the posterior of a calibration. */
    static String posterior(boolean accepted) {
        return accepted ? Calibrate.POSTERIOR : REJECTED;
    }

    void write(Path folder, List<Evaluations.Evaluation> evaluations) throws IOException {
        fit(folder.resolve("fit.csv"));
        boolean accepted = found.accepted(aims);
        posterior(folder.resolve(posterior(accepted)), false);
        if (accepted) {
            posterior(folder.resolve(FITTED), true);
        }
        identifiability(folder.resolve("identifiability.csv"));
        directions(folder.resolve("directions.csv"));
        evaluations(folder.resolve("evaluations.csv"), evaluations);
    }

    private void fit(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "target",
                "title",
                "unit",
                "observed",
                "sd",
                "held_out",
                "file",
                "best",
                "mean",
                "low50",
                "high50",
                "low80",
                "high80",
                "low95",
                "high95",
                "emulator_gap",
                "verdict")) {
            double[] before = Calibrator.mean(found.file());
            double[] best = Calibrator.mean(found.fitted());
            for (int i = 0; i < aims.size(); i++) {
                Aim aim = aims.get(i);
                double[] predicted = Moments.column(found.predicted(), i);
                csv.row(
                        aim.id(),
                        aim.title(),
                        aim.unit(),
                        aim.observed(),
                        aim.sd(),
                        aim.heldOut(),
                        before[i],
                        best[i],
                        Moments.mean(predicted),
                        Moments.quantile(predicted, 0.25),
                        Moments.quantile(predicted, 0.75),
                        Moments.quantile(predicted, 0.1),
                        Moments.quantile(predicted, 0.9),
                        Moments.quantile(predicted, 0.025),
                        Moments.quantile(predicted, 0.975),
                        found.emulatorGap(i),
                        verdict(aim, predicted));
            }
        }
    }

    /**
     * How the mean of the posterior stands to the observation: in tolerances where it was fitted; where it was held out, in
     * tolerances and the posterior's own spread, and what is so wide that hardly anything would miss it says nothing.
     */
    static String verdict(Aim aim, double[] predicted) {
        double spread = aim.heldOut() ? Moments.sd(predicted) : 0;
        double off = Math.abs(Moments.mean(predicted) - aim.observed()) / Math.hypot(aim.sd(), spread);
        if (Double.isNaN(off)) {
            return "not simulated";
        }
        if (off > 2) {
            return "missed";
        }
        if (spread > WIDE * aim.sd()) {
            return "says nothing";
        }
        return off > 1 ? "near" : aim.heldOut() ? "predicted" : "met";
    }

    /** The draws, after the values of the file or those of the best fit. */
    private void posterior(Path file, boolean fitted) throws IOException {
        List<String> header = new ArrayList<>(List.of("draw"));
        header.addAll(FreeNumber.paths(free));
        try (CsvFile csv = new CsvFile(file, header.toArray(String[]::new))) {
            double[][] draws = found.draws();
            for (int i = 0; i <= draws.length; i++) {
                List<Object> row = new ArrayList<>(List.of(i));
                for (int d = 0; d < free.size(); d++) {
                    for (Parameter number : free.get(d).numbers()) {
                        double first = fitted ? free.get(d).value(number, found.best()[d]) : number.value();
                        row.add(i == 0 ? first : free.get(d).value(number, draws[i - 1][d]));
                    }
                }
                csv.row(row.toArray());
            }
        }
    }

    private void identifiability(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(
                file,
                "number",
                "paths",
                "scale",
                "least",
                "most",
                "best",
                "mean",
                "prior_sd",
                "posterior_sd",
                "contraction",
                "with",
                "correlation",
                "verdict")) {
            for (int d = 0; d < free.size(); d++) {
                FreeNumber number = free.get(d);
                Identifiability.OfNumber one = report.numbers().get(d);
                csv.row(
                        number.title(),
                        String.join("; ", FreeNumber.paths(List.of(number))),
                        number.log() ? "log" : "linear",
                        number.least(),
                        number.most(),
                        number.multiple(found.best()[d]),
                        number.multiple(one.mean()),
                        number.span() / Math.sqrt(12),
                        number.span() * one.sd(),
                        one.contraction(),
                        one.with(),
                        one.correlation(),
                        one.verdict().words());
            }
        }
    }

    private void directions(Path file) throws IOException {
        try (CsvFile csv = new CsvFile(file, "direction", "variance_ratio", "verdict", "combination")) {
            for (int k = 0; k < report.directions().size(); k++) {
                Identifiability.Direction one = report.directions().get(k);
                csv.row(k + 1, one.ratio(), one.verdict().words(), one.combination());
            }
        }
    }

    private void evaluations(Path file, List<Evaluations.Evaluation> evaluations) throws IOException {
        List<String> header = new ArrayList<>(List.of("stage", "number", "seed"));
        free.forEach(number -> header.add(number.title()));
        aims.forEach(aim -> header.add(aim.id()));
        try (CsvFile csv = new CsvFile(file, header.toArray(String[]::new))) {
            for (Evaluations.Evaluation one : evaluations) {
                List<Object> row = new ArrayList<>(List.of(one.stage(), one.number(), one.seed()));
                for (int d = 0; d < free.size(); d++) {
                    row.add(free.get(d).multiple(one.x()[d]));
                }
                for (double value : one.values()) {
                    row.add(value);
                }
                csv.row(row.toArray());
            }
        }
    }
}
