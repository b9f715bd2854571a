package org.offramp.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario that cannot be run, with everything that is wrong with it. */
public final class ScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * Says all problems, one a line.
     *
     * @param problems at least one, in order
     */
    public ScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems by file, line and path. */
    public List<Problem> problems() {
        return problems;
    }
}
