package org.offramp.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Ratio;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.money.Money;
import org.offramp.person.OffenceClass;
import org.offramp.person.Severity;
import org.offramp.person.Sex;
import org.offramp.person.Substance;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** A measure in the making: everybody is eligible, is offered it, accepts, turns up and completes, unless a test says otherwise. */
final class Draft {

    private final Stage stage;
    private final List<Disposal> insteadOf;
    String name = "way-out";
    int start;
    double ramp;
    boolean openCases = true;
    double offered = 1;
    Optional<Chance> consent = Optional.empty();
    Optional<Chance> engaged = Optional.empty();
    Map<Substance, String> treatment = Map.of();
    boolean held;
    double duration = 50;
    double waitingLimit = 14;
    double retention = 1;
    double completed = 1;
    double arrestEnds;
    boolean failureReturns = true;
    double failureLength = 1;
    List<OffenceClass> offences = new ArrayList<>();
    Optional<Ratio> quantity = Optional.empty();
    Optional<Integer> maxConvictions = Optional.empty();
    Optional<Integer> fromAge = Optional.empty();
    Optional<Integer> toAge = Optional.empty();
    Optional<Sex> sex = Optional.empty();
    boolean disorder;
    List<Severity> severities = List.of();
    List<Substance> substances = List.of();
    Optional<Screening> screening = Optional.empty();
    Optional<Chance> further = Optional.empty();

    Draft(Stage stage, Disposal... insteadOf) {
        this.stage = stage;
        this.insteadOf = List.of(insteadOf);
    }

    /** With treatment at the clinic for people with an opioid disorder. */
    Draft treating() {
        treatment = Map.of(Substance.OPIOIDS, "clinic");
        return this;
    }

    Eligibility eligibility() {
        return new Eligibility(
                offences,
                quantity,
                maxConvictions,
                fromAge,
                toAge,
                sex,
                disorder,
                severities,
                substances,
                screening,
                further);
    }

    Gate gate() {
        return new Gate(
                stage,
                insteadOf,
                eligibility(),
                openCases,
                new Chance(offered),
                consent,
                engaged,
                treatment,
                held,
                new Span(duration),
                new Span(waitingLimit),
                new Ratio(retention),
                new Chance(completed),
                new Chance(arrestEnds),
                failureReturns,
                new Ratio(failureLength),
                new Money(100));
    }

    Measure measure() {
        Optional<Span> rising = ramp == 0 ? Optional.empty() : Optional.of(new Span(ramp));
        return new Measure(
                name,
                name,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                rising,
                List.of(),
                Optional.empty(),
                Optional.of(gate()),
                List.of());
    }

    Enacted enacted() {
        return new Enacted(measure(), start, org.offramp.time.Clock.NEVER);
    }

    /** In force from a day on. */
    Draft from(int day) {
        start = day * Clock.DAY;
        return this;
    }
}
