package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a result folder is made: inside it, out of sight, until all is there. Then every file is moved to its place,
 * the manifest last.
 */
public final class Staging {

    private final Path out;

    public Staging(Path out) {
        this.out = out;
    }

    /** The folder for unfinished things; gone when the results are there. */
    public Path workshop() {
        return out.resolve(".parts");
    }

    private Path made() {
        return workshop().resolve("new");
    }

    /** An empty folder to write the results to. */
    public Path empty() throws IOException {
        remove(made());
        return Files.createDirectories(made());
    }

    /** Removes what earlier results left, moves the results to their place and clears the workshop. */
    public void publish() throws IOException {
        Files.deleteIfExists(out.resolve(Manifest.FILE));
        Leftovers.remove(out);
        for (Path from : files()) {
            Path to = out.resolve(made().relativize(from));
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        remove(workshop());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(made())) {
            Comparator<Path> manifestLast = Comparator.comparing(path -> path.endsWith(Manifest.FILE));
            return all.filter(Files::isRegularFile)
                    .sorted(manifestLast.thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> all = Files.walk(folder)) {
            inside = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
