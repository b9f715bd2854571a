package org.offramp.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small study of a real place, and the program to give it to. */
abstract class StudyInHand {

    private static final String STUDY = """
            name: referral
            title: Police referral and shorter remand
            question: Does it help?
            scenario: %1$s
            arms:
              referral:
                title: Police referral
                measures: [%2$s, %3$s]
              remand:
                measures: [%2$s, %3$s]
                set: {justice.pretrial.level: 0.5}
            vary:
              - path: measures.police-referral.gate.offered
                label: Share of eligible people offered
                values: [0.3, 0.6]
            run: {people: 700, years: 1, warmup: 1, seed: 11}
            replications: 2
            outcomes: [prison-population, arrests, "arrests[sex=female]", convictions-avoided, cost]
            """;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    Path study;

    @BeforeEach
    void writeTheStudy() throws IOException {
        study = folder.resolve("referral.yaml");
        Path referral = Path.of("scenarios/measures/police-referral.yaml").toAbsolutePath();
        Files.writeString(
                study,
                STUDY.formatted(
                        Path.of("scenarios/kenya.yaml").toAbsolutePath(),
                        referral,
                        referral.resolveSibling("remand-reform.yaml")));
    }

    int offramp(Object... args) {
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Offramp.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
