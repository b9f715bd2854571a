package org.offramp.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offramp.money.Purse;
import org.offramp.outcome.Books;
import org.offramp.time.Ledger;
import org.offramp.time.Occupancy;

/** Compares books cell by cell, and names every cell in which they differ. */
final class Cells {

    private final Set<String> without;
    private final int last;
    private final List<String> differing = new ArrayList<>();

    private Cells(int last, Set<String> without) {
        this.last = last;
        this.without = without;
    }

    /** Cells in which two books differ, twins aside. */
    static List<String> differing(Books one, Books other) {
        return differing(one, other, one.years().reported(), Set.of());
    }

    /**
     * Cells in which two books differ.
     *
     * @param last year looked at, from the warm-up on
     * @param without parts not looked at
     */
    static List<String> differing(Books one, Books other, int last, Set<String> without) {
        Cells cells = new Cells(last, without);
        cells.ledger("vital", one.vital(), other.vital());
        cells.ledger("prevalence", one.prevalence(), other.prevalence());
        cells.ledger("justice", one.justice(), other.justice());
        cells.ledger("recidivism", one.recidivism(), other.recidivism());
        cells.ledger("treatment", one.treatment(), other.treatment());
        cells.ledger("gates", one.gates(), other.gates());
        cells.ledger("health", one.health(), other.health());
        cells.occupancy("use", one.use(), other.use());
        cells.occupancy("standing", one.standing(), other.standing());
        cells.occupancy("episodes", one.episodes(), other.episodes());
        cells.purse("justice purse", one.justicePurse(), other.justicePurse());
        cells.purse("treatment purse", one.treatmentPurse(), other.treatmentPurse());
        cells.purse("measure purse", one.measurePurse(), other.measurePurse());
        return cells.differing;
    }

    /** The sum of books, as a copy: none of the parts is changed but the first. */
    static Books sum(List<Books> parts) {
        Books sum = parts.get(0);
        parts.subList(1, parts.size()).forEach(sum::addAll);
        return sum;
    }

    /** Sums of twins by name. */
    static Map<String, Long> twins(List<ArmResult> results) {
        Map<String, Long> sums = new HashMap<>();
        results.forEach(result -> result.books().twins().forEach((name, sum) -> sums.merge(name, sum, Long::sum)));
        return sums;
    }

    private void ledger(String name, Ledger one, Ledger other) {
        for (int kind = 0; kind < Math.min(one.kinds(), other.kinds()); kind++) {
            for (int year = 0; year <= last; year++) {
                for (int cell = 0; cell < one.cells(); cell++) {
                    compare(name, kind, year, cell, one.get(kind, year, cell), other.get(kind, year, cell));
                }
            }
        }
    }

    private void occupancy(String name, Occupancy one, Occupancy other) {
        for (int node = 0; node < one.nodes(); node++) {
            for (int year = 0; year <= last; year++) {
                for (int cell = 0; cell < one.cells(); cell++) {
                    compare(name + " area", node, year, cell, one.area(node, year, cell), other.area(node, year, cell));
                }
                for (int to = 0; to < one.nodes(); to++) {
                    compare(name + " flow", node, year, to, one.flow(node, to, year), other.flow(node, to, year));
                }
            }
        }
    }

    private void purse(String name, Purse one, Purse other) {
        for (int item = 0; item < Math.min(one.items(), other.items()); item++) {
            for (int year = 0; year <= last; year++) {
                compare(name, item, year, 0, one.quantity(item, year), other.quantity(item, year));
            }
        }
    }

    private void compare(String name, int kind, int year, int cell, long one, long other) {
        if (one != other && !without.contains(name)) {
            differing.add("%s %d, year %d, cell %d: %d and %d".formatted(name, kind, year, cell, one, other));
        }
    }
}
