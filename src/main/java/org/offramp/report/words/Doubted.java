package org.offramp.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Difference;
import org.offramp.report.result.Estimate;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.result.Sureness;

/**
 * One headline outcome of an arm, or of an arm less its base, with its three uncertainties: chance, the numbers, the
 * structure.
 *
 * @param headline the outcome
 * @param arm the arm
 * @param base the arm it is held against; empty for the arm itself
 */
public record Doubted(Headline headline, String arm, String base) {

    private static final String WITHOUT = " without ";
    private static final double ROUNDING = 1e-9;
    private static final String WEAK = "unverified+assumed";
    private static final String NUMBERS = "parameters";
    private static final String CHANCE = "Monte Carlo";

    /** Every main headline in the base and, where there is one, its difference in the alternative. */
    public static List<Doubted> of(ReportInput input) {
        String base = input.manifest().base();
        List<Doubted> all = new ArrayList<>();
        for (Headline headline : Headline.of(input)) {
            if (headline.main() && headline.stratum().equals("all")) {
                all.add(new Doubted(headline, base, ""));
                input.manifest()
                        .alternative()
                        .map(Arm::name)
                        .ifPresent(other -> all.add(new Doubted(headline, other, base)));
            }
        }
        return List.copyOf(all);
    }

    /** Whether it is a difference. */
    public boolean change() {
        return !base.isEmpty();
    }

    /** What it is, as a reader calls it. */
    public String title() {
        return headline.name().title() + (change() ? ": difference made" : "");
    }

    /** The mean over replications with its interval. */
    public Optional<Estimate> chance(ReportInput input) {
        return without(input, "");
    }

    /** The same with a feedback switched off; empty for none. */
    public Optional<Estimate> without(ReportInput input, String feedback) {
        String suffix = feedback.isEmpty() ? "" : WITHOUT + feedback;
        double years = headline.years(input, arm);
        if (change()) {
            return input.difference(arm + suffix, headline.name().id(), headline.stratum())
                    .filter(Difference::known)
                    .map(d -> d.dividedBy(years));
        }
        return input.horizon(arm + suffix, headline.name().id(), headline.stratum())
                .filter(Row::known)
                .map(r -> r.dividedBy(years));
    }

    /** What the numbers allow. */
    public Optional<Estimate> numbers(ReportInput input) {
        double years = headline.years(input, arm);
        return input.sureness()
                .range(arm, base, headline.name().id(), headline.stratum())
                .map(r -> estimate(
                        r.mean() / years,
                        r.low() / years,
                        r.high() / years,
                        input.sureness().draws()));
    }

    /** What the numbers allow of a difference, in per cent of the base of each draw; empty where it is none. */
    public String relative(ReportInput input) {
        return input.sureness()
                .range(arm, base, headline.name().id(), headline.stratum())
                .filter(r -> Double.isFinite(r.relativeLow()) && Double.isFinite(r.relativeHigh()))
                .map(r -> Numeral.range(100 * r.relativeLow(), 100 * r.relativeHigh()) + "% of the base")
                .orElse("");
    }

    /** From the lowest to the highest mean as it is and with each feedback switched off. */
    public Optional<Estimate> structure(ReportInput input) {
        double[] means = Stream.concat(Stream.of(""), input.sureness().off().stream())
                .flatMap(feedback -> without(input, feedback).stream())
                .mapToDouble(Estimate::mean)
                .map(mean -> Math.abs(mean) < ROUNDING ? 0 : mean)
                .toArray();
        return means.length < 2
                ? Optional.empty()
                : Optional.of(estimate(
                        means[0],
                        DoubleStream.of(means).min().orElseThrow(),
                        DoubleStream.of(means).max().orElseThrow(),
                        means.length));
    }

    private Estimate estimate(double mean, double low, double high, int n) {
        String id = headline.name().id();
        return change()
                ? new Difference(base, arm, id, headline.stratum(), null, "", mean, Double.NaN, low, high, n)
                : new Row(arm, id, headline.stratum(), null, "", mean, Double.NaN, low, high, n);
    }

    /** A number of it on paper. */
    public Printed printed(Estimate estimate) {
        Kind kind = headline.name().kind();
        return change() ? Printed.change(kind, estimate) : Printed.of(kind, estimate);
    }

    /** The numbers it follows, the one that matters most first. */
    public List<Sureness.Weight> weights(ReportInput input) {
        return input.sureness().numbers(arm, base, headline.name().id());
    }

    /**
     * The share of its variance that rests on assumed and unverified numbers; nothing where nothing varies. Where the interval
     * of what all numbers cause holds zero, or there is none, no share of it can be told, and that of chance stands there.
     */
    public Optional<String> weak(ReportInput input) {
        return share(input, WEAK)
                .map(share -> told(input) ? interval(share) : "cannot be told: chance " + chanced(input));
    }

    /** The same as a sentence. */
    public Optional<String> rests(ReportInput input) {
        return share(input, WEAK)
                .map(share -> title()
                        + (told(input)
                                ? ": " + interval(share)
                                        + " of the variance rests on numbers that are assumed or unverified."
                                : ": on what the variance rests cannot be told with "
                                        + input.sureness().draws() + " draws: chance is too large (" + chanced(input)
                                        + " of it)."));
    }

    private Optional<Sureness.Share> share(ReportInput input, String group) {
        return input.sureness()
                .share(arm, base, headline.name().id(), group)
                .filter(share -> Double.isFinite(share.share()));
    }

    /** Whether what the numbers cause can be told from nothing. */
    private boolean told(ReportInput input) {
        return share(input, NUMBERS).filter(share -> share.low() > 0).isPresent();
    }

    private String chanced(ReportInput input) {
        return share(input, CHANCE).map(share -> percent(share.share())).orElse(Numeral.NONE);
    }

    private static String interval(Sureness.Share share) {
        return percent(share.share())
                + (Double.isFinite(share.low())
                        ? " (" + percent(share.low()) + " to " + percent(share.high()) + ")"
                        : "");
    }

    /** A share as estimated, which may come out a little outside of what a share can be. */
    private static String percent(double share) {
        return Math.round(100 * Math.max(0, Math.min(1, share))) + "%";
    }

    /** What a structure without a feedback does to what is said of it. */
    public String compared(Estimate as, Estimate without) {
        if (!as.bounded() || !without.bounded()) {
            return "";
        }
        if (!change()) {
            return as.high() < without.low() ? "higher" : without.high() < as.low() ? "lower" : "about the same";
        }
        int before = sign(as);
        int after = sign(without);
        return before * after < 0
                ? "THE OTHER SIGN"
                : before != 0 && after == 0 ? "no longer clear" : before == 0 && after != 0 ? "now clear" : "";
    }

    private static int sign(Estimate estimate) {
        return estimate.low() > 0 ? 1 : estimate.high() < 0 ? -1 : 0;
    }
}
