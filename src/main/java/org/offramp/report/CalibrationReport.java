package org.offramp.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offramp.report.figure.Plate;
import org.offramp.report.figure.PriorAndPosterior;
import org.offramp.report.figure.TargetsFit;
import org.offramp.report.page.CalibrationPage;
import org.offramp.report.result.CalibrationInput;

/**
 * What a reader sees of a calibration: figures, a page and a summary for the terminal.
 *
 * @param input its tables
 */
public record CalibrationReport(CalibrationInput input) {

    /**
     * Reads the tables of a calibration.
     *
     * @param facts of its manifest
     */
    public static CalibrationReport read(Path folder, Map<String, Object> facts) throws IOException {
        return new CalibrationReport(CalibrationInput.read(folder, facts));
    }

    /** Writes the figures and the page. */
    public void write(Path folder) throws IOException {
        List<Plate.Drawn> plates = List.of(TargetsFit.plate(input), PriorAndPosterior.plate(input));
        Path figures = Files.createDirectories(folder.resolve("figures"));
        for (Plate.Drawn plate : plates) {
            Files.writeString(figures.resolve(plate.id() + ".svg"), plate.svg());
            Files.write(figures.resolve(plate.id() + ".png"), plate.png());
        }
        byte[] page = CalibrationPage.html(input, List.copyOf(plates)).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("calibration.html"), page);
    }

    /** The summary, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String row = "%-50s %20s %10s %10s %10s  %-18s %s";
        lines.add(form(row, "target", "observed", "file", "best fit", "posterior", "95 %", "verdict"));
        for (CalibrationPage.TargetLine t : CalibrationPage.targets(input)) {
            lines.add(form(row, t.title(), t.observed(), t.file(), t.best(), t.mean(), t.interval(), t.verdict()));
        }
        lines.add("");
        String other = "%-50s %12s %12s  %-22s %s";
        lines.add(
                form(other, "free number (multiples of the file)", "best fit", "contraction", "verdict", "goes with"));
        for (CalibrationPage.NumberLine n : CalibrationPage.numbers(input)) {
            lines.add(form(other, n.title(), n.best(), n.contraction(), n.verdict(), n.with()));
        }
        input.doubts().forEach(doubt -> lines.add("Warning: " + doubt));
        return lines;
    }

    private static String form(String format, Object... words) {
        return String.format(Locale.ROOT, format, words).stripTrailing();
    }
}
