package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.offramp.outcome.Books;
import org.offramp.world.ArmResult;
import org.offramp.world.Balance;
import org.offramp.world.Simulation;

/** The books of every unit of work of a simulation: independent repetitions, as districts share nothing. */
final class Runs {

    private Runs() {}

    /**
     * The books of the last arm, one for each district of each replication, in that order whatever thread made them;
     * every account must balance.
     */
    static List<Books> of(Simulation simulation, int replications) {
        int districts = simulation.districts();
        return IntStream.range(0, replications * districts)
                .parallel()
                .mapToObj(unit -> books(simulation.run(unit / districts, unit % districts)))
                .toList();
    }

    private static Books books(List<ArmResult> arms) {
        ArmResult last = arms.get(arms.size() - 1);
        assertThat(last.accounts()).allMatch(Balance::ok);
        return last.books();
    }
}
