package org.offramp.report.validation;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.offramp.report.result.Validated;

/**
 * A row of verdicts in words, the same in a terminal and on a page.
 *
 * @param id of the row
 * @param title what is counted, and at which point of a curve
 * @param published as printed, or what must hold
 * @param simulated mean
 * @param interval of the mean
 * @param band that is near enough
 * @param verdict in the end
 * @param origin grade and sources of what was printed
 * @param note how it was read
 * @param explanation why it does not hold
 */
public record VerdictLine(
        String id,
        String title,
        String published,
        String simulated,
        String interval,
        String band,
        String verdict,
        String origin,
        String note,
        String explanation) {

    private static final String EXPLAINED = "explained";

    /** The line of a row. */
    public static VerdictLine of(Validated.Row row) {
        double size = Math.max(
                Math.max(known(row.published()), known(row.simulated())),
                Math.max(known(row.lowest()), known(row.highest())));
        String unit = row.unit().equals("%") ? " %" : row.unit().equals("ratio") ? "" : " " + row.unit();
        return new VerdictLine(
                row.row(),
                row.title() + (row.at().isEmpty() ? "" : ", furthest off at " + row.at()),
                published(row, size, unit),
                Double.isNaN(row.simulated()) ? "–" : number(row.simulated(), size) + unit,
                range(row.low(), row.high(), size),
                band(row, size),
                row.verdict().equals(EXPLAINED) ? EXPLAINED + " (" + row.found() + ")" : row.verdict(),
                row.grade() + ", " + row.sources(),
                row.note(),
                row.explanation());
    }

    private static String published(Validated.Row row, double size, String unit) {
        if (!Double.isNaN(row.published())) {
            return number(row.published(), size) + unit;
        }
        String what = row.kind().equals("order") ? "each step " : "";
        return what + (Double.isNaN(row.highest()) ? "above 0" : "below 0");
    }

    private static String band(Validated.Row row, double size) {
        return Double.isNaN(row.published()) || Double.isNaN(row.lowest())
                ? ""
                : range(row.lowest(), row.highest(), size);
    }

    private static String range(double low, double high, double size) {
        return Double.isNaN(low) || Double.isNaN(high) ? "" : number(low, size) + " to " + number(high, size);
    }

    private static double known(double value) {
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }

    /** With as many decimals as the largest number of the row needs for three digits, and all digits before the point. */
    private static String number(double value, double largest) {
        int decimals = largest >= 100 ? 0 : largest >= 10 ? 1 : largest >= 1 ? 2 : largest >= 0.1 ? 3 : 4;
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replaceFirst("^-(?=[0.,]*$)", "").replace('-', '−');
    }
}
