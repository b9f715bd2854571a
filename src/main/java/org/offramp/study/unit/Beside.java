package org.offramp.study.unit;

import org.offramp.scenario.Scenario;
import org.offramp.world.Simulation;

/**
 * An arm that is another scenario than the base: another place, or the same with other numbers. It shares seed and
 * draws with the base, so both are paired by replication; its people are not twins of those of the base, because other
 * numbers may hold from the start of the warm-up on.
 *
 * @param name of the arm
 * @param scenario what is run
 * @param simulation of it; its last arm is the one
 */
public record Beside(String name, Scenario scenario, Simulation simulation) {

    /** The number of the arm within its simulation. */
    int arm() {
        return simulation.arms().size() - 1;
    }
}
