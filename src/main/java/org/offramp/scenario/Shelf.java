package org.offramp.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Files of scenarios, each read from the disk once; any thread may read from it. */
final class Shelf {

    /**
     * A file merged with all it extends.
     *
     * @param written what stands in them
     * @param chain the files, the first one first
     */
    record Inherited(Node.Mapping written, List<Path> chain) {}

    private final Map<Path, Inherited> read = new ConcurrentHashMap<>();
    private final Map<List<Path>, Bibliography> sources = new ConcurrentHashMap<>();
    private final Map<Path, List<String>> measures = new ConcurrentHashMap<>();
    private final Map<Path, Path> folders = new ConcurrentHashMap<>();
    private final Map<Path, Boolean> there = new ConcurrentHashMap<>();

    /**
     * A file with all it extends.
     *
     * @throws ScenarioException if one of the files cannot be read or the chain is a circle
     */
    Inherited inherited(Path file) {
        return read.computeIfAbsent(file, path -> {
            List<Path> chain = new ArrayList<>();
            return new Inherited(Inheritance.read(path, chain), List.copyOf(chain));
        });
    }

    /** The sources near any of some files. */
    Bibliography near(List<Path> files) {
        return sources.computeIfAbsent(List.copyOf(files), Bibliography::near);
    }

    /** Names of the measures beside a file. */
    List<String> measuresBeside(Path file) {
        return measures.computeIfAbsent(file, Scenario::measuresBeside);
    }

    /** The folder of the measures of a file. */
    Path folder(Path file) {
        return folders.computeIfAbsent(file, Scenario::folder);
    }

    /** Whether there is such a file. */
    boolean has(Path file) {
        return there.computeIfAbsent(file, Files::isRegularFile);
    }
}
