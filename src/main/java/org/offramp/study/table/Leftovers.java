package org.offramp.study.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What earlier results left in a folder that is used again: tables that were asked for then and are not now, figures that
 * are no longer drawn. Only what this program writes is removed; whatever else lies in the folder is somebody's own.
 */
public final class Leftovers {

    private static final String FIGURES = "figures";
    private static final List<String> TABLES = List.of(
            "accounts.csv",
            "cost-effectiveness.csv",
            "design.csv",
            "difference.csv",
            "drawn-effectiveness.csv",
            "failures.csv",
            "flows.csv",
            "gates.csv",
            "importance.csv",
            "parameters.csv",
            "ranking.csv",
            "runs.csv",
            "summary.csv",
            "tornado.csv",
            "twins.csv",
            "uncertainty.csv",
            "variance.csv",
            "yearly.csv");
    /** The font every figure carries within it, by which it is known. */
    private static final String MARK = "@font-face { font-family: 'Open Sans'; font-weight: ";

    private Leftovers() {}

    /** Removes the tables of a run or a sweep, and the figures. */
    static void remove(Path folder) throws IOException {
        for (String table : TABLES) {
            Files.deleteIfExists(folder.resolve(table));
        }
        removeFigures(folder);
    }

    /** Removes the figures drawn before, each as SVG and as PNG. */
    public static void removeFigures(Path folder) throws IOException {
        Path figures = folder.resolve(FIGURES);
        if (!Files.isDirectory(figures)) {
            return;
        }
        List<Path> drawn;
        try (Stream<Path> all = Files.list(figures)) {
            drawn = all.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".svg"))
                    .toList();
        }
        for (Path svg : drawn) {
            if (new String(Files.readAllBytes(svg), StandardCharsets.UTF_8).contains(MARK)) {
                String name = svg.getFileName().toString();
                Files.deleteIfExists(svg.resolveSibling(name.substring(0, name.length() - 4) + ".png"));
                Files.delete(svg);
            }
        }
        try (Stream<Path> rest = Files.list(figures)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(figures);
    }
}
