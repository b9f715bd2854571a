package org.offramp.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** An argument nobody asked for, and the one that was probably meant: the fewest slips of the hand away. */
final class Slip {

    private Slip() {}

    /** What is wrong with it, and advice. */
    static String words(UnmatchedArgumentException unmatched) {
        CommandSpec command = unmatched.getCommandLine().getCommandSpec();
        String argument = unmatched.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            String name = argument.replaceAll("=.*", "");
            return "unknown option '" + name + "'" + maybe(name, options(command));
        }
        List<String> commands = List.copyOf(command.subcommands().keySet());
        return commands.isEmpty()
                ? "'" + argument + "' is one argument too many. Maybe it belongs to an option, such as --measure FILE?"
                : "unknown command '" + argument + "', expected one of " + String.join(", ", commands)
                        + maybe(argument, commands);
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().forEach(option -> names.addAll(List.of(option.names())));
        return names;
    }

    /** The nearest of some words, as advice; nothing if none is near. */
    static String maybe(String word, List<String> candidates) {
        Optional<String> near = candidates.stream()
                .filter(c -> slips(word, c) <= Math.max(2, word.length() / 3) && slips(word, c) < c.length())
                .min(Comparator.comparingInt((String c) -> slips(word, c)).thenComparing(Comparator.naturalOrder()));
        return near.map(c -> ". Maybe " + c + "?").orElse("");
    }

    /** Insertions, deletions and replacements of letters. */
    private static int slips(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
