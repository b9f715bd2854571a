package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Books;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.world.Scene;

/**
 * Drug use as a Markov chain in continuous time: shares solve π Q = 0. 100 and 160 districts, false alarm 1.2 in 10,000 per
 * assertion.
 */
class DrugUseChainTest {

    private static final double ONSET = 2;
    private static final double CESSATION = 1;
    private static final double REMISSION = 0.8;
    private static final double RELAPSE = 1.2;
    private static final double OVERDOSE = 0.5;

    private static final int YEARS = 20;

    @TempDir
    Path folder;

    /** Nobody comes or goes: disorder ⇄ remission, with early and late relapse alike. */
    @Test
    void closedChainHasTheSharesOfItsGenerator() {
        List<Books> units = Runs.of(Scene.quiet(folder).with("""
                                run: {district: 1000}
                                drug-use:
                                  substances:
                                    opioids:
                                      onset: 2 per year
                                      remission: 0.8 per year
                                      relapse: 1.2 per year
                                      late-relapse: 1.2 per year
                                """).simulation(100_000, 3, 4, 51), 1);
        Sample.of(units, Tally.in(UseState.DISORDER))
                .agrees("closed chain: disorder", 1000 * RELAPSE / (REMISSION + RELAPSE));
        Sample.of(units, Tally.in(UseState.REMISSION))
                .agrees("closed chain: remission", 1000 * REMISSION / (REMISSION + RELAPSE));
    }

    /**
     * People come in at first use, at 30, and leave by giving up use or by a fatal overdose: a vector of entries e and
     * the generator Q of use, disorder and remission with e + π Q = 0. The slowest part of the chain has 1 / 0.27 years, so
     * that after 30 years of warm-up nothing is left of the start.
     */
    @Test
    void openChainHasTheStocksOfItsGenerator() {
        List<Books> units = Runs.of(Scene.quiet(folder).with("""
                                run: {district: 160}
                                drug-use:
                                  substances:
                                    opioids:
                                      prevalence: {male: 0.2, female: 0.2}
                                      first-use: {from: [12, 30, 31], ratio: [0, 1, 0]}
                                      onset: 2 per year
                                      cessation: 1 per year
                                      remission: 0.8 per year
                                      relapse: 1.2 per year
                                      late-relapse: 1.2 per year
                                      overdose: 0.5 per year
                                """).simulation(25_600, 30, YEARS, 52), 1);
        Sample entries = Sample.of(units, books -> Tally.vital(Vital.FIRST_USE).applyAsDouble(books) / YEARS);
        double[] stocks = stocks(entries.mean());
        ratio(units, "use", UseState.USE, stocks[0] / entries.mean());
        ratio(units, "disorder", UseState.DISORDER, stocks[1] / entries.mean());
        ratio(units, "remission", UseState.REMISSION, stocks[2] / entries.mean());
        Sample.ratio(units, Tally.vital(Vital.OVERDOSE), Tally.vital(Vital.FIRST_USE))
                .agrees("open chain: fatal overdoses per entry", ONSET / (ONSET + CESSATION));
        Sample.ratio(units, Tally.vital(Vital.QUIT), Tally.vital(Vital.FIRST_USE))
                .agrees("open chain: given up per entry", CESSATION / (ONSET + CESSATION));
    }

    private static void ratio(List<Books> units, String what, UseState state, double years) {
        Sample.ratio(
                        units,
                        Tally.in(state),
                        books -> Tally.vital(Vital.FIRST_USE).applyAsDouble(books) / YEARS)
                .agrees("open chain: years of " + what + " per entry", years);
    }

    private static double[] stocks(double entries) {
        RealMatrix q = MatrixUtils.createRealMatrix(new double[][] {
            {-ONSET - CESSATION, ONSET, 0}, {0, -REMISSION - OVERDOSE, REMISSION}, {0, RELAPSE, -RELAPSE}
        });
        return new LUDecomposition(q.transpose())
                .getSolver()
                .solve(new ArrayRealVector(new double[] {-entries, 0, 0}))
                .toArray();
    }
}
