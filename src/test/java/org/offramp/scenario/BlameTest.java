package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.scenario.Bare.SCENARIOS;
import static org.offramp.scenario.Bare.principles;
import static org.offramp.scenario.Bare.shipped;
import static org.offramp.scenario.Principle.CONSENT;
import static org.offramp.scenario.Principle.EQUIVALENCE;
import static org.offramp.scenario.Principle.MEDICATION;
import static org.offramp.scenario.Principle.NO_COMPULSORY_DETENTION;
import static org.offramp.scenario.Principle.PROPORTIONALITY;
import static org.offramp.scenario.Principle.WAY_OUT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.person.Substance;

/** Of what the principles check warns, and of whom: the place, a measure in force, a measure added. */
class BlameTest {

    @TempDir
    private Path folder;

    private Bare bare() {
        return new Bare(folder);
    }

    /** What is so today is not of an added measure, and is said once where the same measure is added. */
    @Test
    void drugCourtsOfTheUnitedStatesAreWarnedOfAsInForce() {
        Path usa = SCENARIOS.resolve("usa.yaml");
        for (List<Path> measures : List.of(List.<Path>of(), List.of(shipped("drug-court")))) {
            List<Warning> warnings = Scenario.read(usa, measures, List.of()).warnings();
            assertThat(principles(warnings)).containsExactly(WAY_OUT, PROPORTIONALITY);
            assertThat(warnings).allSatisfy(w -> {
                assertThat(w.measure()).isEqualTo("drug-court");
                assertThat(w.added()).isFalse();
                assertThat(w.file()).endsWith("drug-court.yaml");
            });
        }
        List<Warning> longer = Scenario.read(
                        usa, List.of(shipped("drug-court")), List.of("added.drug-court.gate.duration=20 months"))
                .warnings();
        assertThat(principles(longer)).containsExactly(WAY_OUT, PROPORTIONALITY, PROPORTIONALITY);
        assertThat(longer.get(2).added()).isTrue();
    }

    /** What a lever of an added measure brings about is that measure's; what is so already is not said again. */
    @Test
    void aLeverIsBlamedForWhatItBrings() throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.yaml"), """
                name: cut
                title: Cut
                summary: No medication in prison.
                levers:
                  - {path: treatment.programmes.prison-agonist.places, scale: 0}
                """);
        assertThat(bare().with(cut)).singleElement().satisfies(w -> {
            assertThat(w.principle()).isEqualTo(EQUIVALENCE);
            assertThat(w.measure()).isEqualTo("cut");
            assertThat(w.added()).isTrue();
            assertThat(w.file()).endsWith("cut.yaml");
            assertThat(w.line()).isBetween(4, 5);
        });
        Path already = bare().place("treatment: {programmes: {prison-agonist: {places: 0}}}\n");
        assertThat(Scenario.read(already, List.of(cut), List.of()).warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.added()).isFalse());
    }

    /** Who replaces a measure is not blamed for it, and is blamed for what was good only because of it. */
    @Test
    void aReplacedMeasureIsNoLongerThere() throws IOException {
        Path vietNam = SCENARIOS.resolve("viet-nam.yaml");
        List<Warning> today = Scenario.read(vietNam, List.of(), List.of()).warnings();
        assertThat(principles(today)).contains(CONSENT, NO_COMPULSORY_DETENTION, WAY_OUT);
        List<Warning> then = Scenario.read(vietNam, List.of(shipped("voluntary-instead-of-compulsory")), List.of())
                .warnings();
        assertThat(then).startsWith(today.toArray(Warning[]::new));
        assertThat(principles(then.subList(today.size(), then.size())))
                .as("methadone outside prison only, and nothing of the centres")
                .containsExactly(EQUIVALENCE);
        Files.createDirectories(folder.resolve("measures"));
        String levers =
                "name: %s\ntitle: T\nsummary: S\nlevers: [{path: treatment.programmes.%s.places, scale: %s}]\n%s";
        Files.writeString(folder.resolve("measures/give.yaml"), levers.formatted("give", "prison-agonist", "1000", ""));
        Path take = Files.writeString(
                folder.resolve("measures/take.yaml"),
                levers.formatted("take", "outpatient", "1", "replaces: [give]\n"));
        Path place = bare().file(
                        "poor.yaml",
                        "usa.yaml",
                        "measures: [give]\ntreatment: {programmes: {prison-agonist: {places: 100}}}\n");
        assertThat(Scenario.read(place, List.of(), List.of()).warnings()).isEmpty();
        assertThat(Scenario.read(place, List.of(take), List.of()).warnings())
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.principle()).isEqualTo(EQUIVALENCE);
                    assertThat(w.measure()).isEqualTo("take");
                });
    }

    /** The measures that ship, on the USA, as judged: what is warned of is so, and nothing else is. */
    @Test
    void theMeasuresThatShip() throws IOException {
        Map<String, List<Principle>> known = new TreeMap<>(Map.of(
                "drug-court", List.of(WAY_OUT, PROPORTIONALITY),
                "family-drug-court", List.of(WAY_OUT, PROPORTIONALITY),
                "juvenile-drug-court", List.of(WAY_OUT, PROPORTIONALITY)));
        for (String measure : List.of(
                "conditional-release-treatment",
                "electronic-monitoring",
                "pretrial-treatment",
                "suspended-sentence-treatment",
                "treatment-order",
                "women-programme")) {
            known.put(measure, List.of(PROPORTIONALITY));
        }
        for (String measure : List.of(
                "custody-brief-intervention", "police-deflection", "prison-therapeutic-community", "youth-caution")) {
            known.put(measure, List.of(MEDICATION));
        }
        List<Principle> centre = new ArrayList<>(List.of(CONSENT, WAY_OUT, PROPORTIONALITY));
        centre.addAll(Collections.nCopies(Substance.values().length, NO_COMPULSORY_DETENTION));
        centre.add(MEDICATION);
        known.put("compulsory-centre", centre);
        Map<String, List<Principle>> found = new TreeMap<>();
        for (String measure : Scenario.measuresBeside(SCENARIOS.resolve("usa.yaml"))) {
            List<Principle> principles = principles(bare().with(shipped(measure)));
            if (!principles.isEmpty()) {
                found.put(measure, principles);
            }
        }
        assertThat(found).isEqualTo(known);
    }
}
