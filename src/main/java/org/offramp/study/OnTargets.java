package org.offramp.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.Calibration;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;
import org.offramp.study.calibration.Aim;
import org.offramp.study.calibration.Crew;
import org.offramp.study.calibration.Evaluations;
import org.offramp.study.calibration.FreeNumber;
import org.offramp.study.calibration.PlaceSimulator;
import org.offramp.study.calibration.Simulator;
import org.offramp.study.table.Sample;
import org.offramp.study.uncertainty.Conditioning;
import org.offramp.study.uncertainty.Design;
import org.offramp.study.uncertainty.Refitted;
import org.offramp.study.uncertainty.Uncertainty;
import org.offramp.study.unit.CsvFile;
import org.offramp.study.unit.Finished;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Progress;
import org.offramp.world.AgendaKind;
import org.offramp.world.RunOptions;

/** The draws of an experiment held to what its place is calibrated to: who is asked, what came out, how well it is met. */
final class OnTargets {

    /** A draw meets its targets where the root mean square of their misfits is at most so many tolerances. */
    private static final double NEAR = 2;

    private static final String DRAWN = "The numbers are drawn without regard to what is observed: ";

    private final Experiment experiment;
    private final Refitted draws;
    private final List<Aim> unheard;
    private final String not;
    private final int people;
    private long meeting;

    private OnTargets(Experiment experiment, Refitted draws, List<Aim> unheard, String not, int people) {
        this.experiment = experiment;
        this.draws = draws;
        this.unheard = List.copyOf(unheard);
        this.not = not;
        this.people = people;
    }

    /**
     * Fits the draws again, in runs as large as those of the experiment or of a calibration, whichever are smaller.
     *
     * @param workshop where unfinished things lie
     * @param more what the draws depend on beside the experiment
     * @param after effort of the units that come after, in simulated people times years, and how many
     */
    static OnTargets of(
            Experiment experiment, Design design, Path workshop, String more, Progress progress, Work after) {
        Scenario scenario = experiment.scenario();
        Uncertainty asked = experiment.uncertainty();
        Refitted none = Refitted.none(design, asked.variants());
        Optional<Calibration> calibration = scenario.place().calibration();
        List<FreeNumber> free =
                calibration.map(how -> FreeNumber.of(scenario, how)).orElse(List.of());
        List<Aim> aims =
                calibration
                        .map(how -> Aim.of(scenario.place(), how, Set.copyOf(how.holdOut())))
                        .orElse(List.of())
                        .stream()
                        .filter(aim -> !aim.heldOut())
                        .toList();
        if (free.isEmpty() || aims.isEmpty()) {
            String not = free.isEmpty() ? "the place has no calibration" : "no target of its calibration is observed";
            return new OnTargets(experiment, none, List.of(), DRAWN + not, 0);
        }
        RunOptions run = experiment.options();
        int people = Math.min(run.people(), calibration.get().people());
        int years = Math.min(run.years(), calibration.get().years());
        Simulator simulator = (x, seed) -> PlaceSimulator.values(
                aims,
                () -> asked.scenarios()
                        .apply(Conditioning.settings(design, free, x))
                        .asToday(),
                new RunOptions(people, years, run.warmup(), seed, AgendaKind.CALENDAR));
        String key = experiment.key(List.of("refit"), more + free + aims + people + " " + years);
        Evaluations kept = new Evaluations(workshop.resolve("refit-" + key.substring(0, 16)));
        long runs = Conditioning.runs(free.size(), design.draws());
        long effort = (long) people * (run.warmup() + years);
        progress.expect(runs + after.units(), runs * effort + after.effort());
        progress.next(effort);
        progress.start(runs, kept.found());
        Conditioning.Found found;
        try (Crew crew = new Crew(simulator, kept, progress, experiment.threads())) {
            found = new Conditioning(design, free, aims, run.seed(), asked.variants())
                    .run(crew, t -> number(scenario, aims.get(t)));
        }
        String not = found.draws().aims().isEmpty() ? DRAWN + "runs of so few people cannot be fitted to it" : "";
        return new OnTargets(experiment, found.draws(), found.unheard(), not, people);
    }

