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
 */
public record ArmResult(Books books, List<Balance> accounts, long events, long personTicks) {}
