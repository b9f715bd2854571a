package org.offramp.cli;

import java.util.concurrent.Callable;
import org.offramp.measure.Measure;
import org.offramp.scenario.Place;
import org.offramp.scenario.SchemaWriter;
import org.offramp.scenario.published.PublishedTable;
import org.offramp.scenario.studies.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offramp schema}: the JSON Schema of scenario files, for editors. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema of the files of places, measures, published tables or studies, by which editors complete and check"
                        + " them.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    /** Kinds of files. */
    enum Kind {
        /** A place. */
        PLACE,
        /** A measure. */
        MEASURE,
        /** A published table. */
        TABLE,
        /** A study. */
        STUDY
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = "place",
            description = "place, measure, table or study; place if left out.")
    private Kind kind;

    @Override
    public Integer call() {
        Class<? extends Record> described = switch (kind) {
            case PLACE -> Place.class;
            case MEASURE -> Measure.class;
            case TABLE -> PublishedTable.class;
            case STUDY -> StudyFile.class;
        };
        spec.commandLine().getOut().print(SchemaWriter.write(described));
        spec.commandLine().getOut().flush();
        return Offramp.DONE;
    }
}
