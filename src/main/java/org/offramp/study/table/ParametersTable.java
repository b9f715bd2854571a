package org.offramp.study.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.offramp.scenario.Parameter;
import org.offramp.study.unit.CsvFile;

/** {@code parameters.csv}: every number of the scenario, its range and where it comes from. */
public final class ParametersTable {

    private ParametersTable() {}

    public static void write(Path folder, List<Parameter> parameters) throws IOException {
        try (CsvFile csv = new CsvFile(
                folder.resolve("parameters.csv"), "path", "value", "unit", "low", "high", "grade", "source")) {
            for (Parameter p : parameters) {
                csv.row(
                        p.path(),
                        p.value(),
                        p.unit(),
                        p.low().orElse(Double.NaN),
                        p.high().orElse(Double.NaN),
                        p.grade().word(),
                        p.source());
            }
        }
    }
}
