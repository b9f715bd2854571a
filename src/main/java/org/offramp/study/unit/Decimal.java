package org.offramp.study.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number in a table: at most ten significant digits, a decimal point, no exponent unless it is very large or very
 * small; the same on every machine and in every language.
 */
public final class Decimal {

    private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);
    private static final int LARGEST = 16;
    private static final int SMALLEST = -6;

    private Decimal() {}

    /** The number; nothing for one that does not exist. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : value > 0 ? "Infinity" : "-Infinity";
        }
        BigDecimal rounded = new BigDecimal(value).round(TEN).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= SMALLEST && exponent < LARGEST) {
            return rounded.toPlainString();
        }
        BigDecimal digits = rounded.movePointLeft(exponent).stripTrailingZeros();
        return digits.toPlainString() + "E" + exponent;
    }
}
