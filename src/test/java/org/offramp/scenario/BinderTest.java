package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;

class BinderTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = Desk.with(folder);
    }

    private void refuses(String piece, String otherwise, String problem) {
        assertThat(desk.problems(Desk.change(piece, otherwise))).containsExactly("town.yaml:" + problem);
    }

    @Test
    void namesAMissingKey() {
        refuses("districts: 2\n", "", "1: missing key 'districts' (expected a whole number).");
        refuses("  offer-rate: 0.6\n", "", "5: police: missing key 'offer-rate' (expected a probability).");
    }

    @Test
    void namesAnUnknownKeyAndTheNearest() {
        refuses(
                "currency: EUR\n",
                "currency: EUR\nwindwo: 3\n",
                "4: windwo: unknown key 'windwo' (expected one of name, start, currency, districts, pilot, police, court,"
                        + " remand, programmes, effects, rule, window, deadline). Maybe 'window'?");
    }

    @Test
    void takesCamelCaseForASlip() {
        assertThat(desk.problems(Desk.change("offer-rate: 0.6", "offerRate: 0.6")))
                .singleElement()
                .asString()
                .endsWith("Maybe 'offer-rate'?");
    }

    @Test
    void refusesOtherKindsOfValue() {
        refuses(
                "districts: 2\n",
                "districts: two\n",
                "4: districts: 'two' is not a whole number (expected a whole number).");
        refuses(
                "name: Riverton",
                "name: 2024",
                "1: name: 2024 is not text (expected text). Maybe put it in quotes: \"2024\".");
        refuses(
                "start: 2025-01-01",
                "start: 1.1.2025",
                "2: start: '1.1.2025' is not a date, YYYY-MM-DD (expected a date, YYYY-MM-DD).");
        refuses(
                "districts: 2\n",
                "districts: 2\npilot: yes\n",
                "5: pilot: 'yes' is not true or false (expected true or false). Maybe true or false without quotes?");
        refuses(
                "window: {from: 2025-02-01, to: 2025-03-01}",
                "window: [2025-02-01]",
                "28: window: a list is not a mapping (expected the keys from, to).");
        assertThat(desk.problems(
                        Desk.change("[everybody, {kind: up-to, days: 10 number, unless: methadone}]", "{a: 1}")))
                .containsExactly(
                        "town.yaml:27: rule.rules: a mapping is not a list (expected a list). Maybe in brackets: […]?");
    }

    @Test
    void namesTheKindsThereAre() {
        refuses(
                "[everybody, ",
                "[evrybody, ",
                "27: rule.rules[0]: unknown rule 'evrybody' (expected one of everybody, up-to, all-of). Maybe 'everybody'?");
        refuses("  kind: all-of\n", "", "25: rule: missing key 'kind' (expected one of everybody, up-to, all-of).");
        assertThat(desk.problems(Desk.change(
                        "[everybody, {kind: up-to, days: 10 number", "[{kind: everybody, x: 1}, {kind: up-to")))
                .containsExactly(
                        "town.yaml:27: rule.rules[0].x: unknown key 'x' (expected no key here).",
                        "town.yaml:27: rule.rules[1]: missing key 'days' (expected a count).");
    }

    @Test
    void namesTheWordsOfAMapping() {
        refuses(
                "{men: 0.4, women: 0.3}",
                "{man: 0.4, women: 0.3}",
                "14: remand.man: unknown sex 'man' (expected one of women, men). Maybe 'men'?");
    }

    @Test
    void saysWhatARecordRefuses() {
        refuses("to: 2025-03-01", "to: 2025-01-01", "28: window: to 2025-01-01 lies before from 2025-02-01.");
    }

    @Test
    void aMissingSourceDoesNotHideWhatARecordRefuses() {
        assertThat(desk.problems(Desk.change("deadline: 2 weeks", "deadline: {value: 2, unit: weeks, grade: measured}")
                        .and("id: day-centre", "id: night-centre")))
                .hasSize(2)
                .anyMatch(line -> line.contains("is measured without source"))
                .anyMatch(line -> line.contains("unknown programme 'night-centre'"));
    }

    @Test
    void aMisspeltKeyIsOneProblemNotTwo() {
        Path file = desk.write("one.yaml", "frist: 3\n");
        assertThat(desk.lines(catchThrowableOfType(
                        ScenarioException.class, () -> ScenarioFile.read(file, OneOfTwo.class, List.of()))))
                .containsExactly(
                        "one.yaml:1: frist: unknown key 'frist' (expected one of first, second). Maybe 'first'?");
    }

    record OneOfTwo(Optional<Integer> first, Optional<Integer> second) {
        OneOfTwo {
            if (first.isEmpty() && second.isEmpty()) {
                throw new IllegalArgumentException("has neither first nor second");
            }
        }
    }

    @Test
    void leavesOutWhatMayBeLeftOut() {
        Town town = desk.read(Desk.change("deadline: 2 weeks\n", "deadline:\n")
                        .and(
                                "effects: {methadone: 0.5, other: {value: 0.9, unit: hazard ratio, source: ASM, grade: unverified}}\n",
                                "")
                        .and("window: {from: 2025-02-01, to: 2025-03-01}\n", "pilot: true\n")
                        .text())
                .value();
        assertThat(town.deadline()).isEmpty();
        assertThat(town.effects()).isEmpty();
        assertThat(town.window()).isEmpty();
        assertThat(town.pilot()).isTrue();
    }

    @Test
    void failsAtOnceOnATypeNoFileCanHold() {
        assertThatThrownBy(() -> Shapes.fields(Odd.class)).hasMessageContaining("no scenario file can hold");
        assertThatThrownBy(() -> Shapes.fields(Taken.class)).hasMessageContaining("the key value is taken");
    }

    record Odd(Set<String> words) {}

    record Taken(List<Chance> value) {}
}
