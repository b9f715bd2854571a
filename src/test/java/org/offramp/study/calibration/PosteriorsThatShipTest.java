package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.scenario.Draft;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;

/** The posteriors in {@code scenarios/posteriors} belong to the places as they are today. No chance is involved. */
class PosteriorsThatShipTest {

    private static final Path FOLDER = Path.of("scenarios", "posteriors");

    static List<Path> posteriors() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("posteriors")
    void aPosteriorStartsFromThePlaceAndStaysWithinItsBounds(Path posterior) throws IOException {
        String name = posterior.getFileName().toString().replace(".csv", "");
        Scenario scenario =
                Draft.of(Path.of("scenarios", name + ".yaml"), List.of()).with(List.of());
        List<FreeNumber> free =
                FreeNumber.of(scenario, scenario.place().calibration().orElseThrow());
        List<String> lines = Files.readAllLines(posterior);
        assertThat(lines.get(0)).isEqualTo("draw," + String.join(",", FreeNumber.paths(free)));
        assertThat(lines).hasSizeGreaterThan(200);
        for (int i = 1; i < lines.size(); i++) {
            double[] row = Arrays.stream(lines.get(i).split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(row[0]).isEqualTo(i - 1);
            int column = 1;
            for (FreeNumber number : free) {
                for (Parameter one : number.numbers()) {
                    double multiple = row[column++] / one.value();
                    if (i == 1) {
                        assertThat(multiple)
                                .as(one.path() + " has changed since the posterior was made")
                                .isBetween(1 - 1e-8, 1 + 1e-8);
                    }
                    assertThat(multiple).isBetween(number.least() * (1 - 1e-8), number.most() * (1 + 1e-8));
                }
            }
        }
    }
}
