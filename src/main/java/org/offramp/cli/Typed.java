package org.offramp.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The command as it was typed, for a manifest. */
final class Typed {

    private Typed() {}

    /** The line, quoted where a shell needs it. */
    static String line(CommandSpec spec) {
        return spec.root().commandLine().getParseResult().originalArgs().stream()
                .map(arg -> arg.matches("[\\w@%+=:,./-]+") ? arg : "'" + arg.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" ", "offramp ", ""));
    }
}
