package org.offramp.study.table;

import java.util.ArrayList;
import java.util.List;
import org.offramp.money.Perspective;
import org.offramp.study.unit.Key;

/**
 * The cost-effectiveness of an arm against the base, one value per replication: both arms share every person and every
 * draw, so the difference belongs to the study of the pairs and not to the books of an arm. Money and health are those of
 * a mean year of the horizon, later years counting less.
 *
 * @param perspective whose costs are counted
 * @param view how they are reckoned
 * @param cost differences of cost
 * @param qalys differences of quality-adjusted life-years
 * @param lives differences of the value of lives lost to overdose
 * @param qaly value of a QALY
 */
public record CostEffectiveness(
        Perspective perspective, View view, double[] cost, double[] qalys, double[] lives, double qaly) {

    /** The ratio of the mean differences of cost and QALYs. */
    static final String ICER = "icer";

    /** Value of a QALY × QALYs gained − cost added. */
    public static final String NET_BENEFIT = "net-benefit";

    /** Lives saved from overdose at the value of a life − cost added; QALYs are not counted as well. */
    static final String WITH_LIFE = "net-benefit-with-life";

    /** What is read off a pair of arms, in the order of the tables. */
    public static final List<String> OUTCOMES = List.of(ICER, NET_BENEFIT, WITH_LIFE);

    private static final String DISCOUNTED = "-discounted";
    private static final String QALYS = "qalys" + DISCOUNTED;
    private static final String PRICED = "cost-with-life" + DISCOUNTED;

    /** Ways to reckon a cost. */
    public enum View {
        /** Quantity × unit cost. */
        AVERAGE("average", "cost"),
        /** What one unit more or less adds or saves. */
        MARGINAL("marginal", "cost-marginal"),
        /** Days in prison in whole wings. */
        STEP_FIXED("step-fixed", "cost-step-fixed");

        private final String label;
        private final String cost;

        View(String label, String cost) {
            this.label = label;
            this.cost = cost;
        }

        /** The view as written in tables. */
        String label() {
            return label;
        }
    }

    /**
     * Every perspective in every view.
     *
     * @param base values of the base
     * @param arm values of the arm held against it
     * @param qaly value of a QALY in the currency of the place
     */
    public static List<CostEffectiveness> of(Sample base, Sample arm, double qaly) {
        double[] health = difference(base, arm, QALYS, Key.ALL);
        double[] priced = difference(base, arm, PRICED, Key.ALL);
        double[] paid = difference(base, arm, View.AVERAGE.cost + DISCOUNTED, Key.ALL);
        double[] lives = ResultTables.paired(priced, paid);
        List<CostEffectiveness> all = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            for (View view : View.values()) {
                String stratum = "perspective=" + perspective.label();
                double[] cost = difference(base, arm, view.cost + DISCOUNTED, stratum);
                all.add(new CostEffectiveness(perspective, view, cost, health, lives, qaly));
            }
        }
        return all;
    }

    private static double[] difference(Sample base, Sample arm, String outcome, String stratum) {
        Key key = new Key(outcome, stratum, Key.HORIZON);
        return ResultTables.paired(arm.values(key), base.values(key));
    }

    /** The strata it stands in: the societal perspective at average cost is everything. */
    List<String> strata() {
        String whose = "perspective=" + perspective.label();
        if (view != View.AVERAGE) {
            return List.of(whose + ";view=" + view.label());
        }
        return perspective == Perspective.SOCIETAL ? List.of(Key.ALL, whose) : List.of(whose);
    }

    /** Cost added per QALY gained. */
    Fieller icer() {
        return Fieller.of(cost, qalys);
    }

    /** The net benefit by replication. */
    public double[] netBenefit() {
        double[] benefit = new double[cost.length];
        for (int i = 0; i < benefit.length; i++) {
            benefit[i] = qaly * qalys[i] - cost[i];
        }
        return benefit;
    }

    /** The net benefit with lives priced by replication. */
    double[] withLife() {
        double[] benefit = new double[cost.length];
        for (int i = 0; i < benefit.length; i++) {
            benefit[i] = -lives[i] - cost[i];
        }
        return benefit;
    }
}
