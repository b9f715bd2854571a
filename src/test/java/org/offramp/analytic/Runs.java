package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.offramp.outcome.Books;
import org.offramp.world.ArmResult;
import org.offramp.world.Balance;
import org.offramp.world.Simulation;

/** The books of every unit of work of a simulation: independent repetitions, as districts share nothing. */
final class Runs {

    private Runs() {}

    /** The books of the last arm, one for each district of each replication; every account must balance. */
    static List<Books> of(Simulation simulation, int replications) {
        List<Books> books = new ArrayList<>();
        for (int replication = 0; replication < replications; replication++) {
            for (int district = 0; district < simulation.districts(); district++) {
                List<ArmResult> arms = simulation.run(replication, district);
                ArmResult last = arms.get(arms.size() - 1);
                assertThat(last.accounts()).allMatch(Balance::ok);
                books.add(last.books());
            }
        }
        return books;
    }
}
