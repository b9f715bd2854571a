package org.offramp.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offramp.scenario.Scenario;

/**
 * A place for a test: a scene of src/test/resources/scenes, changed by snippets of YAML each of which extends the one
 * before, with measures added.
 *
 * @param folder where the snippets are written
 * @param file of the place
 * @param measures files of the measures added
 */
public record Scene(Path folder, Path file, List<Path> measures) {

    /** The place in which nothing happens. */
    public static Scene quiet(Path folder) {
        return at(folder, Path.of("src/test/resources/scenes/quiet.yaml"));
    }

    /** The small place in which everything happens. */
    public static Scene busy(Path folder) {
        return at(folder, Path.of("src/test/resources/scenes/busy.yaml"));
    }

    /** A place as it is. */
    public static Scene at(Path folder, Path file) {
        return new Scene(folder, file.toAbsolutePath(), List.of());
    }

    /** The same place but for what a snippet of YAML says. */
    public Scene with(String yaml) {
        return new Scene(folder, write("extends: " + file + "\n" + yaml), measures);
    }

    /** The same place with one measure more in the alternative arm. */
    public Scene measure(String yaml) {
        return measure(write(yaml));
    }

    /** The same place with the measure of a file more in the alternative arm. */
    public Scene measure(Path yaml) {
        List<Path> more = new ArrayList<>(measures);
        more.add(yaml);
        return new Scene(folder, file, more);
    }

    /** The scenario. */
    public Scenario read(String... settings) {
        return Scenario.read(file, measures, List.of(settings));
    }

    /** The scenario ready to run, under the production agenda. */
    public Simulation simulation(int people, int warmup, int years, long seed) {
        return new Simulation(read(), new RunOptions(people, years, warmup, seed, AgendaKind.CALENDAR));
    }

    private Path write(String yaml) {
        try {
            return Files.writeString(Files.createTempFile(folder, "scene", ".yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
