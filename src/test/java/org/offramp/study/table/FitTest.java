package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Observed;
import org.offramp.scenario.Parameter;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Parts;
import org.offramp.study.unit.Value;

/** What is observed against what is simulated. */
class FitTest {

    @TempDir
    private Path folder;

    @Test
    void theFirstYearIsComparedAndFollowUpByTheHorizonWhereItMustBe() {
        Observed observed = new Observed(
                new Chance(0.4),
                Optional.of(new Count(100)),
                Optional.of(new Chance(0.25)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Chance(0.5)),
                Optional.of(new Chance(0.3)),
                Optional.empty());
        Parameter rearrest = new Parameter(
                "observed.rearrest",
                50,
                "%",
                OptionalDouble.of(40),
                OptionalDouble.of(60),
                Grade.MEASURED,
                "bjs",
                "",
                "",
                1,
                "observed.rearrest");
        List<Map<String, Object>> rows = Fit.rows(observed, List.of(rearrest), Set.of("rearrest"), base());
        assertThat(rows).extracting("id").containsExactly("prison-rate", "remand-share", "rearrest", "reimprisonment");
        assertThat(rows.get(0)).containsEntry("simulated", 105.0).containsEntry("verdict", "within 15 %");
        assertThat((double) rows.get(0).get("gap")).isEqualTo(105 / 100.0 - 1);
        assertThat(rows.get(1)).containsEntry("simulated", 0.5).containsEntry("verdict", "off by more than 15 %");
        assertThat(rows.get(2))
                .containsEntry("simulated", 0.55)
                .containsEntry("verdict", "inside its range")
                .containsEntry("grade", "measured")
                .containsEntry("source", "bjs");
        assertThat(rows.get(3)).containsEntry("verdict", "not simulated");
    }

    private Sample base() {
        Parts parts = new Parts(folder, "0123456789abcdef");
        parts.write(new Part(
                1,
                List.of(new Part.Arm(
                        "base",
                        List.of(
                                value("prison-rate", "all", 1, 105),
                                value("prison-rate", "all", 0, 120),
                                value("remand-population", "all", 1, 5),
                                value("prison-population", "all", 1, 10),
                                value("rearrest-3y", "route=release", 0, 0.55)),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0))));
        return Sample.of(parts, 1, 0, "EUR");
    }

    private static Value value(String outcome, String stratum, int year, double value) {
        return new Value(new Key(outcome, stratum, year), "share", value);
    }
}
