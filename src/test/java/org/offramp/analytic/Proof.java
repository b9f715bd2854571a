package org.offramp.analytic;

import java.util.Locale;

/**
 * A quantity of the engine that has been held against theory.
 *
 * @param what the quantity
 * @param theory its value in theory
 * @param estimate its value in the runs
 * @param error the standard error of that
 */
record Proof(String what, double theory, double estimate, double error) {

    /** A row of the table of docs/verification.md. */
    String row(String test) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | `%s` |",
                what,
                digits(theory),
                digits(estimate),
                String.format(Locale.ROOT, "%.2f %%", 100 * error / theory),
                percent(Sample.power(theory, error, 0.01)),
                String.format(Locale.ROOT, "%.1f %%", 100 * Sample.found(theory, error)),
                test);
    }

    private static String digits(double value) {
        int whole = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        return String.format(Locale.ROOT, "%." + Math.max(0, 5 - whole) + "f", value);
    }

    private static String percent(double share) {
        return share > 0.999 ? "> 99.9 %" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }
}
