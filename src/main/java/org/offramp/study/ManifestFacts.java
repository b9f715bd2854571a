package org.offramp.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.measure.Gate;
import org.offramp.measure.Measure;
import org.offramp.outcome.Frame;
import org.offramp.scenario.Claim;
import org.offramp.scenario.Feedbacks;
import org.offramp.scenario.Gap;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Place;
import org.offramp.scenario.Regime;
import org.offramp.scenario.Text;
import org.offramp.scenario.Warning;
import org.offramp.study.table.Cited;
import org.offramp.study.table.Fit;
import org.offramp.study.table.Json;
import org.offramp.study.table.Sample;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Parts;
import org.offramp.time.Clock;

/**
 * The facts of a manifest, in their order.
 *
 * @param experiment what was run
 * @param parts the finished replications
 * @param base values of the base arm
 * @param seconds the run took, that before an interruption not counted
 */
record ManifestFacts(Experiment experiment, Parts parts, Sample base, double seconds) {

    Map<String, @Nullable Object> all() {
        Place place = experiment.scenario().place();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        String title = experiment.asked().title();
        String question = experiment.asked().question();
        facts.put("title", title.isEmpty() ? place.title() : title);
        facts.put("place", place.name());
        if (!title.isEmpty()) {
            facts.put("place-title", place.title());
        }
        facts.put("question", question.isEmpty() ? place.question() : question);
        facts.put("currency", place.currency());
        facts.put("price-year", place.priceYear());
        facts.put("ppp", place.ppp().value());
        facts.put("discount", place.costs().discount().value());
        facts.put("value-of-a-qaly", place.health().qaly().amount());
        facts.put("population", place.population().total().value());
        facts.put("groups", groups());
        facts.put("coverage-target", place.observed().coverageTarget().value());
        facts.put("priority", place.treatment().demand().priority().word());
        facts.put("start", place.start().toString());
        facts.put("years", experiment.options().years());
        facts.put("warmup", experiment.options().warmup());
        facts.put("people", experiment.options().people());
        facts.put("weight", experiment.simulation().weight());
        facts.put("districts", experiment.simulation().districts());
        facts.put("replications", experiment.replications());
        facts.put("seed", Long.toString(experiment.options().seed()));
        facts.put("agenda", experiment.options().agenda().name().toLowerCase(Locale.ROOT));
        facts.put("command", experiment.command());
        facts.put("version", experiment.version());
        facts.put("commit", Fingerprint.COMMIT);
        facts.put("jdk", Runtime.version().toString());
        facts.put("threads", experiment.threads());
        facts.put("duration-seconds", Math.round(seconds * 1000) / 1000.0);
        size(facts);
        facts.put("arms", new ArmFacts(experiment).all());
        facts.put(
                "in-force",
                experiment.scenario().inForce().stream()
                        .map(m -> measure(m, ""))
                        .toList());
        facts.put("feedbacks-off", Feedbacks.of(place).off());
        List<Parameter> parameters = experiment.scenario().parameters();
        facts.put("fit", Fit.rows(place.observed(), parameters, Fit.fitted(place, parameters), base));
        place.regime().ifPresent(regime -> facts.put("regime", regime(regime)));
        facts.put("gaps", place.gaps().stream().map(ManifestFacts::gap).toList());
        facts.put("claims", claims());
        facts.put(
                "warnings",
                experiment.scenario().warnings().stream()
                        .map(ManifestFacts::warning)
                        .toList());
        facts.put("sources", Cited.by(List.of(experiment.scenario()), experiment.file()));
        experiment.asked().before().forEach(facts::put);
        facts.put("asked", new ArmFacts(experiment).asked());
        facts.put("scenario-hash", experiment.scenario().hash());
        facts.put("scenario", new Json.Raw(experiment.scenario().resolved()));
        return facts;
    }

    private void size(Map<String, @Nullable Object> facts) {
        long events = 0;
        long ticks = 0;
        for (int replication = 1; replication <= experiment.replications(); replication++) {
            for (Part.Arm arm : parts.need(replication).arms()) {
                events += arm.events();
                ticks += arm.personTicks();
            }
        }
        facts.put("events", events);
        facts.put("person-years", Math.round(Clock.years(ticks)));
    }

    /** People of 12 and over by sex and by age band. */
    private List<Object> groups() {
        Frame frame = experiment.simulation().frame(0);
        List<Object> groups = new ArrayList<>();
        frame.groups().forEach((stratum, people) -> {
            Map<String, @Nullable Object> facts = new LinkedHashMap<>();
            facts.put("stratum", stratum);
            facts.put("people", Math.round(people));
            groups.add(facts);
        });
        return groups;
    }

    /** What a measure is. */
    static Map<String, @Nullable Object> measure(Measure measure, String start) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", measure.name());
        facts.put("title", measure.title());
        facts.put("stage", measure.gate().map(Gate::stage).map(Text::word).orElse("rules"));
        facts.put("start", start);
        facts.put("compulsory", measure.compulsory());
        facts.put("summary", measure.summary());
        facts.put("used", measure.used().orElse(""));
        facts.put("evidence", measure.evidence().orElse(""));
        return facts;
    }

    private static Map<String, @Nullable Object> regime(Regime regime) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kinds", regime.kinds().stream().map(Regime.Kind::word).toList());
        facts.put("law", regime.law());
        return facts;
    }

    private static Map<String, @Nullable Object> gap(Gap gap) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("missing", gap.missing());
        facts.put("narrows", gap.narrows());
        facts.put("note", gap.note());
        facts.put("path", gap.path().orElse(""));
        return facts;
    }

    /** What studies found of measures of the kind of those added, and which of them these are. */
    private List<Object> claims() {
        List<Object> claims = new ArrayList<>();
        for (Claim claim : experiment.scenario().place().claims()) {
            List<String> measures = experiment.scenario().added().stream()
                    .filter(claim.about()::holds)
                    .map(Measure::name)
                    .toList();
            if (!measures.isEmpty()) {
                Map<String, @Nullable Object> facts = new LinkedHashMap<>();
                facts.put("measures", measures);
                facts.put("outcome", claim.outcome());
                facts.put("text", claim.text());
                claims.add(facts);
            }
        }
        return claims;
    }

    private static Map<String, @Nullable Object> warning(Warning warning) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("principle", warning.principle().word());
        facts.put("instrument", warning.principle().instrument());
        facts.put("measure", warning.measure());
        facts.put("added", warning.added());
        facts.put("text", warning.text());
        facts.put("file", warning.file());
        facts.put("line", warning.line());
        facts.put("path", warning.path());
        return facts;
    }
}
