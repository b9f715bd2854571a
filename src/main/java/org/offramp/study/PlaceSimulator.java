package org.offramp.study;

import java.util.Arrays;
import java.util.List;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;

/**
 * The base arm of a place as a function of its free numbers: the mean of the reported years. Where these numbers make no
 * place that can be run, the answer is not-a-number.
 *
 * @param draft of the scenario
 * @param free numbers
 * @param aims what is read off
 * @param people simulated
 * @param years reported
 * @param warmup years before
 */
record PlaceSimulator(Draft draft, List<FreeNumber> free, List<Aim> aims, int people, int years, int warmup)
        implements Simulator {

    @Override
    public double[] at(double[] x, long seed) {
        double[] values = new double[aims.size()];
        Scenario scenario;
        try {
            scenario = draft.with(FreeNumber.settings(free, x));
        } catch (ScenarioException outOfReach) {
            Arrays.fill(values, Double.NaN);
            return values;
        }
        RunOptions options = new RunOptions(people, years, warmup, seed, AgendaKind.CALENDAR);
        Simulation simulation = new Simulation(scenario, options);
        Sample sample = Sample.of(OneRun.of(simulation, 1), scenario.place().currency());
        for (int i = 0; i < values.length; i++) {
            String id = aims.get(i).id();
            Fit.Target target = Fit.TARGETS.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            values[i] = target.simulated().of(sample, Key.HORIZON)[0];
        }
        return values;
    }

    @Override
    public String why(double[] x) {
        try {
            draft.with(FreeNumber.settings(free, x));
            return "";
        } catch (ScenarioException outOfReach) {
            return String.join(", ", FreeNumber.settings(free, x)) + ": "
                    + outOfReach.problems().get(0);
        }
    }
}
