package org.offramp.analytic;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Books;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.world.Scene;
import org.offramp.world.Simulation;

/**
 * What comes at a steady rate and costs the same each time is worth its annuity today: with a rate of discount i over Y years,
 * paid in the middle of each, √(1 + i) (1 − (1 + i)^−Y) / i for one a year. 40 districts, 80,000 people: false alarm 3 in
 * 10,000.
 */
class AnnuityTest {

    private static final int YEARS = 20;
    private static final double RATE = 0.05;

    @TempDir
    Path folder;

    @Test
    void aSteadyCostIsWorthItsAnnuity() {
        Simulation simulation = Scene.quiet(folder).with("""
                        run: {district: 2000}
                        drug-use: {substances: {opioids: {onset: 1 per year, possession-disorder: 1 per year}}}
                        justice: {police: {possession: {no-action: 1}}}
                        costs: {offence: {possession: 70 EUR}, discount: 0.05}
                        """).simulation(80_000, 0, YEARS, 64);
        List<Books> units = Runs.of(simulation, 1);
        double annuity = Math.sqrt(1 + RATE) * (1 - Math.pow(1 + RATE, -YEARS)) / RATE;
        Sample.ratio(units, mean(simulation, "cost-discounted"), mean(simulation, "cost"))
                .agrees("annuity: cost of a year, discounted over 20, per cost of a year", annuity / YEARS);
    }

    /** The mean of a year over the horizon, as reported. */
    private static ToDoubleFunction<Books> mean(Simulation simulation, String id) {
        Outcome outcome = Outcomes.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return books -> {
            double[] mean = new double[1];
            outcome.read(books, simulation.frame(0), (name, stratum, year, unit, value) -> {
                if (year == 0 && stratum.equals("all")) {
                    mean[0] = value;
                }
            });
            return mean[0];
        };
    }
}
