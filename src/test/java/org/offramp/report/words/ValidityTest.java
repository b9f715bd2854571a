package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offramp.report.result.Validated;

/** The verdicts in the jar are those of the repository, and each table is said to be of the places its runs are made from. */
class ValidityTest {

    private static final Path TABLES = Path.of("scenarios/validation/tables");

    @Test
    void theVerdictsShippedAreThoseOfTheRepository() throws IOException {
        Validated kept = Validated.read(Path.of("results/validation"));
        assertThat(Validated.shipped().rows()).isEqualTo(kept.rows()).isNotEmpty();
        assertThat(Validated.shipped().tables()).isEqualTo(kept.tables());
    }

    @Test
    void aTableIsOfThePlacesItsRunsAreMadeFrom() throws IOException {
        Map<String, Set<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file : files.toList()) {
                Matcher scenario = Pattern.compile("\\bscenario: ([^,}\\s]+)").matcher(Files.readString(file));
                Set<String> places = new TreeSet<>();
                while (scenario.find()) {
                    place(TABLES.resolve(scenario.group(1)).normalize()).ifPresent(places::add);
                }
                if (!places.isEmpty()) {
                    found.put(file.getFileName().toString().replace(".yaml", ""), places);
                }
            }
        }
        assertThat(found).isEqualTo(new TreeMap<>(Validity.PLACES));
    }

    /** The place of the library a scenario is or extends. */
    private static Optional<String> place(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (file.getParent().equals(Path.of("scenarios"))) {
            return Set.of("defaults", "typical").contains(name) ? Optional.empty() : Optional.of(name);
        }
        Matcher of = Pattern.compile("(?m)^extends: (\\S+)").matcher(Files.readString(file));
        return of.find() ? place(file.resolveSibling(of.group(1)).normalize()) : Optional.empty();
    }

    @Test
    void everyMeasureATableIsAboutIsInTheLibrary() {
        Set<String> tables = new TreeSet<>();
        Validated.shipped().tables().forEach(table -> tables.add(table.name()));
        assertThat(tables).containsAll(Validity.MEASURES.keySet());
        Validity.MEASURES
                .values()
                .forEach(
                        measures -> measures.forEach(name -> assertThat(Path.of("scenarios/measures/" + name + ".yaml"))
                                .exists()));
    }

    @Test
    void whatIsAboutTheRunStandsFirst() {
        Validity usa = new Validity(Validated.shipped(), "usa", Set.of("drug-court"));
        assertThat(usa.about(usa.tables().get(0))).isEqualTo(Validity.About.MEASURE);
        assertThat(usa.tables()).hasSameSizeAs(usa.validated().tables());
        assertThat(usa.observed(Validity.About.PLACE)).isNotEmpty();
        Validity kenya = new Validity(Validated.shipped(), "kenya", Set.of("remand-reform"));
        assertThat(kenya.tables())
                .allSatisfy(table -> assertThat(kenya.about(table)).isEqualTo(Validity.About.MODEL));
    }
}
