package org.offramp.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Numbers rounded for people: three significant digits at most, thousands separators, millions and billions in words. A
 * value that does not exist is "n/a"; the reason belongs to whoever prints it.
 */
public final class Numeral {

    /** What is printed for a value that does not exist. */
    public static final String NONE = "n/a";

    private static final int DIGITS = 3;
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final double SMALLEST = 1e-6;

    private Numeral() {}

    /** A number: 1.82 million, 61,200, 4.1, 0.0123. */
    public static String of(double value) {
        if (value != 0 && Math.abs(value) < SMALLEST) {
            return value > 0 ? "under 0.000001" : "above −0.000001";
        }
        Scale scale = Scale.of(value);
        return scale.named(alike(value / scale.size()).get(0));
    }

    /** Two ends in one unit and with as many decimals: 1.80 to 1.84 million. */
    public static String range(double low, double high) {
        Scale scale = Scale.of(Math.max(Math.abs(low), Math.abs(high)));
        List<String> ends = alike(low / scale.size(), high / scale.size());
        return scale.named(ends.get(0) + " to " + ends.get(1));
    }

    /** A share in per cent: 24.1%. */
    public static String percent(double share) {
        return Double.isFinite(share) ? of(share * 100) + "%" : NONE;
    }

    /** A share as so many people: 1 in 4.1. */
    public static String oneIn(double share) {
        if (!(share > 0)) {
            return share == 0 ? "none" : NONE;
        }
        double people = Math.rint(10 / share) / 10;
        return "1 in "
                + (people >= 10 ? of(Math.rint(people)) : alike(people).get(0).replaceAll("0+$|\\.0+$", ""));
    }

    /** Numbers that stand together, with as many decimals as the largest of them needs for three digits. */
    public static List<String> alike(double... values) {
        double largest = 0;
        boolean whole = true;
        for (double value : values) {
            if (Double.isFinite(value)) {
                largest = Math.max(largest, Math.abs(value));
                whole &= value == Math.rint(value);
            }
        }
        BigDecimal leader = BigDecimal.valueOf(largest).round(ROUNDING);
        int beforePoint = leader.precision() - leader.scale();
        int decimals = whole || largest == 0 ? 0 : Math.max(0, DIGITS - beforePoint);
        return Arrays.stream(values).mapToObj(v -> print(v, decimals)).toList();
    }

    /**
     * A size and the two ends of its interval for a sentence: two digits of the largest, the ends rounded away from the middle,
     * so that no sentence claims more than the interval. What would be rounded to nothing keeps its first digit.
     */
    static List<String> rough(double mean, double low, double high) {
        double largest = Math.max(Math.abs(mean), Math.max(abs(low), abs(high)));
        Scale scale = Scale.of(largest);
        BigDecimal most = BigDecimal.valueOf(largest / scale.size()).round(TWO);
        int decimals = most.signum() == 0 ? 0 : most.scale() - most.precision() + 2;
        return List.of(
                scale.named(rough(mean / scale.size(), decimals, RoundingMode.HALF_EVEN)),
                scale.named(rough(low / scale.size(), decimals, RoundingMode.FLOOR)),
                scale.named(rough(high / scale.size(), decimals, RoundingMode.CEILING)));
    }

    private static double abs(double end) {
        return Double.isFinite(end) ? Math.abs(end) : 0;
    }

    private static String rough(double value, int decimals, RoundingMode mode) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = exact.setScale(decimals, mode);
        if (rounded.signum() == 0 && exact.signum() != 0) {
            rounded = exact.round(new MathContext(1, mode));
        }
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded).replace('-', '−');
    }

    /** A plus sign before what is above zero as printed. */
    public static String signed(double value, String printed) {
        boolean nothing = printed.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !nothing ? "+" + printed : printed;
    }

    private static String print(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(ROUNDING).setScale(decimals, RoundingMode.HALF_EVEN);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded).replace('-', '−');
    }
}
