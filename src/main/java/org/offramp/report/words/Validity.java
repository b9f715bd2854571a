package org.offramp.report.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.Validated;

/**
 * Which published tables that the model is held against speak of a run: of its place, or of a measure that it adds.
 *
 * @param validated the verdicts
 * @param place of the run
 * @param measures added in any arm
 */
public record Validity(Validated validated, String place, Set<String> measures) {

    /** The places the runs of a table are made from; a table that is not here is of no place. */
    static final Map<String, Set<String>> PLACES = Map.of(
            "released-prisoners", Set.of("usa"),
            "prison-forecaster", Set.of("usa"),
            "portugal-2001", Set.of("portugal"),
            "treatment-instead", Set.of("usa", "england-and-wales"));

    /** The measures a table is about. */
    static final Map<String, Set<String>> MEASURES = Map.of(
            "prison-forecaster", Set.of("fewer-technical-revocations", "shorter-sentences"),
            "portugal-2001", Set.of("dissuasion-commission"),
            "drug-court-gate", Set.of("drug-court"),
            "treatment-instead", Set.of("drug-court", "police-deflection", "conditional-dismissal"));

    /** Whether a table speaks of the place, of a measure, or of neither. */
    public enum About {
        /** Of a measure that is added. */
        MEASURE,
        /** Of the place. */
        PLACE,
        /** Of the model in general. */
        MODEL
    }

    /** Keeps its own copy. */
    public Validity {
        measures = Set.copyOf(measures);
    }

    /** What the program was released with, seen from a run. */
    public static Validity of(Manifest manifest) {
        return new Validity(
                Validated.shipped(),
                manifest.place(),
                Set.copyOf(manifest.alternatives().stream()
                        .flatMap(arm -> arm.measures().stream())
                        .map(Arm.Measure::name)
                        .distinct()
                        .toList()));
    }

    /** Of what a table speaks. */
    public About about(Validated.PublishedTable table) {
        Set<String> studied = MEASURES.getOrDefault(table.name(), Set.of());
        if (measures.stream().anyMatch(studied::contains)) {
            return About.MEASURE;
        }
        return PLACES.getOrDefault(table.name(), Set.of()).contains(place) ? About.PLACE : About.MODEL;
    }

    /** The tables, those about a measure first and those about neither last. */
    public List<Validated.PublishedTable> tables() {
        return Stream.of(About.values())
                .flatMap(about -> validated.tables().stream().filter(table -> about(table) == about))
                .toList();
    }

    /** How many rows of the observed tables that speak of something have one of these verdicts. */
    public long count(About about, String... verdicts) {
        return observed(about)
                .filter(row -> Set.of(verdicts).contains(row.verdict()))
                .count();
    }

    /** The rows of the observed tables that speak of something. */
    public Stream<Validated.Row> observed(About about) {
        return validated.tables().stream()
                .filter(table -> about(table) == about && table.heldAgainst().equals("observed"))
                .flatMap(table -> validated.rows(table).stream());
    }
}
