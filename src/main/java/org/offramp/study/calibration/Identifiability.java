package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.offramp.study.table.Moments;

/**
 * Which free numbers the targets pin down. The contraction of a number is 1 − posterior variance / prior variance, on the
 * scale on which its prior is uniform. Two numbers that can stand in for each other are each left wide while a
 * combination of them is narrow; so the directions of the posterior are there as well, from the eigenvectors of its
 * covariance relative to that of the prior.
 *
 * @param numbers in the order of the scenario
 * @param directions the widest first
 */
record Identifiability(List<OfNumber> numbers, List<Direction> directions) {

    private static final double PRIOR = 1.0 / 12;
    private static final double PINNED = 0.75;
    private static final double WEAKLY = 0.25;
    private static final double LOADING = 0.25;
    private static final double EDGE = 0.05;
    private static final double PILE = 0.25;

    /** What there is to say of a number. */
    enum Verdict {
        /** It piles up at an end of its range: the targets would have it beyond. */
        AT_ITS_BOUND("at its bound"),
        /** The posterior has at most half the standard deviation of the prior. */
        PINNED_DOWN("pinned down"),
        /** Something was learnt. */
        WEAKLY("weakly"),
        /** At least seven eighths of the standard deviation of the prior are left. */
        NOT("not by these targets");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As in tables. */
        String words() {
            return words;
        }

        static Verdict of(double contraction) {
            return contraction >= PINNED ? PINNED_DOWN : contraction >= Identifiability.WEAKLY ? WEAKLY : NOT;
        }
    }

    /**
     * One free number.
     *
     * @param free which
     * @param mean of the posterior, on the cube
     * @param sd of the posterior, on the cube
     * @param contraction of the variance
     * @param with the number it is most correlated with
     * @param correlation with that
     * @param verdict in words
     */
    record OfNumber(
            FreeNumber free,
            double mean,
            double sd,
            double contraction,
            String with,
            double correlation,
            Verdict verdict) {}

    /**
     * A direction of the posterior.
     *
     * @param ratio variance along it over that of the prior
     * @param verdict in words
     * @param combination of the free numbers
     */
    record Direction(double ratio, Verdict verdict, String combination) {}

    /** Of the draws of a posterior. */
    static Identifiability of(List<FreeNumber> free, double[][] posterior) {
        double[][] c = Moments.covariance(posterior);
        List<OfNumber> numbers = new ArrayList<>();
        for (int d = 0; d < c.length; d++) {
            int with = -1;
            double strongest = 0;
            for (int e = 0; e < c.length; e++) {
                double correlation = c[d][e] / Math.sqrt(c[d][d] * c[e][e]);
                if (e != d && Math.abs(correlation) > Math.abs(strongest)) {
                    strongest = correlation;
                    with = e;
                }
            }
            double contraction = 1 - c[d][d] / PRIOR;
            double[] draws = Moments.column(posterior, d);
            numbers.add(new OfNumber(
                    free.get(d),
                    Moments.mean(draws),
                    Math.sqrt(c[d][d]),
                    contraction,
                    with < 0 ? "" : free.get(with).title(),
                    strongest,
                    piledUp(draws) ? Verdict.AT_ITS_BOUND : Verdict.of(contraction)));
        }
        return new Identifiability(numbers, directions(free, c));
    }

    /** Whether more than a quarter of the draws lies in the outermost twentieth of the range at one end. */
    private static boolean piledUp(double[] draws) {
        long low = Arrays.stream(draws).filter(x -> x <= EDGE).count();
        long high = Arrays.stream(draws).filter(x -> x >= 1 - EDGE).count();
        return Math.max(low, high) > PILE * draws.length;
    }

    private static List<Direction> directions(List<FreeNumber> free, double[][] covariance) {
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(covariance));
        List<Direction> directions = new ArrayList<>();
        for (int k = 0; k < covariance.length; k++) {
            double ratio = eigen.getRealEigenvalue(k) / PRIOR;
            double[] vector = eigen.getEigenvector(k).toArray();
            directions.add(new Direction(ratio, Verdict.of(1 - ratio), combination(free, vector)));
        }
        return List.copyOf(directions);
    }

    /** The parts that matter, the first one positive. */
    private static String combination(List<FreeNumber> free, double[] vector) {
        StringBuilder text = new StringBuilder();
        double sign = 0;
        for (int d = 0; d < vector.length; d++) {
            if (Math.abs(vector[d]) >= LOADING) {
                sign = sign == 0 ? Math.signum(vector[d]) : sign;
                double part = sign * vector[d];
                text.append(text.length() == 0 ? "" : part < 0 ? " − " : " + ");
                text.append(String.format(Locale.ROOT, "%.2f × ", Math.abs(part)));
                text.append(free.get(d).title());
            }
        }
        return text.toString();
    }
}
