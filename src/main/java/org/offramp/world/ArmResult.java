package org.offramp.world;

import java.util.List;
import org.offramp.outcome.Books;

/**
 * What one arm of one unit of work leaves.
 *
 * @param books the counts
 * @param accounts what must balance
 * @param events events of people taken from the agenda, warm-up included
 * @param personTicks time lived by simulated people, warm-up included
 * @param twins people who differ from the base, in the order of districts and rows; none in the base, and none where they
 *     were not asked for
 */
public record ArmResult(Books books, List<Balance> accounts, long events, long personTicks, List<Twin> twins) {

    /** Without twins. */
    public ArmResult(Books books, List<Balance> accounts, long events, long personTicks) {
        this(books, accounts, events, personTicks, List.of());
    }

    /** Keeps the list. */
    public ArmResult {
        twins = List.copyOf(twins);
    }
}
