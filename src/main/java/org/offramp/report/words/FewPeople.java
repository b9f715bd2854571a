package org.offramp.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/**
 * How many simulated people stand behind what is rare: deaths by overdose over all years and replications, {@code events =
 * deaths in the place / weight · replications}, and women and people under 18 held on an average day of a replication,
 * {@code held / weight}. Chance alone moves a count of independent events by about {@code 1 / √events} (its relative
 * standard error).
 */
final class FewPeople {

    /** Below this a standard error is above a tenth. */
    private static final double FEW = 100;

    private FewPeople() {}

    /** In a sentence; missing where the tables or the weight are. */
    static Optional<Limit> of(ReportInput input) {
        double weight = input.manifest().weight();
        OptionalDouble deaths = deaths(input);
        if (!(weight > 0) || deaths.isEmpty()) {
            return Optional.empty();
        }
        double events = deaths.getAsDouble();
        List<String> parts = new ArrayList<>();
        parts.add("overdose deaths in the base rest on " + counted(events)
                + (fewerThanTwo(events) ? " simulated death" : " simulated deaths") + " in all replications"
                + error(events));
        held(input, "sex=female").ifPresent(women -> few(parts, women, "women"));
        held(input, "age=12-17").ifPresent(young -> few(parts, young, "people under 18"));
        return Optional.of(new Limit(
                "Few people",
                "One simulated person stands for " + Numeral.of(weight) + " real ones: " + String.join("; ", parts)
                        + ".",
                "overdose deaths rest on " + counted(events)
                        + (fewerThanTwo(events) ? " simulated one" : " simulated ones")));
    }

    private static void few(List<String> parts, double held, String who) {
        if (held < FEW) {
            parts.add(who + " in prison on " + counted(held) + " simulated on an average day of a replication");
        }
    }

    private static String error(double events) {
        return events > 0
                ? " (standard error about " + Math.round(100 / Math.sqrt(events)) + "%)"
                : ", so nothing can be said of them";
    }

    private static String counted(double number) {
        return number > 0 && number < 0.5 ? "less than one" : Numeral.of(Math.rint(number));
    }

    private static boolean fewerThanTwo(double number) {
        return number > 0 && number < 1.5;
    }

    private static OptionalDouble deaths(ReportInput input) {
        Manifest manifest = input.manifest();
        Optional<Row> row = base(input, "overdose-deaths", "all");
        return row.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(row.get().mean()
                        / input.yearsIn(row.get())
                        * manifest.years()
                        / manifest.weight()
                        * manifest.replications());
    }

    private static Optional<Double> held(ReportInput input, String stratum) {
        return base(input, "prison-population", stratum)
                .map(row -> row.mean() / input.manifest().weight());
    }

    private static Optional<Row> base(ReportInput input, String outcome, String stratum) {
        return input.horizon(input.manifest().base(), outcome, stratum).filter(Row::known);
    }
}
