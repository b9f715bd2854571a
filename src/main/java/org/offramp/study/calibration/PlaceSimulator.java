package org.offramp.study.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Scenario;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.table.Sample;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.OneRun;
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
public record PlaceSimulator(Draft draft, List<FreeNumber> free, List<Aim> aims, int people, int years, int warmup)
        implements Simulator {

    @Override
    public double[] at(double[] x, long seed) {
        RunOptions options = new RunOptions(people, years, warmup, seed, AgendaKind.CALENDAR);
        return values(aims, () -> draft.with(FreeNumber.settings(free, x)), options);
    }

    /** The targets in the base arm of one run of a scenario; not-a-number where it cannot be run. */
    public static double[] values(List<Aim> aims, Supplier<Scenario> of, RunOptions options) {
        double[] values = new double[aims.size()];
        Scenario scenario;
        Simulation simulation;
        try {
            scenario = of.get();
            simulation = new Simulation(scenario, options);
        } catch (IllegalArgumentException | ScenarioException outOfReach) {
            Arrays.fill(values, Double.NaN);
            return values;
        }
        Sample sample = Sample.of(OneRun.of(simulation, 1), scenario.place().currency());
        for (int i = 0; i < values.length; i++) {
            values[i] = aims.get(i).simulated().of(sample, Key.HORIZON)[0];
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
