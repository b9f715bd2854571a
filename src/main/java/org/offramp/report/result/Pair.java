package org.offramp.report.result;

/**
 * One line of cost-effectiveness.csv: an arm against the base in one replication, a mean year, discounted.
 *
 * @param base the arm compared against
 * @param arm the arm compared
 * @param perspective whose costs are counted
 * @param view how they are reckoned
 * @param cost cost added
 * @param qalys quality-adjusted life-years gained
 * @param netBenefit what the QALYs are worth less the cost
 */
public record Pair(
        String base, String arm, String perspective, String view, double cost, double qalys, double netBenefit) {}
