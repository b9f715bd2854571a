package org.offramp.study.sweep;

import java.util.Optional;
import org.offramp.study.unit.Part;

/**
 * Where units of work are done. Units share nothing, so they may be done anywhere and in any order; what a unit leaves
 * follows from its identity alone.
 */
public interface SweepEngine extends AutoCloseable {

    /**
     * What became of a unit.
     *
     * @param unit that was taken
     * @param part what it left; nothing where it could not be done
     * @param message why not, in one line
     */
    record Ended(Unit unit, Optional<Part> part, String message) {}

    /** Takes a unit and returns at once. */
    void take(Unit unit);

    /**
     * Waits for one of the units taken to end.
     *
     * @throws org.offramp.study.unit.RunFailure if waiting was interrupted
     */
    Ended next();

    /** Begins no further unit. */
    @Override
    void close();
}
