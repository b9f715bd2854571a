package org.offramp.report.words;

import org.offramp.report.result.Difference;

/**
 * The cost of a quality-adjusted life-year in words: a ratio only where it means something. Where health is gained and
 * money saved there is nothing to weigh, and where the gain is not clear the ratio has no bounds.
 *
 * @param value the ratio, or a word in its place
 * @param note its interval, or what the word means
 */
public record CostPerQaly(String value, String note) {

    private static final String NO_RATIO = "no ratio";

    /**
     * The cost per QALY of an arm.
     *
     * @param cost difference of cost
     * @param qalys difference of QALYs
     * @param ratio of their means, with its interval
     */
    public static CostPerQaly of(Difference cost, Difference qalys, Difference ratio) {
        Verdict money = Verdict.of(cost);
        return switch (Verdict.of(qalys)) {
            case MORE ->
                money == Verdict.LESS ? new CostPerQaly("dominant", "more health at lower cost") : gained(ratio);
            case LESS ->
                money == Verdict.MORE ? new CostPerQaly("dominated", "less health at higher cost") : lost(money, ratio);
            case UNCLEAR -> new CostPerQaly(NO_RATIO, "no clear change in QALYs; cost: " + money.word(Kind.MONEY));
            case UNKNOWN -> new CostPerQaly(Numeral.NONE, qalys.reason());
        };
    }

    private static CostPerQaly gained(Difference ratio) {
        if (!ratio.bounded()) {
            return new CostPerQaly(NO_RATIO, ratio.reason());
        }
        String most = Numeral.of(ratio.high());
        if (ratio.mean() < 0) {
            return new CostPerQaly("saves money", "on average; up to " + most + " per QALY fits");
        }
        Printed printed = Printed.of(Kind.MONEY, ratio);
        return new CostPerQaly(printed.value(), ratio.low() < 0 ? "cost-saving to " + most : printed.range());
    }

    private static CostPerQaly lost(Verdict money, Difference ratio) {
        if (money != Verdict.LESS || !ratio.bounded()) {
            return new CostPerQaly(NO_RATIO, "fewer QALYs, and no clear change in cost");
        }
        Printed printed = Printed.of(Kind.MONEY, ratio);
        return new CostPerQaly(printed.value(), "saved per QALY lost; " + printed.range());
    }
}
