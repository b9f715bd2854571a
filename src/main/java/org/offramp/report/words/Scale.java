package org.offramp.report.words;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * The word a large number is counted in, so that no axis shows twelve digits.
 */
public enum Scale {
    /** As it is. */
    ONE(1, ""),
    /** Millions. */
    MILLION(1e6, "million"),
    /** Billions, 10^9. */
    BILLION(1e9, "billion"),
    /** Trillions, 10^12. */
    TRILLION(1e12, "trillion");

    private final double size;
    private final String word;

    Scale(double size, String word) {
        this.size = size;
        this.word = word;
    }

    /** The scale in which the value has one to three digits before the point, or, below a million, as it is. */
    public static Scale of(double value) {
        Scale fitting = ONE;
        for (Scale scale : values()) {
            // 999,600 rounds to a million, so it is one.
            if (Math.abs(value) >= scale.size * 0.9995 && Double.isFinite(value)) {
                fitting = scale;
            }
        }
        return fitting;
    }

    /** What one of it is worth. */
    public double size() {
        return size;
    }

    /** The number with the word behind it. */
    public String named(String number) {
        return word.isEmpty() || number.equals(Numeral.NONE) ? number : number + "\u00a0" + word;
    }

    /** The word before a unit: "million " or nothing. */
    public String prefix() {
        return word.isEmpty() ? "" : word + " ";
    }

    /** How an axis prints numbers a step apart: all with the decimals the step needs. */
    public static NumberFormat axis(double step) {
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        NumberFormat format = axis();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /** How an axis prints numbers of this scale. */
    public static NumberFormat axis() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('−');
        return new DecimalFormat("#,##0.###", symbols);
    }
}
