package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.offramp.measure.Enacted;
import org.offramp.measure.Measure;
import org.offramp.outcome.Frame;
import org.offramp.scenario.Scenario;
import org.offramp.time.Years;
import org.offramp.treatment.Priority;

/**
 * A scenario made ready to run: its arms, its districts, what they stand on. A unit of work is one district of one
 * replication with all its arms; units share nothing that changes, so they can run on any thread in any order.
 */
public final class Simulation {

    private final Scenario scenario;
    private final RunOptions options;
    private final Years years;
    private final Ground ground;
    private final List<Alternative> alternatives;
    private final List<Arm> arms;

    /**
     * Makes a scenario ready.
     *
     * @throws IllegalArgumentException if the prevalence of disorders cannot be reached with the rates given, or a lever
     *     raises a hazard of people by more than half
     */
    public Simulation(Scenario scenario, RunOptions options) {
        this(scenario, options, Set.of());
    }

    /**
     * Makes a scenario ready, with an arm for each of some priority rules beside the others: the measures added, and from
     * the first reported year on that rule in place of the place's own.
     *
     * @param rules compared; their arms stand in the order of the rules, whatever the order here
     * @throws IllegalArgumentException as above
     */
    public Simulation(Scenario scenario, RunOptions options, Set<Priority> rules) {
        this(scenario, options, Alternative.of(scenario, rules));
    }

    /**
     * Makes a scenario ready, with arms of some names beside the base, each with some of the measures added. All of them
     * are twins of the base, person by person; an arm does not depend on which others there are.
     *
     * @throws IllegalArgumentException as above, or if an arm adds a measure that is not there, or two have one name
     */
    public Simulation(Scenario scenario, RunOptions options, List<Alternative> alternatives) {
        this.scenario = scenario;
        this.options = options;
        this.alternatives = List.copyOf(alternatives);
        this.years = new Years(options.warmup(), options.years());
        Rules today = Rules.of(scenario.place());
        this.ground = Ground.of(scenario.place(), today, years, options.seed(), options.people());
        this.arms = new Arms(scenario, years, ground).of(this.alternatives);
    }

    /** Names of the arms: the base first. */
    public List<String> arms() {
        return arms.stream().map(Arm::name).toList();
    }

    /** The measures an arm adds to those in force: none in the base. */
    public List<Measure> added(int arm) {
        return arm == 0 ? List.of() : alternatives.get(arm - 1).from(scenario.added());
    }

    /** The priority rule of an arm, where it is not that of the place. */
    public Optional<Priority> priority(int arm) {
        return arms.get(arm).priority();
    }

    /** How many districts the place is made of. */
    public int districts() {
        int size = Math.max(1, scenario.place().run().district());
        return Math.max(1, (int) Math.round(options.people() / (double) size));
    }

    /** The arms beside the base, as they were asked for. */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** The years of the run. */
    public Years years() {
        return years;
    }

    /** Real people per simulated one. */
    public double weight() {
        return ground.weight();
    }

    /** What turns the books of an arm into outcomes. */
    public Frame frame(int arm) {
        return Frames.of(scenario.place(), arms.get(arm).measures(), ground.weight());
    }

    /** Runs one district of one replication in every arm, and holds the arms against each other person by person. */
    public List<ArmResult> run(int replication, int district) {
        return results(arm -> new World(List.of(district(replication, district, arm)), AgendaKind.CALENDAR));
    }

    /** Runs a whole replication, all districts of an arm on one schedule of MASON. */
    public List<ArmResult> runWhole(int replication) {
        return results(arm -> {
            List<District> all = new ArrayList<>();
            for (int d = 0; d < districts(); d++) {
                all.add(district(replication, d, arm));
            }
            return new World(all, AgendaKind.MASON);
        });
    }

    /**
     * Runs one arm without the base, as an arm of another simulation: it has no twins there.
     *
     * @param arm its number
     * @param district its number; all of them on one schedule of MASON where that is the agenda
     */
    public ArmResult alone(int arm, int replication, int district) {
        boolean whole = options.agenda() == AgendaKind.MASON;
        List<District> made = new ArrayList<>();
        for (int d = whole ? 0 : district; d <= (whole ? districts() - 1 : district); d++) {
            made.add(district(replication, d, arms.get(arm)));
        }
        World world = new World(made, options.agenda());
        world.run();
        return Results.of(world, world);
    }

    /**
     * Runs a district once more and keeps the road of one person in every arm.
     *
     * @param row of the register, from 0
     * @return a diary for each arm; none if nobody has that row
     */
    public List<Diary> watch(int replication, int district, int row) {
        List<Diary> diaries = new ArrayList<>();
        for (Arm arm : arms) {
            District watched = district(replication, district, arm);
            if (row >= watched.people().rows) {
                return List.of();
            }
            Diary diary = new Diary(watched.people(), row, arm::rulesAt);
            watched.people().watch(row, diary);
            new World(List.of(watched), AgendaKind.CALENDAR).run();
            diaries.add(diary);
        }
        return diaries;
    }

    /** How many rows the register of a district has: people there at the start and who enter later. */
    public int rows(int replication, int district) {
        return district(replication, district, arms.get(0)).people().rows;
    }

    /** Rows of the people who die in the reported years of the base, in order. */
    public List<Integer> died(int replication, int district) {
        District run = district(replication, district, arms.get(0));
        new World(List.of(run), AgendaKind.CALENDAR).run();
        List<Integer> died = new ArrayList<>();
        for (int row = 0; row < run.people().rows; row++) {
            if (run.people().dead[row] && run.road().nodes().since(row) >= years.start()) {
                died.add(row);
            }
        }
        return died;
    }

    /** The gates in force in an arm at some time, in the order in which they are asked: a number is a measure. */
    public List<Enacted> gates(int arm) {
        return arms.get(arm).measures().stream()
                .filter(enacted -> enacted.measure().gate().isPresent())
                .toList();
    }

    /** Runs every arm; no more than the base and one other are there at a time. */
    private List<ArmResult> results(Function<Arm, World> of) {
        World base = of.apply(arms.get(0));
        base.run();
        List<ArmResult> results = new ArrayList<>();
        results.add(Results.of(base, base));
        for (Arm arm : arms.subList(1, arms.size())) {
            World world = of.apply(arm);
            world.run();
            results.add(Results.of(world, base));
        }
        return results;
    }

    /**
     * A district of the base with everybody entered and on the agenda, for measuring the memory it takes; under MASON all
     * districts, which stand on one schedule.
     */
    public Resident resident(int district) {
        boolean all = options.agenda() == AgendaKind.MASON;
        List<District> districts = new ArrayList<>();
        for (int d = all ? 0 : district; d <= (all ? districts() - 1 : district); d++) {
            districts.add(district(0, d, arms.get(0)));
        }
        World world = new World(districts, options.agenda());
        world.start();
        int people = districts.stream().mapToInt(d -> d.people().rows).sum();
        return new Resident(world, people);
    }

    private District district(int replication, int district, Arm arm) {
        int n = districts();
        int before = (int) ((long) options.people() * district / n);
        int after = (int) ((long) options.people() * (district + 1) / n);
        Site site = new Site(replication, district, after - before, before, options.people(), ground.weight());
        District made = new District(ground, site, arm);
        if (options.twins() && arms.size() > 1) {
            made.keepToll();
        }
        return made;
    }
}
