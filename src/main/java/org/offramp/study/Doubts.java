package org.offramp.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Scenario;
import org.offramp.study.table.ResultTables;
import org.offramp.study.table.Sample;
import org.offramp.study.uncertainty.Design;
import org.offramp.study.uncertainty.DrawnRuns;
import org.offramp.study.uncertainty.DrawnSample;
import org.offramp.study.uncertainty.Founding;
import org.offramp.study.uncertainty.Switches;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.uncertainty.UncertaintyTables;
import org.offramp.study.unit.Batch;
import org.offramp.study.unit.Engine;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Parts;
import org.offramp.study.unit.Progress;
import org.offramp.world.AgendaKind;

/**
 * The runs of an experiment: those of the scenario as it is; where it is asked, as many with each feedback switched off;
 * where it is asked, those of the draws.
 */
final class Doubts {

    private static final String KEY = "uncertainty";
    private static final double CLOSE = 0.15;
    private static final String WITHOUT = " without ";

    private final Experiment experiment;
    private final Uncertainty asked;
    private final Engine as;
    private final Switches switches;
    private final Founding founding;
    private final List<Parts> structures = new ArrayList<>();
    private final List<String> arms = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();
    private Optional<Long> near = Optional.empty();
    private @Nullable OnTargets onTargets;
    private @Nullable Design design;
    private @Nullable Parts drawn;

    /**
     * The runs of an experiment.
     *
     * @param as its scenario as it is
     * @param workshop where unfinished things lie
     * @param progress is told of the small runs draws are fitted with
     * @throws RunFailure if there are no draws whose numbers go together
     */
    Doubts(Experiment experiment, Engine as, Path workshop, Progress progress) {
        this.experiment = experiment;
        this.asked = experiment.uncertainty();
        this.as = as;
        Scenario scenario = experiment.scenario();
        this.switches = asked.structure() ? Switches.of(scenario) : new Switches(List.of(), List.of());
        this.founding = asked.parameters() ? Founding.of(scenario, experiment.file()) : Founding.NONE;
        structure(as, "", workshop);
        for (String feedback : switches.off()) {
            Engine without = Engine.of(asked.variants().with(List.of("feedbacks." + feedback + "=false")), agenda());
            structure(without, WITHOUT + feedback, workshop);
        }
        if (asked.parameters()) {
            draws(workshop, progress);
        }
    }

    private AgendaKind agenda() {
        return experiment.options().agenda();
    }

    private void structure(Engine engine, String suffix, Path workshop) {
        List<String> names = engine.arms().stream().map(arm -> arm + suffix).toList();
        Parts parts = new Parts(workshop, experiment.key(names, ""));
        batches.add(new Batch(engine, experiment.replications(), parts));
        structures.add(parts);
        arms.addAll(names);
    }

    private void draws(Path workshop, Progress progress) {
        Design made = new Design(founding.numbers(), experiment.options().seed(), asked.draws(), asked.variants());
        String more = "draws " + asked.draws() + founding.fingerprint();
        long runs = batches.stream().mapToLong(Batch::units).sum() + (long) Design.RUNS * asked.draws() * as.units();
        long each = effort();
        OnTargets fitted =
                OnTargets.of(experiment, made, workshop, more, progress, new OnTargets.Work(runs, runs * each));
        progress.next(each);
        Parts parts = new Parts(workshop, experiment.key(as.arms(), more + fitted.fingerprint()));
        Engine runsOfDraws = new DrawnRuns(as, fitted.draws(), agenda(), experiment.threads());
        batches.add(new Batch(runsOfDraws, Design.RUNS * asked.draws(), parts, DrawnSample::kept));
        design = made;
        onTargets = fitted;
        drawn = parts;
    }

    /** What a unit of the runs takes, in simulated people times years. */
    private long effort() {
        long years = (long) experiment.options().warmup() + experiment.options().years();
        return Math.max(1, as.arms().size() * years * experiment.options().people() / as.units());
    }

    /** What there is to run. */
    List<Batch> batches() {
        return List.copyOf(batches);
    }

    /** The finished replications of the scenario as it is. */
    Parts parts() {
        return structures.get(0);
    }

    /** The arms of the tables: those of the scenario as it is, then as many for each feedback, {@code base without record}. */
    List<String> arms() {
        return List.copyOf(arms);
    }

    /** The finished replications in all these arms. */
    Finished finished() {
        return Finished.together(List.copyOf(structures), as.arms().size());
    }

    /** Writes the tables of the draws. */
    void write(Path folder, List<Sample> samples, ResultTables tables) throws IOException {
        if (onTargets != null && drawn != null) {
            onTargets.write(folder, drawn);
            UncertaintyTables of = new UncertaintyTables(
                    drawn,
                    onTargets.draws(),
                    experiment.replications(),
                    experiment.options().seed(),
                    tables);
            of.write(folder, samples.subList(0, as.arms().size()));
            near = experiment
                    .scenario()
                    .place()
                    .observed()
                    .prisonRate()
                    .map(rate -> of.near("prison-rate", rate.value(), CLOSE));
        }
    }

    /** Adds what was asked, and what stood in its way, to the facts of the manifest. */
    void facts(Map<String, @Nullable Object> all) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        if (design != null && onTargets != null) {
            facts.put("draws", asked.draws());
            facts.put("drawn", founding.numbers().drawn().size());
            facts.put("drawn-numbers", founding.numbers().single());
            facts.put("without-range", founding.numbers().withoutRange());
            facts.put("calibrated-held", founding.numbers().calibratedHeld());
            facts.put("on-calibrated", founding.said());
            facts.put("drawn-again", design.again());
            onTargets.facts(facts);
            near.ifPresent(draws -> facts.put("draws-near-prison-rate", draws));
        }
        if (asked.structure()) {
            facts.put("switched-off", switches.off());
            facts.put("not-switched", switches.idle().stream().map(Doubts::idle).toList());
        }
        if (!facts.isEmpty()) {
            all.put(KEY, facts);
        }
    }

    private static Map<String, @Nullable Object> idle(Switches.Idle idle) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("feedback", idle.feedback());
        facts.put("reason", idle.reason());
        return facts;
    }
}
