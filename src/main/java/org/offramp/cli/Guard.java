package org.offramp.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.offramp.study.guard.Condition;
import org.offramp.study.guard.Evidence;
import org.offramp.study.guard.Finding;
import org.offramp.study.guard.Held;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that lets a pipeline of checks end on a result: conditions, read before anything runs and judged after. */
final class Guard {

    @Option(
            names = "--fail-if",
            paramLabel = "CONDITION",
            description =
                    "Ends with 3 if it holds in the whole 95%% interval, such as 'difference:prison-population > 0'"
                            + " or 'mean(treatment-coverage[sex=female]) < 10%%'; the results are written all the same."
                            + " Can be repeated.")
    private List<String> conditions = new ArrayList<>();

    /**
     * The conditions, each checked against what there will be.
     *
     * @param known refuses what is about something else, with an IllegalArgumentException
     * @throws ParameterException at the first that is none or is about something that will not be there
     */
    List<Condition> read(CommandLine command, Consumer<Condition> known) {
        List<Condition> read = new ArrayList<>();
        for (String text : conditions) {
            try {
                Condition condition = Condition.parse(text);
                known.accept(condition);
                read.add(condition);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(command, "--fail-if is '" + text + "': " + e.getMessage(), e);
            }
        }
        return List.copyOf(read);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /**
     * Holds conditions against results and prints a line for each.
     *
     * @return the exit code: 3 if one holds
     */
    static int judge(List<Condition> conditions, List<Evidence> rows, PrintWriter out) {
        int code = Offramp.DONE;
        for (Condition condition : conditions) {
            Finding finding = condition.judge(rows);
            out.println("--fail-if " + finding.line());
            if (finding.held() == Held.HOLDS) {
                code = Offramp.HELD;
            }
        }
        return code;
    }
}
