package org.offramp.scenario.studies;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Values of a factor as text, the same on every machine: they are part of what a unit of work is known by. */
public final class FactorValue {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private FactorValue() {}

    /** A number of a range: six significant digits, no exponent. */
    public static String of(double value) {
        return plain(new BigDecimal(value).round(SIX));
    }

    /** A listed number: all digits somebody may have written. */
    static String exact(double value) {
        return plain(new BigDecimal(value).round(FIFTEEN));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
