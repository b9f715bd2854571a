package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Which numbers an outcome follows. Everything is put in ranks, so that any rising or falling relation counts in full.
 * Numbers enter a regression one after the other, that with the strongest partial correlation next, as long as its
 * p-value is at most i q / (J + 1 − i (1 − q)) for the i-th of J numbers: of those that enter, a share of at most q = 5 %
 * are expected to be chance (Benjamini and Gavrilov 2009). The share of a number is its squared standardised rank
 * regression coefficient, less what chance alone would give it, of the variance of the ranks the numbers cause. Those that
 * enter are chosen by the same draws, so their shares are rather too large and their intervals too narrow.
 */
final class Importance {

    /** How many are listed. */
    static final int LISTED = 10;

    private static final double FALSE = 0.05;
    private static final double TINY = 1e-9;

    /**
     * A number in the ranking.
     *
     * @param number its place among those given
     * @param share of the variance the numbers cause
     * @param low lower end of its 95 % interval
     * @param high upper end
     * @param rises whether the outcome rises with the number
     * @param clear whether it can be told from chance
     */
    record Place(int number, double share, double low, double high, boolean rises, boolean clear) {}

    private final double[] outcome;
    private final double[][] columns;
    private final double[] rest;
    private final double[][] residuals;
    private final List<Integer> entered = new ArrayList<>();

    private Importance(double[] outcome, double[][] columns) {
        this.outcome = ranked(outcome);
        this.columns = Arrays.stream(columns).map(Importance::ranked).toArray(double[][]::new);
        this.rest = this.outcome.clone();
        this.residuals = Arrays.stream(this.columns).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Ranks numbers.
     *
     * @param outcome one value a draw
     * @param columns of each number its value in every draw
     * @param reliability the part of the variance of the ranks that is of the numbers, the rest being chance
     * @return those that can be told from chance first, each kind by share
     */
    static List<Place> of(double[] outcome, double[][] columns, double reliability) {
        if (!(reliability > 0) || norm(ranked(outcome)) < TINY) {
            return List.of();
        }
        Importance importance = new Importance(outcome, columns);
        importance.enter();
        return importance.places(Math.min(1, reliability));
    }

    /**
     * The part of the variance of the ranks that is of the numbers: with ρ, the rank correlation of two runs of the same
     * numbers with chance of their own, that of their mean is 2 ρ / (1 + ρ) (Spearman and Brown 1910).
     */
    static double reliability(double[] first, double[] second) {
        double same = Math.max(0, correlation(ranked(first), ranked(second)));
        return 2 * same / (1 + same);
    }

    private void enter() {
        int most = Math.min(columns.length, outcome.length / 4);
        while (entered.size() < most) {
            int best = -1;
            double highest = 0;
            for (int j = 0; j < columns.length; j++) {
                double partial = entered.contains(j) ? 0 : Math.abs(correlation(rest, residuals[j]));
                if (partial > highest) {
                    highest = partial;
                    best = j;
                }
            }
            int step = entered.size() + 1;
            double limit = step * FALSE / (columns.length + 1 - step * (1 - FALSE));
            if (best < 0 || chance(highest, outcome.length - 1 - step) > limit) {
                return;
            }
            entered.add(best);
            double[] axis = residuals[best].clone();
            takeOut(rest, axis);
            for (int j = 0; j < columns.length; j++) {
                if (j != best) {
                    takeOut(residuals[j], axis);
                }
            }
        }
    }

    /** How likely a partial correlation at least as strong is where there is none. */
    private static double chance(double correlation, int freedom) {
        double rest = 1 - correlation * correlation;
        return rest <= 0
                ? 0
                : 2 * new TDistribution(freedom).cumulativeProbability(-correlation * Math.sqrt(freedom / rest));
    }

    private List<Place> places(double reliability) {
        List<Place> places = new ArrayList<>();
        Set<Integer> clear = new TreeSet<>(entered);
        if (!entered.isEmpty()) {
            OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
            double[][] rows = new double[outcome.length][entered.size()];
            for (int i = 0; i < entered.size(); i++) {
                for (int k = 0; k < outcome.length; k++) {
                    rows[k][i] = columns[entered.get(i)][k];
                }
            }
            regression.newSampleData(outcome, rows);
            double[] slopes = regression.estimateRegressionParameters();
            double[] errors = regression.estimateRegressionParametersStandardErrors();
            for (int i = 0; i < entered.size(); i++) {
                places.add(place(entered.get(i), slopes[i + 1], errors[i + 1], reliability, true));
            }
        }
        int freedom = outcome.length - 2 - entered.size();
        for (int j = 0; j < columns.length; j++) {
            double own = dot(residuals[j], residuals[j]);
            if (!clear.contains(j) && own > TINY) {
                double slope = dot(rest, residuals[j]) / own;
                double error = Math.sqrt(Math.max(0, dot(rest, rest) - slope * slope * own) / freedom / own);
                places.add(place(j, slope, error, reliability, false));
            }
        }
        places.sort(Comparator.comparing((Place place) -> !place.clear())
                .thenComparing(Comparator.comparingDouble(Place::share).reversed())
                .thenComparingInt(Place::number));
        return List.copyOf(places);
    }

    private Place place(int number, double slope, double error, double reliability, boolean clear) {
        double size = Math.abs(slope);
        double half = 1.96 * error;
        double share = Math.max(0, slope * slope - error * error) / reliability;
        double low = size > half ? (size - half) * (size - half) / reliability : 0;
        double high = Math.min(1, (size + half) * (size + half) / reliability);
        return new Place(number, Math.min(1, share), low, high, slope > 0, clear);
    }

    private static void takeOut(double[] from, double[] axis) {
        double part = dot(from, axis) / dot(axis, axis);
        for (int i = 0; i < from.length; i++) {
            from[i] -= part * axis[i];
        }
    }

    private static double correlation(double[] x, double[] y) {
        double size = norm(x) * norm(y);
        return size < TINY ? 0 : Math.max(-1, Math.min(1, dot(x, y) / size));
    }

    private static double norm(double[] x) {
        return Math.sqrt(dot(x, x));
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Ranks with mean zero and variance one, equal values sharing theirs; all zero where nothing varies. */
    private static double[] ranked(double[] values) {
        int n = values.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[n];
        for (int from = 0; from < n; ) {
            int to = from;
            while (to < n && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to - 1) / 2.0 - (n - 1) / 2.0;
            }
            from = to;
        }
        double size = norm(ranks);
        for (int i = 0; size > 0 && i < n; i++) {
            ranks[i] *= Math.sqrt(n) / size;
        }
        return ranks;
    }
}
