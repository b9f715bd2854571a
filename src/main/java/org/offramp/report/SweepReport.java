package org.offramp.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offramp.report.figure.Plate;
import org.offramp.report.sweep.SweepFigure;
import org.offramp.report.sweep.SweepInput;
import org.offramp.report.sweep.SweepPage;
import org.offramp.study.table.Leftovers;
import org.offramp.study.table.Manifest;

/** Writes what a reader sees of a sweep: its figures as SVG and PNG, and the page that tells the answer. */
public final class SweepReport {

    private static final String KIND = "study";

    private SweepReport() {}

    /** Whether a folder with such a manifest is that of a sweep. */
    public static boolean of(Map<String, Object> manifest) {
        return KIND.equals(manifest.get("kind"));
    }

    /**
     * Writes {@code figures/*.svg}, {@code figures/*.png} and {@code report.html} from the tables of a folder. The same
     * tables give the same bytes.
     *
     * @param folder of the sweep, with its manifest
     * @return the files written, in order
     */
    public static List<Path> write(Path folder) throws IOException {
        SweepInput input = SweepInput.read(folder, Manifest.read(folder));
        List<Plate> plates = SweepFigure.all(input);
        Leftovers.removeFigures(folder);
        Path figures = Files.createDirectories(folder.resolve("figures"));
        List<Path> written = new ArrayList<>();
        for (Plate plate : plates) {
            if (plate instanceof Plate.Drawn drawn) {
                written.add(Files.writeString(figures.resolve(drawn.id() + ".svg"), drawn.svg()));
                written.add(Files.write(figures.resolve(drawn.id() + ".png"), drawn.png()));
            }
        }
        byte[] page = new SweepPage(input, plates).html().getBytes(StandardCharsets.UTF_8);
        written.add(Files.write(folder.resolve("report.html"), page));
        return List.copyOf(written);
    }
}
