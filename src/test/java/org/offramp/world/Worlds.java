package org.offramp.world;

import java.lang.reflect.Field;
import java.util.List;

/** Worlds of an arm of a simulation with one district of any size, at hand while they run. */
final class Worlds {

    private Worlds() {}

    /**
     * A world of the base arm.
     *
     * @param people there at the start; the district is the whole place
     */
    static World of(Simulation simulation, int replication, int people, AgendaKind kind) {
        return of(simulation, 0, replication, people, kind);
    }

    /** The same of an arm, by its number. */
    static World of(Simulation simulation, int arm, int replication, int people, AgendaKind kind) {
        Ground ground = (Ground) field(simulation, "ground");
        List<?> arms = (List<?>) field(simulation, "arms");
        Site site = new Site(replication, 0, people, 0, people, simulation.weight());
        return new World(List.of(new District(ground, site, (Arm) arms.get(arm))), kind);
    }

    /** Runs a world that has started up to a tick. */
    static void run(World world, int until) {
        while (world.mason().getTime() < until && world.mason().step(world)) {
            // MASON steps
        }
    }

    /** What a private field holds. */
    static Object field(Object of, String name) {
        try {
            Field field = of.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
