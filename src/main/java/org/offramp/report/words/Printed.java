package org.offramp.report.words;

import java.util.List;
import org.offramp.report.result.Estimate;

/**
 * An estimate on paper: the mean and its interval in one unit, with as many decimals.
 *
 * @param value the mean
 * @param range the interval; empty where there is none
 */
public record Printed(String value, String range) {

    /** A value and its interval. */
    public static Printed of(Kind kind, Estimate estimate) {
        return of(estimate.mean(), estimate.low(), estimate.high(), kind == Kind.SHARE ? 100 : 1, false)
                .with(kind == Kind.SHARE ? "%" : "");
    }

    /** The value and the interval behind it: 1.81 million (1.79 to 1.83 million). */
    public String withRange() {
        return range.isEmpty() ? value : value + " (" + range + ")";
    }

    /** A difference and its interval, signed; of shares, in percentage points. */
    public static Printed change(Kind kind, Estimate estimate) {
        return of(estimate.mean(), estimate.low(), estimate.high(), kind == Kind.SHARE ? 100 : 1, true)
                .with(kind == Kind.SHARE ? " points" : "");
    }

    /** A difference in per cent of a base, signed. */
    public static Printed relative(Estimate difference, double base) {
        return of(difference.mean(), difference.low(), difference.high(), 100 / base, true)
                .with("%");
    }

    private static Printed of(double mean, double low, double high, double times, boolean signed) {
        boolean bounded = Double.isFinite(low) && Double.isFinite(high);
        double largest = bounded ? Math.max(Math.abs(mean), Math.max(Math.abs(low), Math.abs(high))) : Math.abs(mean);
        Scale scale = Scale.of(largest * times);
        double unit = times / scale.size();
        if (!bounded) {
            String alone = Numeral.alike(mean * unit).get(0);
            return new Printed(scale.named(signed ? Numeral.signed(mean, alone) : alone), "");
        }
        List<String> texts = Numeral.alike(mean * unit, low * unit, high * unit);
        String value = signed ? Numeral.signed(mean, texts.get(0)) : texts.get(0);
        String from = signed ? Numeral.signed(low, texts.get(1)) : texts.get(1);
        String to = signed ? Numeral.signed(high, texts.get(2)) : texts.get(2);
        return new Printed(scale.named(value), scale.named(from + " to " + to));
    }

    private Printed with(String unit) {
        return new Printed(value + unit, range.isEmpty() ? "" : range + unit);
    }
}
