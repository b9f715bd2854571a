package org.offramp.report.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How sure a result is beyond chance: what the run was asked about its numbers and its structure, and what came out.
 *
 * @param draws how many sets of numbers were drawn; 0 where that was not asked
 * @param drawn how many numbers and tables were drawn
 * @param single how many single numbers are in them
 * @param withoutRange how many numbers were held because they have no range
 * @param calibratedHeld how many calibrated numbers were held
 * @param onCalibrated one line on the calibrated numbers; empty where there is nothing to say
 * @param again how often numbers that did not go together were drawn again
 * @param near how many draws hold about as many people in prison as are observed; −1 where nothing is observed
 * @param structure whether feedbacks were to be switched off
 * @param off the feedbacks switched off, an arm each beside every arm
 * @param idle the feedbacks that were not, each with the reason
 * @param ranges uncertainty.csv
 * @param shares variance.csv
 * @param numbers importance.csv
 * @param onTargets one line on what the draws were fitted to, or why they were not
 * @param fitted whether they were
 * @param swings tornado.csv
 * @param pairs drawn-effectiveness.csv, a draw in place of a replication
 */
public record Sureness(
        int draws,
        int drawn,
        int single,
        int withoutRange,
        int calibratedHeld,
        String onCalibrated,
        int again,
        int near,
        boolean structure,
        List<String> off,
        List<Idle> idle,
        List<Range> ranges,
        List<Share> shares,
        List<Weight> numbers,
        String onTargets,
        boolean fitted,
        List<Swing> swings,
        List<Pair> pairs) {

    /** Of a run whose tables hold neither swings nor pairs. */
    public Sureness(
            int draws,
            int drawn,
            int single,
            int withoutRange,
            int calibratedHeld,
            String onCalibrated,
            int again,
            int near,
            boolean structure,
            List<String> off,
            List<Idle> idle,
            List<Range> ranges,
            List<Share> shares,
            List<Weight> numbers,
            String onTargets,
            boolean fitted) {
        this(
                draws,
                drawn,
                single,
                withoutRange,
                calibratedHeld,
                onCalibrated,
                again,
                near,
                structure,
                off,
                idle,
                ranges,
                shares,
                numbers,
                onTargets,
                fitted,
                List.of(),
                List.of());
    }

    /** Nothing was asked. */
    public static final Sureness NONE = new Sureness(
            0, 0, 0, 0, 0, "", 0, -1, false, List.of(), List.of(), List.of(), List.of(), List.of(), "", false);

    /** A feedback that was not switched off, and why. */
    public record Idle(String feedback, String reason) {}

    /**
     * An outcome over the draws.
     *
     * @param arm the arm
     * @param base the arm it is held against; empty for the arm itself
     * @param outcome the outcome's id
     * @param stratum the stratum
     * @param year the year; null for the whole horizon
     * @param mean over the draws
     * @param low lower end of what the numbers allow, 95 %
     * @param high upper end
     * @param relativeLow the same of a difference in shares of the base; NaN for an arm itself
     * @param relativeHigh upper end
     */
    public record Range(
            String arm,
            String base,
            String outcome,
            String stratum,
            @Nullable Integer year,
            double mean,
            double low,
            double high,
            double relativeLow,
            double relativeHigh) {}

    /**
     * A part of the variance of an outcome over the horizon.
     *
     * @param arm the arm
     * @param base the arm it is held against; empty for the arm itself
     * @param outcome the outcome's id
     * @param stratum the stratum
     * @param group what the part rests on
     * @param share of the variance
     * @param low lower end of its 95 % interval
     * @param high upper end
     */
    public record Share(
            String arm,
            String base,
            String outcome,
            String stratum,
            String group,
            double share,
            double low,
            double high) {}

    /**
     * A number an outcome may follow.
     *
     * @param arm the arm
     * @param base the arm it is held against; empty for the arm itself
     * @param outcome the outcome's id
     * @param path of the number or the table of numbers
     * @param share of the variance the numbers cause
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param rises whether the outcome rises with it
     * @param clear whether it can be told from chance
     * @param grade how well it is founded
     * @param source ids of sources
     * @param value as written; NaN for a table
     * @param from lower end of its range; NaN for a table
     * @param to upper end of its range; NaN for a table
     * @param unit of value and range
     * @param numbers how many numbers it has
     */
    public record Weight(
            String arm,
            String base,
            String outcome,
            String path,
            double share,
            double low,
            double high,
            boolean rises,
            boolean clear,
            String grade,
            String source,
            double value,
            double from,
            double to,
            String unit,
            int numbers) {}

    /** Keeps its own copies. */
    public Sureness {
        off = List.copyOf(off);
        idle = List.copyOf(idle);
        ranges = List.copyOf(ranges);
        shares = List.copyOf(shares);
        numbers = List.copyOf(numbers);
        swings = List.copyOf(swings);
        pairs = List.copyOf(pairs);
    }

    /** Reads what the manifest says, beside tables that have been read. */
    static Sureness of(
            Map<String, Object> manifest,
            List<Range> ranges,
            List<Share> shares,
            List<Weight> numbers,
            List<Swing> swings,
            List<Pair> pairs) {
        Facts facts = new Facts("manifest", manifest).part("uncertainty");
        return new Sureness(
                facts.count("draws"),
                facts.count("drawn"),
                facts.count("drawn-numbers"),
                facts.count("without-range"),
                facts.count("calibrated-held"),
                facts.text("on-calibrated"),
                facts.count("drawn-again"),
                facts.map().containsKey("draws-near-prison-rate") ? facts.count("draws-near-prison-rate") : -1,
                facts.map().containsKey("switched-off"),
                facts.texts("switched-off"),
                facts.each("not-switched").stream()
                        .map(one -> new Idle(one.need("feedback"), one.text("reason")))
                        .toList(),
                ranges,
                shares,
                numbers,
                facts.text("on-targets"),
                facts.map().containsKey("fitted-again"),
                swings,
                pairs);
    }

    /** What the numbers allow of an outcome over the horizon. */
    public Optional<Range> range(String arm, String base, String outcome, String stratum) {
        return ranges.stream()
                .filter(r -> r.year() == null && r.arm().equals(arm) && r.base().equals(base))
                .filter(r -> r.outcome().equals(outcome) && r.stratum().equals(stratum))
                .findFirst();
    }

    /** The part of the variance of an outcome that rests on a group of numbers. */
    public Optional<Share> share(String arm, String base, String outcome, String group) {
        return shares.stream()
                .filter(s -> s.arm().equals(arm)
                        && s.base().equals(base)
                        && s.stratum().equals("all"))
                .filter(s -> s.outcome().equals(outcome) && s.group().equals(group))
                .findFirst();
    }

    /** The numbers an outcome follows, the one that matters most first. */
    public List<Weight> numbers(String arm, String base, String outcome) {
        return numbers.stream()
                .filter(w -> w.arm().equals(arm)
                        && w.base().equals(base)
                        && w.outcome().equals(outcome))
                .toList();
    }

    /**
     * A difference with what chance and the numbers allow together. Their variances add: on each side the half-width is
     * √(c² + n²), with c from the mean to the end of the interval of chance and n to that of the numbers.
     */
    public Difference widened(Difference d) {
        return range(d.arm(), d.base(), d.outcome(), d.stratum())
                .filter(r -> d.year() == null && d.bounded())
                .map(r -> new Difference(
                        d.base(),
                        d.arm(),
                        d.outcome(),
                        d.stratum(),
                        null,
                        d.unit(),
                        d.mean(),
                        d.sd(),
                        d.mean() - StrictMath.hypot(d.mean() - d.low(), Math.max(0, d.mean() - r.low())),
                        d.mean() + StrictMath.hypot(d.high() - d.mean(), Math.max(0, r.high() - d.mean())),
                        d.n()))
                .orElse(d);
    }
}
