package org.offramp.study.unit;

import org.offramp.world.AgendaKind;
import org.offramp.world.Simulation;

/** One replication of a simulation, made in memory on the thread that asks: nothing is written, nothing is kept. */
public final class OneRun {

    private OneRun() {}

    /**
     * Runs every district of a replication in every arm and reads the outcomes off the books.
     *
     * @param simulation ready to run
     * @param replication from 1
     * @throws RunFailure if an account does not balance or an outcome is no number
     */
    public static Part of(Simulation simulation, int replication) {
        return of(Engine.of(simulation, AgendaKind.CALENDAR), replication);
    }

    /** The same of any engine. */
    public static Part of(Engine engine, int replication) {
        return of(engine, replication, () -> {});
    }

    /** The same, telling of each district that is done. */
    public static Part of(Engine engine, int replication, Runnable done) {
        Assembly assembly = new Assembly(engine, replication);
        for (int unit = 0; unit < engine.units(); unit++) {
            assembly.add(unit, engine.run(replication, unit));
            done.run();
        }
        return assembly.finish();
    }
}
