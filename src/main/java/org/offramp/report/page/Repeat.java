package org.offramp.report.page;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Manifest;
import org.offramp.report.words.Numeral;

/** What one has to know to get the same numbers again. */
final class Repeat {

    private Repeat() {}

    /** A fact and its value. */
    record Fact(String name, String value) {}

    static List<Fact> facts(Manifest m) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Version", m.version());
        add(facts, "Commit", m.commit());
        add(facts, "Java", m.jdk());
        add(facts, "Scenario (hash)", m.scenarioHash());
        add(facts, "Seed", m.seed());
        add(facts, "Replications", Integer.toString(m.replications()));
        add(facts, "Years", m.horizon() + " (" + m.years() + "), after a warm-up of " + m.warmup());
        add(facts, "First day", m.start().toString());
        add(facts, "People simulated at the start", number(m.people()));
        add(facts, "Real people each stands for", number(m.weight()));
        add(facts, "Districts", Integer.toString(m.districts()));
        return facts;
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Numeral.of(value) : "";
    }

    private static void add(List<Fact> facts, String name, String value) {
        facts.add(new Fact(name, value.isBlank() ? "n/a (the manifest does not say)" : value));
    }
}
