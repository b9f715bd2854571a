package org.offramp.analytic;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Occupancy;
import org.offramp.treatment.Given;

/** What is read off the books of one unit over all reported years: simulated people, cases, ticks. */
final class Tally {

    private Tally() {}

    static ToDoubleFunction<Books> counted(Counted what) {
        return ledger(Books::justice, what.ordinal());
    }

    static ToDoubleFunction<Books> vital(Vital what) {
        return ledger(Books::vital, what.ordinal());
    }

    /** Counts of the one modality of the quiet place. */
    static ToDoubleFunction<Books> given(Given what) {
        return ledger(Books::treatment, what.ordinal());
    }

    /** Mean number of people in a standing. */
    static ToDoubleFunction<Books> in(Standing standing) {
        return stock(Books::standing, standing.ordinal());
    }

    /** Mean number of people in a state of drug use. */
    static ToDoubleFunction<Books> in(UseState state) {
        return stock(Books::use, 1 + state.ordinal());
    }

    /** Mean number of people waiting for the one modality of the quiet place. */
    static ToDoubleFunction<Books> waiting() {
        return stock(Books::episodes, 1);
    }

    /** Mean number of people in the one modality of the quiet place. */
    static ToDoubleFunction<Books> treated() {
        return stock(Books::episodes, 2);
    }

    /** Moves between two nodes of a register. */
    static ToDoubleFunction<Books> moves(Function<Books, Occupancy> register, int from, int to) {
        return books -> {
            long sum = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                sum += register.apply(books).flow(from, to, year);
            }
            return sum;
        };
    }

    /** Moves between two standings. */
    static ToDoubleFunction<Books> moves(Standing from, Standing to) {
        return moves(Books::standing, from.ordinal(), to.ordinal());
    }

    private static ToDoubleFunction<Books> ledger(Function<Books, Ledger> of, int kind) {
        return books -> {
            long sum = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                sum += of.apply(books).total(kind, year);
            }
            return sum;
        };
    }

    private static ToDoubleFunction<Books> stock(Function<Books, Occupancy> register, int node) {
        return books -> {
            long sum = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                sum += register.apply(books).area(node, year);
            }
            return sum / ((double) Clock.YEAR * books.years().reported());
        };
    }
}
