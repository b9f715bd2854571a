package org.offramp.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offramp.report.figure.Figure;
import org.offramp.report.figure.Plate;
import org.offramp.report.page.Page;
import org.offramp.report.result.ReportInput;
import org.offramp.study.table.Leftovers;

/** Writes what a reader sees of a result folder: every figure as SVG and PNG, and the page that tells the result. */
public final class Report {

    private Report() {}

    /**
     * Writes {@code figures/*.svg}, {@code figures/*.png} and {@code report.html} into a folder. The same input gives the
     * same bytes.
     *
     * @param input the tables and the manifest's facts
     * @param folder the result folder
     * @return the files written, in order
     */
    public static List<Path> write(ReportInput input, Path folder) throws IOException {
        List<Plate> plates = Figure.all(input);
        Leftovers.removeFigures(folder);
        Path figures = Files.createDirectories(folder.resolve("figures"));
        List<Path> written = new ArrayList<>();
        for (Plate plate : plates) {
            if (plate instanceof Plate.Drawn drawn) {
                written.add(Files.writeString(figures.resolve(drawn.id() + ".svg"), drawn.svg()));
                written.add(Files.write(figures.resolve(drawn.id() + ".png"), drawn.png()));
            }
        }
        byte[] page = new Page(input, plates).html().getBytes(StandardCharsets.UTF_8);
        written.add(Files.write(folder.resolve("report.html"), page));
        return List.copyOf(written);
    }
}
