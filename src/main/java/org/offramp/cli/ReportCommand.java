package org.offramp.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.offramp.report.Report;
import org.offramp.report.SweepReport;
import org.offramp.report.result.ResultFolder;
import org.offramp.study.table.Manifest;
import org.offramp.study.unit.RunFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp report}: draws the figures and writes the page of a result folder again. */
@Command(
        name = "report",
        description = "Draws the figures and writes the page of a result folder again, from its tables.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A result folder: of a run, a comparison or a sweep.")
    private Path folder;

    @Override
    public Integer call() {
        Finished.require(spec.commandLine(), "DIR", folder);
        try {
            Map<String, Object> manifest = Manifest.read(folder);
            if (SweepReport.of(manifest)) {
                SweepReport.write(folder);
            } else {
                Report.write(new ResultFolder(folder).read(manifest), folder);
            }
        } catch (IllegalArgumentException e) {
            throw new RunFailure(e.getMessage(), e);
        } catch (IOException e) {
            throw new RunFailure("cannot write the report to " + folder + ": " + e + ". Maybe it is protected?", e);
        }
        spec.commandLine().getOut().println("Report: " + folder.resolve("report.html"));
        return Offramp.DONE;
    }
}
