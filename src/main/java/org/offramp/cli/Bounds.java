package org.offramp.cli;

import org.jspecify.annotations.Nullable;
import org.offramp.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What the numbers on a command line may be. */
final class Bounds {

    private Bounds() {}

    /**
     * The number given, or else the one of the place.
     *
     * @throws ParameterException if it is out of range
     */
    static int of(CommandLine command, String option, @Nullable Integer given, int otherwise, int least, int most) {
        if (given == null) {
            return otherwise;
        }
        if (given < least || given > most) {
            throw new ParameterException(
                    command,
                    option + " is " + given + ", expected " + least + " to " + most
                            + ". Maybe leave it out: then it is " + otherwise + ".");
        }
        return given;
    }

    /** Years of a run together, which the clock bounds. */
    static void together(CommandLine command, int years, int warmup) {
        int most = Clock.MAX_YEARS;
        if (years + warmup > most) {
            throw new ParameterException(
                    command,
                    "--years " + years + " and --warmup " + warmup + " make " + (years + warmup)
                            + " years, expected at most " + most + ". Maybe a shorter --warmup?");
        }
    }
}
