package org.offramp.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offramp.report.story.Story;
import org.offramp.study.Rerun;
import org.offramp.study.Search;
import org.offramp.study.table.Manifest;
import org.offramp.study.unit.PersonId;
import org.offramp.study.unit.RunFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp story}: one simulated person's road, in the base and in another arm. */
@Command(
        name = "story",
        description =
                "Tells one simulated person's road in plain words, base and alternative side by side, with the rule"
                        + " and the number behind each turn.",
        mixinStandardHelpOptions = true)
final class StoryCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000_000;

    /** What a shell offers. */
    static final class Sought implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.of(Search.values()).map(Search::word).iterator();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RUN", index = "0", description = "A result folder.")
    private Path folder;

    @Parameters(
            paramLabel = "PERSON",
            index = "1",
            arity = "0..1",
            description = "R-D-N: replication, district and number, as in twins.csv.")
    private @Nullable String person;

    @Option(
            names = "--find",
            paramLabel = "WHO",
            completionCandidates = Sought.class,
            description = "Picks somebody: avoided-prison, displaced, net-widened or died.")
    private @Nullable String find;

    @Option(
            names = "--number",
            paramLabel = "K",
            converter = WholeNumber.class,
            description = "With --find the K-th of these; the first if left out.")
    private @Nullable Integer number;

    @Option(names = "--arm", paramLabel = "NAME", description = "The arm held against the base; the first if left out.")
    private @Nullable String arm;

    private String heading = "";

    @Override
    public Integer call() {
        if (!Files.isRegularFile(folder.resolve(Manifest.FILE))) {
            throw refused("RUN is " + folder + ", which holds no " + Manifest.FILE
                    + ". Maybe another folder, or the run did not finish?");
        }
        try {
            Rerun rerun = Rerun.of(folder, Offramp.Version.number());
            int other = arm(rerun.simulation().arms());
            PersonId who = who(rerun, other);
            List<String> lines = new Story(rerun, who, other).lines();
            PrintWriter out = spec.commandLine().getOut();
            out.println(heading);
            out.println();
            lines.forEach(out::println);
            return Offramp.DONE;
        } catch (IllegalArgumentException | RunFailure e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private int arm(List<String> arms) {
        if (arm == null) {
            return arms.size() > 1 ? 1 : 0;
        }
        if (!arms.contains(arm)) {
            throw refused("--arm is " + arm + ", expected one of " + String.join(", ", arms) + ". Maybe "
                    + arms.get(arms.size() - 1) + "?");
        }
        return arms.indexOf(arm);
    }

    private PersonId who(Rerun rerun, int other) {
        if (find == null) {
            if (person == null) {
                throw refused("PERSON is missing. Maybe --find avoided-prison?");
            }
            PersonId known = PersonId.of(person)
                    .orElseThrow(() -> refused("PERSON is " + person
                            + ", expected replication-district-number. Maybe 1-1-1, or one of twins.csv?"));
            heading = "Person " + known;
            return known;
        }
        if (person != null) {
            throw refused("both PERSON and --find are there, expected one. Maybe without " + person + "?");
        }
        Search search = Stream.of(Search.values())
                .filter(one -> one.word().equals(find))
                .findFirst()
                .orElseThrow(() -> refused("--find is " + find + ", expected one of "
                        + String.join(
                                ", ",
                                Stream.of(Search.values()).map(Search::word).toList())
                        + Slip.maybe(
                                String.valueOf(find),
                                Stream.of(Search.values()).map(Search::word).toList())));
        if (search.needsTwins() && other == 0) {
            throw refused("--find " + find + " needs an arm beside the base. Maybe --find died?");
        }
        int wanted = Bounds.of(spec.commandLine(), "--number", number, 1, 1, MOST);
        Search.Found found = search.in(rerun, other, wanted);
        String looked = "looked at " + found.looked() + (found.looked() == 1 ? " person" : " people");
        if (found.person().isEmpty()) {
            throw refused("--find " + find + ": " + looked + " and found " + found.found() + ", not " + wanted
                    + ". Maybe another word, or a smaller --number?");
        }
        heading = "Person " + found.person().get(0) + ", " + search.word() + " number " + wanted + "; " + looked;
        return found.person().get(0);
    }

    private ParameterException refused(String why) {
        CommandLine command = spec.commandLine();
        return new ParameterException(command, why);
    }
}
