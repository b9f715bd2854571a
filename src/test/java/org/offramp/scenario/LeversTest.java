package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.chance.Count;
import org.offramp.chance.Density;
import org.offramp.measure.Lever;

/** What is added to a count goes by the people of the place, all ages; the quiet place has 20,000. */
class LeversTest {

    private static Place place(String... settings) {
        return Scenario.read(Path.of("src/test/resources/scenes/quiet.yaml"), List.of(), List.of(settings))
                .place();
    }

    private static Lever add(String path, double density) {
        return new Lever(path, Optional.empty(), Optional.empty(), Optional.of(new Density(density)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "0, 0.25, 0.5", "30, 1, 32", "30, 0, 30"})
    void placesAreAddedToThoseThereAre(double before, double part, double after) {
        Place pulled = Levers.pull(
                place("treatment.programmes.clinic.places=" + before + " places"),
                add("treatment.programmes.clinic.places", 10),
                part);
        assertThat(pulled.treatment().programmes().get("clinic").places()).isEqualTo(new Count(after));
    }

    /** Where nothing is said of reserved places there are none, and some can be added. */
    @Test
    void reservedPlacesAreAddedWhereThereWereNone() {
        Place pulled = Levers.pull(place(), add("treatment.programmes.clinic.reserved", 10), 1);
        assertThat(pulled.treatment().programmes().get("clinic").reserved()).contains(new Count(2));
        Place courts = Levers.pull(
                place("justice.court.hearings-per-year=7 per year"), add("justice.court.hearings-per-year", 15), 1);
        assertThat(courts.justice().court().hearingsPerYear()).isEqualTo(new Count(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "justice.prison.conditional",
                "justice.pretrial.level",
                "justice.supervision.violation",
                "justice.supervision.revoked",
                "treatment.programmes.clinic"
            })
    void onlyCountsCanBeAddedTo(String path) {
        assertThatThrownBy(() -> Levers.pull(place(), add(path, 10), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10 per 100,000 people cannot be added to '" + path + "', which is no count");
    }

    @ParameterizedTest
    @CsvSource({
        "per 100000 people, true",
        "'places per 100,000 people', true",
        "hearings per 100000 people per year, true",
        "per 100000, true",
        "places, false",
        "places per 1000 people, false",
        "hearings per 100000 people per day, false",
        "wishes per 100000 people, false",
    })
    void unitsOfWhatIsAdded(String unit, boolean fits) {
        assertThat(Units.density(unit).isPresent()).isEqualTo(fits);
    }
}
