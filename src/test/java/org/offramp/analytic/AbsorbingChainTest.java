package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.world.Scene;

/**
 * The road as an absorbing Markov chain: expected visits to each stage are the first row of (I − Q)⁻¹ (Kemeny and Snell
 * 1960). It begins when somebody without a case is charged; under supervision a revocation leads back to prison, and a
 * new charge to a new case: two loops. 300 districts of 1000 people, some 250,000 visits a stage: false alarm 3 in 10,000
 * per assertion.
 */
class AbsorbingChainTest {

    private static final int CASE = 0;
    private static final int REMAND = 1;
    private static final int HEARING = 2;
    private static final int CONVICTION = 3;
    private static final int PRISON = 4;
    private static final int PAROLE = 5;
    private static final int COMMUNITY = 6;
    private static final int RECALL = 7;
    private static final int STAGES = 8;

    private static final double CHARGES = 4 * 0.6 * 0.75;
    private static final double VIOLATIONS = 2;
    private static final double REVOKED = 0.6;
    private static final double CONDITIONAL = 0.7;
    private static final double SUPERVISED_YEARS = 100 / 365.25;

    private static final String LAW = """
            run: {district: 1000}
            drug-use: {substances: {opioids: {onset: 1.5 per year, possession-disorder: 4 per year}}}
            justice:
              police: {possession: {no-action: 0.2, warning: 0.1, fine: 0.1}}
              dropped: {possession: 0.25}
              pretrial: {remand: {possession: 0.3}}
              court:
                conviction: {possession: 0.8}
                sentences:
                  possession:
                    prison: {share: 0.4, length: 100 days}
                    probation: {share: 0.3, length: 100 days}
              prison: {conditional: 0.7, served: 0.5}
              supervision: {violation: 2 per year, revocation: 0.6, revoked: 30 days, arrest-revokes: 1}
            """;

    @TempDir
    Path folder;

    @Test
    void visitsAreThoseOfTheFundamentalMatrix() {
        List<Books> units = Runs.of(Scene.quiet(folder).with(LAW).simulation(300_000, 2, 6, 41), 1);
        Sample.ratio(units, Tally.counted(Counted.ARRESTS), Tally.counted(Counted.CONTACTS))
                .agrees("arrests per contact", 0.6);
        Sample.ratio(units, Tally.counted(Counted.DROPPED), Tally.counted(Counted.DECIDED))
                .agrees("dropped of those decided", 0.25);
        double[] visits = visits();
        agrees(units, "cases", Tally.counted(Counted.CASES), visits[CASE]);
        agrees(units, "remanded", Tally.counted(Counted.REMANDED), visits[REMAND]);
        agrees(units, "hearings", Tally.counted(Counted.HEARINGS), visits[HEARING]);
        agrees(units, "convictions", Tally.counted(Counted.CONVICTIONS), visits[CONVICTION]);
        agrees(units, "community sentences", Tally.counted(Counted.COMMUNITY_SENTENCES), visits[COMMUNITY]);
        agrees(units, "recalls", Tally.counted(Counted.REVOKED), visits[RECALL]);
        agrees(units, "admissions to prison", Tally.counted(Counted.IMPRISONED), visits[PRISON] + visits[RECALL]);
        agrees(units, "releases", Tally.counted(Counted.RELEASED), visits[PRISON] + visits[RECALL]);
        agrees(units, "conditional releases", Tally.moves(Standing.PRISON, Standing.PAROLE), visits[PAROLE]);
    }

    /** Visits per charge of somebody who was at liberty without a case. */
    private static void agrees(List<Books> units, String stage, ToDoubleFunction<Books> of, double visits) {
        ToDoubleFunction<Books> free = Tally.moves(Standing.COMMUNITY, Standing.PRETRIAL_LIBERTY);
        ToDoubleFunction<Books> held = Tally.moves(Standing.COMMUNITY, Standing.REMAND);
        Sample.ratio(units, of, books -> free.applyAsDouble(books) + held.applyAsDouble(books))
                .agrees("visits: " + stage, visits);
    }

    private static double[] visits() {
        double revoked = REVOKED * VIOLATIONS / (VIOLATIONS + CHARGES) * within(VIOLATIONS + CHARGES);
        double charged = (1 - REVOKED) * within(CHARGES)
                + REVOKED * CHARGES / (VIOLATIONS + CHARGES) * within(VIOLATIONS + CHARGES);
        RealMatrix q = MatrixUtils.createRealMatrix(STAGES, STAGES);
        q.setEntry(CASE, REMAND, 0.3);
        q.setEntry(CASE, HEARING, 0.7);
        q.setEntry(REMAND, HEARING, 1);
        q.setEntry(HEARING, CONVICTION, 0.8);
        q.setEntry(CONVICTION, PRISON, 0.4);
        q.setEntry(CONVICTION, COMMUNITY, 0.3);
        q.setEntry(PRISON, PAROLE, CONDITIONAL);
        q.setEntry(PAROLE, RECALL, revoked);
        q.setEntry(PAROLE, CASE, charged);
        q.setEntry(COMMUNITY, RECALL, revoked);
        q.setEntry(COMMUNITY, CASE, charged);
        RealMatrix identity = MatrixUtils.createRealIdentityMatrix(STAGES);
        return new LUDecomposition(identity.subtract(q))
                .getSolver()
                .getInverse()
                .getRow(CASE);
    }

    /** The chance of an event of a rate per year before supervision is over. */
    private static double within(double rate) {
        return 1 - Math.exp(-rate * SUPERVISED_YEARS);
    }
}
