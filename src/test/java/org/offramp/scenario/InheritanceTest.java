package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;

class InheritanceTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
        desk.write("base.yaml", Desk.TOWN);
    }

    @Test
    void overridesOnlyWhatItNames() {
        desk.write("middle.yaml", "extends: base.yaml\nname: Middle\npolice: {offer-rate: 0.7}\n");
        Bound<Town> bound = desk.read("extends: middle.yaml\nname: Leaf\npolice: {arrest: 0.1}\n");
        assertThat(bound.value().name()).isEqualTo("Leaf");
        assertThat(bound.value().police().arrest()).isEqualTo(new Chance(0.1));
        assertThat(bound.value().police().offerRate()).isEqualTo(new Chance(0.7));
        assertThat(bound.value().police().contact().perYear()).isEqualTo(0.12);
        assertThat(bound.origin("police.arrest").toString()).endsWith("town.yaml:3");
        assertThat(bound.origin("police.offer-rate").toString()).endsWith("middle.yaml:3");
        assertThat(bound.origin("police.contact").toString()).endsWith("base.yaml:6");
    }

    @Test
    void replacesListsParametersAndOtherKindsWhole() {
        Town town = desk.read("""
                        extends: base.yaml
                        remand: {men: 0.1}
                        programmes: []
                        rule: {kind: up-to, days: 3}
                        court: {sentence: {distribution: constant, length: 3, unit: days}}
                        """).value();
        assertThat(town.remand()).hasSize(1);
        assertThat(town.programmes()).isEmpty();
        assertThat(town.rule()).isEqualTo(new Town.Rule.UpTo(new Count(3), java.util.Optional.empty()));
        assertThat(town.court().sentence().mean()).isEqualTo(3);
    }

    @Test
    void aTableWithASourceReplacesOneWithout() {
        Bound<Town> bound = desk.read("""
                extends: base.yaml
                police:
                  value: {contact: 1 per year, arrest: 10, offer-rate: 20}
                  unit: percent
                """);
        assertThat(bound.value().police().offerRate()).isEqualTo(new Chance(0.2));
    }

    @Test
    void blamesTheFileThatIsWrong() {
        desk.write(
                "base.yaml", Desk.change("offer-rate: 0.6", "offer-rate: 6.5").text());
        assertThat(desk.problems("extends: base.yaml\npolice: {arrest: 2.5}\n"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("base.yaml:8: police.offer-rate: 6.5 is not a probability");
    }

    @Test
    void namesACircle() {
        desk.write("a.yaml", "extends: b.yaml\n");
        desk.write("b.yaml", "x: 1\nextends: ./a.yaml\n");
        assertThat(desk.problems("extends: a.yaml\n"))
                .singleElement()
                .asString()
                .startsWith("b.yaml:2: extends: goes in a circle: ")
                .containsSubsequence("a.yaml → ", "b.yaml → ", "a.yaml (expected a chain that ends)");
        assertThat(desk.problems("extends: town.yaml\n"))
                .singleElement()
                .asString()
                .contains("goes in a circle");
    }

    @Test
    void namesAParentThatIsNotThere() {
        assertThat(desk.problems("name: x\nextends: bass.yaml\n"))
                .containsExactly(
                        "town.yaml:2: extends: 'bass.yaml' is not a file (expected a file relative to this one)."
                                + " Maybe 'base.yaml'?");
        for (String parent : new String[] {"[base.yaml]", "3", "\"a\\0b\"", "{a: b}", "", "."}) {
            assertThat(desk.problems("extends: " + parent + "\n"))
                    .singleElement()
                    .asString()
                    .startsWith("town.yaml:1: extends: ");
        }
    }
}
