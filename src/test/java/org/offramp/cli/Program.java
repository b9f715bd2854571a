package org.offramp.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The program as its main method starts it, but for the end of the Java machine: for tests in other packages. */
public final class Program {

    private Program() {}

    /**
     * Starts the program.
     *
     * @param said takes what it prints
     * @return its exit code
     */
    public static int start(StringWriter said, String... args) {
        PrintWriter writer = new PrintWriter(said, true);
        return Offramp.run(writer, writer, args);
    }
}
