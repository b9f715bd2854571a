package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import org.offramp.justice.Charge;
import org.offramp.money.CostItem;
import org.offramp.money.Purse;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/**
 * What one year comes to, item by item: quantity × unit cost.
 *
 * @param lines one per item
 */
record Bill(List<Line> lines) {

    /**
     * One item.
     *
     * @param item with its price and who pays
     * @param quantity real cases, or real person-days
     * @param cell whether it is a day in a prison cell, the cost of which falls in whole wings
     */
    record Line(CostItem item, double quantity, boolean cell) {

        /** The cost at the average price. */
        double average() {
            return quantity * item.unit().amount();
        }

        /** The cost that one case or day more adds. */
        double marginal() {
            return average() * item.marginal();
        }

        /** The real people held on a mean day of the year. */
        double held() {
            return cell ? quantity / Span.YEAR : 0;
        }
    }

    /** The bill of a year, 1..Y. */
    static Bill of(Books books, Frame frame, int year) {
        List<Line> lines = new ArrayList<>();
        add(lines, frame.justiceItems(), books.justicePurse(), frame, year, true);
        add(lines, frame.treatmentItems(), books.treatmentPurse(), frame, year, false);
        add(lines, frame.measureItems(), books.measurePurse(), frame, year, false);
        frame.activeUse().ifPresent(item -> lines.add(new Line(item, ActiveUse.days(books, frame, year), false)));
        return new Bill(lines);
    }

    private static void add(
            List<Line> lines, List<CostItem> items, Purse purse, Frame frame, int year, boolean justice) {
        for (int i = 0; i < items.size(); i++) {
            long charged = purse.quantity(i, year);
            double quantity = items.get(i).perDay() ? Clock.days(charged) : charged;
            boolean cell = justice && (i == Charge.REMAND.ordinal() || i == Charge.PRISON.ordinal());
            lines.add(new Line(items.get(i), frame.weight() * quantity, cell));
        }
    }

    /** What is paid for prison when wings are open or closed as a whole, per what is paid at the average price. */
    double wings(Frame frame) {
        double held = 0;
        for (Line line : lines) {
            held += line.held();
        }
        return held > 0 && frame.wing() > 0 ? Math.ceil(held / frame.wing()) * frame.wing() / held : 1;
    }
}
