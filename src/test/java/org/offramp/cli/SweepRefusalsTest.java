package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sweep refuses, what fails in it, and what is asked of its results. */
class SweepRefusalsTest extends StudyInHand {

    @Test
    void fewerYearsThanAnOutcomeTakesAreRefused() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace("years: 1", "years: 2")
                        .replace("cost]", "cost, \"rearrest-2y[route=release]\"]"));
        Path to = folder.resolve("years");
        assertThat(offramp("sweep", study, "--out", to, "--years", 1, "--quiet"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("--years is 1, and the outcome rearrest-2y[route=release] takes 2 reported years.");
        assertThat(to).doesNotExist();
        assertThat(offramp("check", study)).as(err.toString()).isZero();
    }

    /** What cannot be run is said at the value that makes it so. */
    @Test
    void aCheckSaysWhichValueCannotBeRun() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace(
                                "measures.police-referral.gate.offered", "drug-use.substances.cannabis.prevalence.male")
                        .replace("[0.3, 0.6]", "[0.006, 0.9]"));
        assertThat(offramp("check", study)).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith(study + ":15: vary[0].values[1]: point 2 of arm 'base' cannot be run with "
                        + "drug-use.substances.cannabis.prevalence.male=0.9");
    }

    /** A place whose prevalence cannot be reached can be read and not run: its point fails, the other does not. */
    @Test
    void aPointThatCannotBeRunFailsAndTheOthersAreThere() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                        .replace(
                                "measures.police-referral.gate.offered", "drug-use.substances.cannabis.prevalence.male")
                        .replace("[0.3, 0.6]", "[0.006, 0.9]"));
        Path to = folder.resolve("failing");
        Object[] command = {
            "sweep",
            study,
            "--out",
            to,
            "--people",
            300,
            "--replications",
            1,
            "--threads",
            1,
            "--fail-if",
            "mean(arrests) >= 0"
        };
        assertThat(offramp(command)).as("a unit that failed comes first").isEqualTo(1);
        assertThat(out.toString()).contains("--fail-if mean(arrests) >= 0: holds: point 1, base ");
        assertThat(err.toString()).contains("1 unit failed, at point 2, replication 1 (failed/");
    }

    /** A condition is held against every point, or one of them, after the tables are written. */
    @Test
    void aConditionIsJudgedAtEveryPoint() {
        Path to = folder.resolve("guarded");
        Object[] sweep = {"sweep", study, "--out", to, "--people", 300, "--replications", 1, "--quiet", "--fail-if"};
        assertThat(guarded(sweep, "mean(arrests) >= 0")).isEqualTo(3);
        assertThat(out.toString()).contains("holds: point 1, base ").contains("; point 2, base ");
        assertThat(to.resolve("manifest.json")).exists();
        assertThat(guarded(sweep, "mean(difference:referral:arrests[sex=female;point=2]) > 1e9"))
                .isZero();
        assertThat(out.toString()).contains("does not hold: point 2, referral ").doesNotContain("point 1");
        assertThat(guarded(sweep, "arrests > 0")).isZero();
        assertThat(out.toString()).contains("cannot be told: ").contains("no interval: one replication");
        Map<String, String> wrong = Map.of(
                "arrests[point=3] > 0", "the point is 3, expected 1 to 2",
                "arrests[year=2030] > 0", "Maybe without year=?",
                "cost[payer=prison] > 0", "keeps no outcome 'cost[payer=prison]', expected one of prison-population",
                "difference:base:cost > 0", "no arm 'base' to hold against the base",
                "cost > 5%", "is no share");
        wrong.forEach((condition, said) -> {
            assertThat(guarded(sweep, condition)).isEqualTo(2);
            assertThat(err.toString()).contains(said);
        });
        assertThat(offramp("sweep", study, "--out", to, "--shard", "1/2", "--fail-if", "cost > 0"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Maybe give it to offramp merge?");
    }

    private int guarded(Object[] sweep, String condition) {
        return offramp(Stream.concat(Stream.of(sweep), Stream.of(condition)).toArray());
    }

    @Test
    void whatIsWrongIsSaidInOneLineAndNothingIsWritten() throws IOException {
        Path to = folder.resolve("wrong");
        assertThat(offramp("sweep", study, "--out", to, "--shard", "4/3")).isEqualTo(2);
        assertThat(err.toString()).contains("--shard is '4/3', expected I/N");
        assertThat(offramp("sweep", study, "--out", to, "--people", 0)).isEqualTo(2);
        assertThat(err.toString()).contains("--people is 0, expected 1");
        assertThat(offramp("sweep", study, "--out", study)).isEqualTo(2);
        assertThat(err.toString()).contains("which is a file");
        assertThat(offramp("merge", folder, "--out", to)).isEqualTo(1);
        assertThat(err.toString()).contains("has no shards/");
        Path blocked = folder.resolve("blocked");
        Files.createDirectories(blocked);
        Files.writeString(blocked.resolve(".parts"), "a file in the way");
        assertThat(offramp("sweep", study, "--out", blocked, "--people", 100)).isEqualTo(1);
        assertThat(err.toString()).contains("cannot write to " + blocked);
        Files.writeString(study, Files.readString(study).replace("[0.3, 0.6]", "[0.3, 1.6]"));
        assertThat(offramp("sweep", study, "--out", to)).isEqualTo(2);
        assertThat(to).doesNotExist();
    }
}
