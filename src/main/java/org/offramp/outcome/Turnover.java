package org.offramp.outcome;

import java.util.EnumSet;
import java.util.Set;
import org.offramp.justice.Standing;

/**
 * Admissions to prison and releases from it, remand and sentence taken together: who is sentenced while on remand is
 * not admitted again. With the stock they are tied by Little's law, stock = admissions × mean stay.
 */
final class Turnover {

    /** Who is held: on remand or under sentence; compulsory centres are no prisons. */
    static final Set<Standing> HELD = EnumSet.of(Standing.REMAND, Standing.PRISON);

    private Turnover() {}

    /** Moves into prison from anywhere else. */
    static Reading admissions() {
        return (books, frame, year, stratum) -> {
            long moves = 0;
            for (Standing held : HELD) {
                moves += books.standing().entries(held.ordinal(), year) - within(books, held, year);
            }
            return frame.weight() * moves;
        };
    }

    /** Moves out of prison to anywhere but death. */
    static Reading releases() {
        return (books, frame, year, stratum) -> {
            long moves = 0;
            for (Standing held : HELD) {
                int from = held.ordinal();
                moves += books.standing().exits(from, year)
                        - books.standing().flow(from, Standing.OUTSIDE.ordinal(), year);
                for (Standing to : HELD) {
                    moves -= books.standing().flow(from, to.ordinal(), year);
                }
            }
            return frame.weight() * moves;
        };
    }

    private static long within(Books books, Standing to, int year) {
        long moves = 0;
        for (Standing from : HELD) {
            moves += books.standing().flow(from.ordinal(), to.ordinal(), year);
        }
        return moves;
    }
}
