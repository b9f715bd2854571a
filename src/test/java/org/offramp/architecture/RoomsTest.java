package org.offramp.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The drawing of the house as a table: which room may import which. Every arrow points down; justice and treatment never
 * import each other, a measure is the only bridge between them; measure and outcome are blind to each other.
 */
class RoomsTest {

    private static final Map<String, String> MAY_IMPORT = Map.ofEntries(
            Map.entry("cli", "report study world scenario measure outcome justice treatment person chance time money"),
            Map.entry("report", "study world scenario measure outcome justice treatment person chance time money"),
            Map.entry("study", "world scenario measure outcome justice treatment person chance time money"),
            Map.entry("world", "scenario measure outcome justice treatment person chance time money"),
            Map.entry("scenario", "measure outcome justice treatment person chance time money"),
            Map.entry("measure", "justice treatment person chance time money"),
            Map.entry("outcome", "justice treatment person chance time money"),
            Map.entry("justice", "person chance time money"),
            Map.entry("treatment", "person chance time money"),
            Map.entry("person", "chance time money"),
            Map.entry("chance", ""),
            Map.entry("time", ""),
            Map.entry("money", ""));

    @Test
    void everyArrowPointsDown() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        House.arrows().filter(arrow -> House.inside(arrow.getTargetClass())).forEach(arrow -> {
            String from = House.room(arrow.getOriginClass());
            String to = House.room(arrow.getTargetClass());
            Set<String> allowed =
                    new HashSet<>(List.of(MAY_IMPORT.getOrDefault(from, "").split(" ")));
            if (!from.equals(to) && !allowed.contains(to)) {
                wrong.computeIfAbsent(from + " → " + to, k -> new TreeSet<>()).add(arrow.getDescription());
            }
        });
        assertThat(wrong).as("arrows that are not in the drawing").isEmpty();
    }

    @Test
    void everyRoomIsInTheDrawing() {
        Set<String> rooms = new TreeSet<>();
        House.CLASSES.forEach(c -> rooms.add(House.room(c)));
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
        assertThat(rooms).containsAll(House.MODEL);
    }

    /** The table itself has no way round in a circle. */
    @Test
    void theDrawingHasNoCircle() {
        MAY_IMPORT.forEach((room, below) -> {
            for (String lower : below.split(" ")) {
                assertThat(List.of(MAY_IMPORT.getOrDefault(lower, "").split(" ")))
                        .as(lower + " is below " + room)
                        .doesNotContain(room);
            }
        });
    }

    @Test
    void noCyclesBetweenRooms() {
        slices().matching("org.offramp.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void noCyclesBetweenThePartsOfTheReport() {
        slices().matching("org.offramp.report.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    /** Units, then tables, then calibration and validation, then uncertainty; an experiment uses them all. */
    @Test
    void noCyclesBetweenThePartsOfTheStudy() {
        slices().matching("org.offramp.study.(*)..").should().beFreeOfCycles().check(House.CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.offramp.study.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.offramp.study")
                .check(House.CLASSES);
    }
}
