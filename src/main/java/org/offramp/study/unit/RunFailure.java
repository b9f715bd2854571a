package org.offramp.study.unit;

/** A run that could not be finished, or must not be believed: the message says which, where, and by how much. */
public final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A failure of its own. */
    public RunFailure(String message) {
        super(message);
    }

    /** A failure with its cause. */
    public RunFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
