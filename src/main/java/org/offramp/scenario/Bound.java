package org.offramp.scenario;

import java.util.List;

/**
 * A scenario that was read: the records to run, every number with its source, and what was written.
 *
 * @param value the scenario
 * @param parameters every number in it, by path
 * @param resolved what was written, after {@code extends} and {@code --set}
 */
public record Bound<R>(R value, List<Parameter> parameters, Node resolved) {

    /** Keeps the list. */
    public Bound {
        parameters = List.copyOf(parameters);
    }

    /** Where the value at a path is written, or the nearest thing above it. */
    public Origin origin(String path) {
        return NodePath.find(resolved, path).origin();
    }
}
