package org.offramp.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offramp.report.figure.Plate;
import org.offramp.report.result.CalibrationInput;
import org.offramp.report.words.Kind;
import org.offramp.report.words.Numeral;

/** A calibration as one HTML file that needs no network. */
public final class CalibrationPage {

    private CalibrationPage() {}

    /** A line of the table of targets, all in words. */
    public record TargetLine(
            String title,
            String unit,
            String observed,
            String file,
            String best,
            String mean,
            String interval,
            String gap,
            String verdict) {}

    /** A line of the table of free numbers, all in words. */
    public record NumberLine(
            String title, String paths, String range, String best, String contraction, String with, String verdict) {}

    /** A line of the table of directions. */
    public record DirectionLine(String ratio, String verdict, String combination) {}

    /** The page. */
    public static String html(CalibrationInput input, List<Plate> plates) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("facts", input.facts());
        view.put("free", input.numbers().size());
        view.put("before", misfit(input, "misfit-of-the-file"));
        view.put("after", misfit(input, "misfit-of-the-best"));
        view.put("targets", targets(input));
        view.put("numbers", numbers(input));
        view.put(
                "directions",
                input.directions().stream()
                        .map(d -> new DirectionLine(Numeral.of(d.ratio()), d.verdict(), d.combination()))
                        .toList());
        view.put("doubts", input.doubts());
        view.put("met", input.accepted() && met(input));
        view.put("accepted", input.accepted());
        view.put("plates", plates.stream().map(Page.Shown::of).toList());
        return new Template("calibration.html.peb").fill(view);
    }

    /** Whether every fitted target is met. */
    private static boolean met(CalibrationInput input) {
        return input.targets().stream()
                .filter(t -> !t.heldOut())
                .allMatch(t -> t.verdict().equals("met"));
    }

    private static String misfit(CalibrationInput input, String key) {
        return input.facts().get(key) instanceof Number number ? Numeral.of(number.doubleValue()) : Numeral.NONE;
    }

    /** The targets in words. */
    public static List<TargetLine> targets(CalibrationInput input) {
        return input.targets().stream()
                .map(t -> {
                    Kind kind = Kind.ofUnit(t.unit());
                    boolean known = Double.isFinite(t.mean());
                    return new TargetLine(
                            t.title() + (t.heldOut() ? " (held out)" : ""),
                            t.unit(),
                            kind.value(t.observed()) + " ± " + Numeral.percent(t.sd() / t.observed()),
                            Double.isFinite(t.file()) ? kind.value(t.file()) : Numeral.NONE,
                            Double.isFinite(t.best()) ? kind.value(t.best()) : Numeral.NONE,
                            known ? kind.value(t.mean()) : Numeral.NONE,
                            known ? kind.range(t.low95(), t.high95()) : Numeral.NONE,
                            Double.isFinite(t.gap()) ? Numeral.percent(t.gap()) : Numeral.NONE,
                            t.verdict());
                })
                .toList();
    }

    /** The free numbers in words. */
    public static List<NumberLine> numbers(CalibrationInput input) {
        return input.numbers().stream()
                .map(n -> new NumberLine(
                        n.title(),
                        n.paths(),
                        Numeral.range(n.least(), n.most()),
                        Numeral.of(n.best()),
                        Numeral.of(n.contraction()),
                        n.with().isEmpty() ? "" : n.with() + " (" + Numeral.of(n.correlation()) + ")",
                        n.verdict()))
                .toList();
    }
}
