package org.offramp.docs.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.offramp.cli.Offramp;
import org.offramp.cli.Program;
import picocli.CommandLine;

/** Small results the pages read their columns, units and strata from. */
final class TinyRuns {

    private static final String STUDY = """
            name: tiny
            title: A tiny study
            question: What does it leave behind?
            scenario: %s
            arms:
              more:
                set: {offending.level.acquisitive: 0.9}
            vary:
              - path: justice.pretrial.level
                label: Remand
                values: [0.5, 1]
            design: grid
            run: {people: 300, years: 1, warmup: 1}
            replications: 2
            outcomes: [prison-population, "arrests[sex=female]"]
            """;

    private final Path folder;

    TinyRuns(Path folder) {
        this.folder = folder;
    }

    /** A run with a measure, twins, and spells of active use: all tables a plain run can leave. */
    Path run() {
        Path out = folder.resolve("run");
        start(
                "run",
                "scenarios/validation/dane-county.yaml",
                "--measure",
                "scenarios/validation/measures/dane-arrest-diversion.yaml",
                "--twins",
                "--people=300",
                "--years=5",
                "--warmup=1",
                "--replications=2",
                "--threads=1",
                "--quiet",
                "--out=" + out);
        return out;
    }

    /** A sweep, where the program knows the command. */
    Optional<Path> sweep() throws IOException {
        if (!new CommandLine(new Offramp()).getSubcommands().containsKey("sweep")) {
            return Optional.empty();
        }
        Path place = Path.of("scenarios", "portugal.yaml").toAbsolutePath();
        Path study = Files.writeString(folder.resolve("tiny.yaml"), STUDY.formatted(place));
        Path out = folder.resolve("sweep");
        start("sweep", study.toString(), "--threads=1", "--quiet", "--out=" + out);
        return Optional.of(out);
    }

    /** The tables of a folder by file name, each with the names of its columns. */
    static Map<String, List<String>> columns(Path results) throws IOException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    columns.put(
                            file.getFileName().toString(),
                            Arrays.asList(lines.findFirst().orElse("").split(",")));
                }
            }
        }
        return columns;
    }

    private static void start(String... arguments) {
        StringWriter said = new StringWriter();
        assertThat(Program.start(said, arguments))
                .as("%s%n%s", new ArrayList<>(List.of(arguments)), said)
                .isZero();
    }
}
