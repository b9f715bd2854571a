package org.offramp.report.result;

/**
 * One line of tornado.csv: by how much a difference swings with one number.
 *
 * @param base the arm it is held against
 * @param arm the arm
 * @param outcome the outcome's id
 * @param path of the number or the table of numbers
 * @param low the mean difference over the fifth of the draws in which the number is lowest
 * @param high the same where it is highest
 * @param mean over all draws
 * @param chance how wide the widest swing comes by chance alone, in one of twenty runs
 * @param grade how well the number is founded
 * @param value as written; NaN for a table
 * @param from lower end of its range; NaN for a table
 * @param to upper end of its range; NaN for a table
 * @param unit of value and range
 */
public record Swing(
        String base,
        String arm,
        String outcome,
        String path,
        double low,
        double high,
        double mean,
        double chance,
        String grade,
        double value,
        double from,
        double to,
        String unit) {

    /** Whether it can be told from chance. */
    public boolean clear() {
        return Math.abs(high - low) > chance;
    }
}
