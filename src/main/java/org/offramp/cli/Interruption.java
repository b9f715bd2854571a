package org.offramp.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/** What is said when a run is interrupted: nothing is lost but what was not finished. */
final class Interruption {

    private final Thread hook;

    /** From now on an interruption is answered. */
    Interruption(PrintWriter err, Path folder, boolean quiet) {
        this.hook = new Thread(() -> {
            if (!quiet) {
                err.println();
                err.println("offramp: interrupted. What is finished is kept in " + folder
                        + "; the same command goes on from there.");
                err.flush();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on there is nothing to interrupt. */
    void isOver() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is ending: the hook has its say
        }
    }
}
