package org.offramp.world;

/** Districts set up for their run and kept alive, to measure the memory they take. */
public final class Resident {

    private final World world;
    private final int people;

    Resident(World world, int people) {
        this.world = world;
        this.people = people;
    }

    /** How many people the registers hold: those there at the start and those who enter during the run. */
    public int people() {
        return world.districts().isEmpty() ? 0 : people;
    }
}