    /**
     * Work that is still to come.
     *
     * @param units of it
     * @param effort of all of them, in simulated people times years
     */
    record Work(long units, long effort) {}

    private static Parameter number(Scenario scenario, Aim aim) {
        return scenario.parameters().stream()
                .filter(p -> p.path().equals("observed." + aim.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The draws as they are to be run. */
    Refitted draws() {
        return draws;
    }

    /** What a fit depends on that the drawn numbers do not say. */
    String fingerprint() {
        return draws.aims() + " " + draws.free();
    }

    /** Writes what each draw was fitted to, what came of it and where its free numbers are: {@code draws.csv}. */
    void write(Path folder, Finished parts) throws IOException {
        if (draws.aims().isEmpty()) {
            return;
        }
        Sample sample = Sample.of(
                parts,
                draws.draws() * Design.RUNS,
                0,
                experiment.scenario().place().currency());
        List<double[]> simulated = draws.aims().stream()
                .map(aim -> aim.simulated().of(sample, Key.HORIZON))
                .toList();
        List<String> header = new ArrayList<>(List.of("draw", "numbers", "misfit"));
        draws.aims().forEach(aim -> header.addAll(List.of("goal." + aim.id(), "simulated." + aim.id())));
        header.addAll(FreeNumber.paths(draws.free()));
        meeting = 0;
        try (CsvFile csv = new CsvFile(folder.resolve("draws.csv"), header.toArray(String[]::new))) {
            for (int draw = 0; draw < draws.draws(); draw++) {
                for (int run = 0; run < Design.RUNS; run += Design.MIXED) {
                    row(csv, draw, run, simulated);
                }
            }
        }
    }

    private void row(CsvFile csv, int draw, int run, List<double[]> simulated) throws IOException {
        boolean own = run != Design.MIXED;
        List<Object> values = new ArrayList<>();
        double squares = 0;
        for (int t = 0; t < simulated.size(); t++) {
            Aim aim = draws.aims().get(t);
            double[] all = simulated.get(t);
            int at = draw * Design.RUNS;
            double found = own ? (all[at] + all[at + 1]) / 2 : all[at + Design.MIXED];
            double goal = Refitted.goal(draws.design(), aim, draw, run);
            double off = StrictMath.log(found / goal) * aim.observed() / aim.sd();
            squares += off * off;
            values.add(goal);
            values.add(found);
        }
        double misfit = Math.sqrt(squares / simulated.size());
        meeting += own && misfit <= NEAR ? 1 : 0;
        values.addAll(0, List.of(draw + 1, own ? "own" : "mixed", misfit));
        values.addAll(Refitted.moved(draws.design().values(draw, run), draws.free(), draws.move(draw, run))
                .values());
        csv.row(values.toArray());
    }

    /** What the manifest says of it. */
    void facts(Map<String, @Nullable Object> facts) {
        facts.put("on-targets", said());
        Map<String, @Nullable Object> fitted = new LinkedHashMap<>();
        if (!draws.aims().isEmpty()) {
            fitted.put("targets", draws.aims().stream().map(Aim::id).toList());
            fitted.put("free", draws.free().stream().map(FreeNumber::title).toList());
            fitted.put("not-measurable", unheard.stream().map(Aim::id).toList());
            fitted.put("people", people);
            fitted.put("draws-meeting", meeting);
            facts.put("fitted-again", fitted);
        }
    }

    private String said() {
        if (!not.isEmpty()) {
            return not;
        }
        return "Each draw was fitted again to " + titles(draws.aims()) + " with "
                + draws.free().size()
                + " free numbers; " + meeting + " of " + draws.draws() + " draws meet them within " + (int) NEAR
                + " tolerances"
                + (unheard.isEmpty()
                        ? ""
                        : "; left out, because runs of " + people + " people cannot measure it: " + titles(unheard));
    }

    private static String titles(List<Aim> aims) {
        return aims.stream()
                .map(aim -> aim.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + aim.title().substring(1))
                .collect(Collectors.joining(", "));
    }
}
