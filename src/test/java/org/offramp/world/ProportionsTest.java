package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.fuzzy.Diagnostics;
import org.offramp.fuzzy.Evidence;
import org.offramp.justice.Counted;
import org.offramp.justice.PoliceLaw;
import org.offramp.measure.Gate;
import org.offramp.measure.Measure;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.person.OffenceClass;
import org.offramp.person.Severity;
import org.offramp.person.Strata;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;

/**
 * Shares in a small run of the United States are those of the scenario: what the police, the prosecutor and the courts
 * do by class, who is offered a measure and accepts, how severe disorders begin, who leaves custody with naloxone. Each
 * share is known.
 *
 * <p>The seed is fixed, so the test is the same every time. With another seed, and no fault, one of its 27 proportions
 * would fail with a probability of about 1/750.
 */
class ProportionsTest {

    private static final Path USA = Path.of("scenarios/usa.yaml");
    private static final List<Path> MEASURES = List.of(
            Path.of("scenarios/measures/police-deflection.yaml"),
            Path.of("scenarios/measures/conditional-dismissal.yaml"));
    private static final int PEOPLE = 36_000;
    private static final RunOptions OPTIONS = new RunOptions(PEOPLE, 5, 1, 811, AgendaKind.CALENDAR);

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void justiceDoesWhatTheLawSays() {
        Scenario scenario = Scenario.read(USA, MEASURES, List.of());
        List<ArmResult> arms = new Simulation(scenario, OPTIONS).run(0, 0);
        base(scenario.place(), arms.get(0).books());
        int inForce = scenario.inForce().size();
        for (int i = 0; i < inForce; i++) {
            gate(scenario.inForce().get(i), i, arms.get(0).books());
        }
        for (int i = 0; i < scenario.added().size(); i++) {
            gate(scenario.added().get(i), inForce + i, arms.get(1).books());
        }
        diagnostics.conclude(System.out::println);
    }

    /** One share is a fifth higher than the scenario held against it says. */
    @Test
    void faultIsFoundOut() {
        Scenario wrong = Scenario.read(USA, List.of(), List.of("justice.dropped.public-order=0.36"));
        base(
                Scenario.read(USA, List.of(), List.of()).place(),
                new Simulation(wrong, OPTIONS).run(0, 0).get(0).books());
        assertThat(diagnostics.of(Evidence.Verdict.FAULT)).containsExactly("PUBLIC_ORDER: DROPPED of DECIDED");
    }

    private void base(Place place, Books books) {
        for (OffenceClass offence : OffenceClass.values()) {
            PoliceLaw police = place.justice().police().get(offence);
            double arrest = 1
                    - police.noAction().value()
                    - police.warning().value()
                    - police.fine().value();
            share(books, offence, Counted.ARRESTS, Counted.CONTACTS, arrest);
            share(
                    books,
                    offence,
                    Counted.WARNINGS,
                    Counted.CONTACTS,
                    police.warning().value());
            double dropped = place.justice().dropped().get(offence).value();
            share(books, offence, Counted.DROPPED, Counted.DECIDED, dropped);
            double convicted = place.justice().court().conviction().get(offence).value();
            share(books, offence, Counted.CONVICTIONS, Counted.HEARINGS, convicted);
        }
    }

    private void share(Books books, OffenceClass offence, Counted part, Counted whole, double expected) {
        if (expected > 0) {
            check(
                    offence + ": " + part + " of " + whole,
                    of(books, part, offence),
                    of(books, whole, offence),
                    expected);
        }
    }

    private static long of(Books books, Counted what, OffenceClass offence) {
        long sum = 0;
        for (int year = 0; year <= OPTIONS.years(); year++) {
            for (int cell = 0; cell < Strata.CELLS; cell++) {
                if (Strata.offence(cell) == offence.ordinal()) {
                    sum += books.justice().get(what.ordinal(), year, cell);
                }
            }
        }
        return sum;
    }

    private void gate(Measure measure, int number, Books books) {
        Gate gate = measure.gate().orElseThrow();
        long offered = of(books, number, Step.OFFERED);
        check(
                measure.name() + ": offered",
                offered,
                of(books, number, Step.ELIGIBLE),
                gate.offered().value());
        check(
                measure.name() + ": accepted",
                of(books, number, Step.ACCEPTED),
                offered,
                gate.consent().orElseThrow().value());
    }

    private static long of(Books books, int measure, Step step) {
        long sum = 0;
        for (int year = 0; year <= OPTIONS.years(); year++) {
            sum += books.gates().total(measure * Step.values().length + step.ordinal(), year);
        }
        return sum;
    }

    @Test
    void peopleFallIllAndAreReleasedAsTheScenarioSays() {
        Place place = Scenario.read(USA, List.of(), List.of()).place();
        Sightings seen = Sightings.of(USA, OPTIONS);
        for (Map.Entry<Severity, Long> onsets : seen.onsets().entrySet()) {
            double expected =
                    place.drugUse().severities().get(onsets.getKey()).share().value();
            check(onsets.getKey() + " of first onsets", onsets.getValue(), seen.allOnsets(), expected);
        }
        double naloxone = place.drugUse().naloxoneAtRelease().value();
        check("naloxone at release", seen.naloxone(), seen.releases(), naloxone);
        diagnostics.conclude(System.out::println);
    }

    private void check(String what, long events, long trials, double expected) {
        diagnostics.proportion(what, events, trials, expected, expected);
    }
}
