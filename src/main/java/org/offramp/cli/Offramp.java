package org.offramp.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code offramp}. It ends with 0 when it is done, 1 when a run failed or its accounts did not balance, 2
 * when the command line or a scenario is wrong, 3 when a condition of {@code --fail-if} holds; interrupted, with 130.
 */
@Command(
        name = "offramp",
        description = "Simulates treatment as an alternative to conviction or punishment for people with drug use"
                + " disorders: what it does to the prison population, treatment coverage, recidivism, deaths and cost.",
        mixinStandardHelpOptions = true,
        versionProvider = Offramp.Version.class,
        subcommands = {
            RunCommand.class,
            SweepCommand.class,
            MergeCommand.class,
            CompareCommand.class,
            RepeatCommand.class,
            CalibrateCommand.class,
            CheckCommand.class,
            ReportCommand.class,
            StoryCommand.class,
            SchemaCommand.class,
            ListCommand.class,
            ValidateCommand.class,
            BenchCommand.class,
            CompletionCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the run failed, or its accounts did not balance",
            "2:the command line or a scenario is wrong",
            "3:a condition of --fail-if holds; the results are there",
            "130:interrupted; what is finished is kept"
        })
public final class Offramp implements Runnable {

    /** Done. */
    static final int DONE = 0;

    /** The run failed. */
    static final int FAILED = 1;

    /** The command line or a scenario is wrong. */
    static final int REFUSED = 2;

    /** A condition of {@code --fail-if} holds. */
    static final int HELD = 3;

    @Spec
    private CommandSpec spec;

    /** Starts the program. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** The same without ending the program. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        Complaints complaints = new Complaints(err);
        try {
            CommandLine offramp = new CommandLine(new Offramp());
            offramp.getSubcommands()
                    .values()
                    .forEach(one -> one.getCommandSpec().versionProvider(new Version()));
            return offramp.setOut(out)
                    .setErr(err)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setParameterExceptionHandler(complaints)
                    .setExecutionExceptionHandler(complaints)
                    .execute(args);
        } catch (Throwable error) {
            return complaints.about(error);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing. Maybe offramp run SCENARIO?");
    }

    /** UTF-8 whatever the terminal says: numbers and names need it. */
    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), true);
    }

    /** The version of the program. */
    static final class Version implements IVersionProvider {

        /** The version in the jar, or that this is no jar. */
        static String number() {
            String version = Offramp.class.getPackage().getImplementationVersion();
            return version == null ? "development" : version;
        }

        @Override
        public String[] getVersion() {
            return new String[] {"offramp " + number()};
        }
    }
}
