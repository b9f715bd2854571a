package org.offramp.cli;

import java.io.PrintWriter;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.unit.RunFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when something goes wrong: what, where, and advice; a stack trace only with -Dofframp.debug. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final PrintWriter err;

    Complaints(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        trace(wrong);
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String what =
                wrong instanceof UnmatchedArgumentException unmatched ? Slip.words(unmatched) : wrong.getMessage();
        err.println(command + ": " + what);
        err.println("All options: " + command + " --help");
        return Offramp.REFUSED;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return about(failure);
    }

    /** Says what failed. */
    int about(Throwable failure) {
        trace(failure);
        if (failure instanceof ScenarioException wrong) {
            err.println(wrong.getMessage());
            return Offramp.REFUSED;
        }
        if (failure instanceof RunFailure known) {
            err.println("offramp: " + known.getMessage());
        } else if (failure instanceof OutOfMemoryError) {
            err.println("offramp: out of memory. Maybe fewer --people or --threads, or OFFRAMP_JAVA_OPTS=-Xmx8g.");
        } else {
            err.println("offramp: unexpected " + failure.toString().replaceAll("\\s*\\R\\s*", " ")
                    + ". Maybe report it; with OFFRAMP_JAVA_OPTS=-Dofframp.debug it says where.");
        }
        return Offramp.FAILED;
    }

    private void trace(Throwable failure) {
        if (System.getProperty("offramp.debug") != null) {
            failure.printStackTrace(err);
        }
    }
}
