package org.offramp.world;

import java.util.List;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;

/** Measures for tests: a gate at each stage of the road of the busy scene. */
final class Gates {

    private static final String YAML = """
            name: %s
            title: A test
            summary: A gate for tests.
            %s
            gate:
              stage: %s
              instead-of: %s
              eligible: {offences: [], disorder: true, severities: [], substances: []}
              open-cases: %s
              offered: %s
              consent: %s
              engaged: 0.9
              treatment: %s
              duration: 120 days
              waiting-limit: 60 days
              retention: 0.9
              completed: 0.7
              arrest-ends: 0.6
              failure-returns: true
              failure-length: 1.2
              cost: 100 Int$
            """;

    private Gates() {}

    /** A gate at a stage that many take, in force from the third reported year. */
    static String late(Stage stage) {
        return YAML.formatted(
                name(stage),
                "start: 2029-01-01",
                kebab(stage.name()),
                insteadOf(stage),
                "true",
                "0.9",
                "0.8",
                treatment(stage));
    }

    /** A gate at a stage that many take, in force from the first reported year. */
    static String early(Stage stage) {
        return late(stage).replace("start: 2029-01-01\n", "");
    }

    static String name(Stage stage) {
        return "at-" + kebab(stage.name());
    }

    private static String treatment(Stage stage) {
        return stage == Stage.PRISON
                ? "{opioids: inside, cannabis: inside, stimulants: inside}"
                : "{opioids: clinic, cannabis: counselling}";
    }

    private static String insteadOf(Stage stage) {
        List<Disposal> disposals = switch (stage) {
            case POLICE -> List.of(Disposal.NO_ACTION, Disposal.FINE, Disposal.ARREST);
            case PROSECUTION -> List.of(Disposal.DROP, Disposal.CHARGE);
            case PRETRIAL -> List.of(Disposal.REMAND, Disposal.LIBERTY);
            case COURT -> List.of(Disposal.TRIAL);
            case SENTENCING -> List.of(Disposal.CUSTODY, Disposal.COMMUNITY_SENTENCE, Disposal.FINE);
            case PRISON, CONDITIONAL_RELEASE -> List.of(Disposal.FURTHER_CUSTODY);
            case AFTERCARE -> List.of(Disposal.RELEASE, Disposal.PAROLE);
        };
        return disposals.stream().map(d -> kebab(d.name())).toList().toString();
    }

    private static String kebab(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
