package org.offramp.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The United States without the measures in force there, and what the principles check says of it. */
record Bare(Path folder) {

    /** The scenarios that ship. */
    static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

    /** A file that extends one that ships. */
    Path file(String name, String parent, String text) throws IOException {
        String above = SCENARIOS.resolve(parent).toString().replace('\\', '/');
        return Files.writeString(folder.resolve(name), "extends: '" + above + "'\n" + text);
    }

    /** The place with other values. */
    Path place(String text) throws IOException {
        return file("bare.yaml", "usa.yaml", text + "measures: []\n");
    }

    /** Warnings of the place with a measure. */
    List<Warning> with(Path measure) throws IOException {
        return Scenario.read(place(""), List.of(measure), List.of()).warnings();
    }

    static Path shipped(String measure) {
        return SCENARIOS.resolve("measures/" + measure + ".yaml");
    }

    static List<Principle> principles(List<Warning> warnings) {
        return warnings.stream().map(Warning::principle).toList();
    }
}
