package org.offramp.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Measure;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.Json;
import org.offramp.study.uncertainty.Founding;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.unit.Beside;
import org.offramp.world.Simulation;

/**
 * What a manifest says of the arms, and of what was asked for, so that it can be asked for again.
 *
 * @param experiment what was run
 */
record ArmFacts(Experiment experiment) {

    /** The measures an arm has on top of those in force, its priority rule where it is not that of the place, and so on. */
    List<Object> all() {
        Simulation simulation = experiment.simulation();
        List<Object> arms = new ArrayList<>();
        for (int arm = 0; arm < simulation.arms().size(); arm++) {
            Map<String, @Nullable Object> facts = named(simulation.arms().get(arm));
            simulation.priority(arm).ifPresent(rule -> facts.put("priority", rule.word()));
            measures(facts, simulation.added(arm), experiment.scenario());
            arms.add(facts);
        }
        for (Beside one : experiment.beside()) {
            Map<String, @Nullable Object> facts = named(one.name());
            measures(facts, one.scenario().added(), one.scenario());
            facts.put("scenario-hash", one.scenario().hash());
            facts.put("scenario", new Json.Raw(one.scenario().resolved()));
            arms.add(facts);
        }
        return arms;
    }

    private Map<String, @Nullable Object> named(String arm) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", arm);
        String title = experiment.asked().titles().get(arm);
        if (title != null) {
            facts.put("title", title);
        }
        return facts;
    }

    private static void measures(Map<String, @Nullable Object> facts, List<Measure> added, Scenario of) {
        LocalDate start = of.place().start();
        facts.put(
                "measures",
                added.stream()
                        .map(m ->
                                ManifestFacts.measure(m, m.start().orElse(start).toString()))
                        .toList());
    }

    /** What was asked for beside the scenario. */
    Map<String, @Nullable Object> asked() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("file", text(experiment.file()));
        facts.put(
                "measures",
                experiment.asked().measures().stream().map(ArmFacts::text).toList());
        facts.put("settings", experiment.asked().settings());
        facts.put("ranked", experiment.asked().ranked());
        facts.put("twins", experiment.options().twins());
        facts.put("parameters", experiment.uncertainty().parameters());
        facts.put("structure", experiment.uncertainty().structure());
        facts.put("draws", experiment.uncertainty().draws());
        facts.put("posterior", posterior(experiment.scenario(), experiment.file(), experiment.uncertainty()));
        return facts;
    }

    /** What the posterior the numbers are drawn from is known by; empty where none is used. */
    static String posterior(Scenario scenario, Path file, Uncertainty asked) {
        return asked.parameters() ? Founding.of(scenario, file).fingerprint() : "";
    }

    private static String text(Path path) {
        return path.toString().replace('\\', '/');
    }
}
