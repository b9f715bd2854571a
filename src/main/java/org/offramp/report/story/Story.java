package org.offramp.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.offramp.study.Rerun;
import org.offramp.study.unit.PersonId;
import org.offramp.time.Clock;
import org.offramp.world.Diary;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Simulation;

/** The story of one simulated person: the road in the base and in another arm, and what it came to. */
public final class Story {

    private final Simulation simulation;
    private final LocalDate start;
    private final int arm;
    private final List<List<Entry>> roads = new ArrayList<>();
    private final Optional<Displacement> displacement;

    /**
     * Runs the person's district once more and keeps the road.
     *
     * @param arm held against the base; 0 where there is only a base
     * @throws IllegalArgumentException if there is nobody of this name; the message says what there is
     */
    public Story(Rerun rerun, PersonId person, int arm) {
        this.simulation = rerun.simulation();
        this.start = rerun.scenario().place().start();
        this.arm = arm;
        within("replication", person.replication(), rerun.replications());
        within("district", person.district(), simulation.districts());
        List<Diary> diaries = simulation.watch(person.replication(), person.district() - 1, person.number() - 1);
        if (diaries.isEmpty()) {
            within("person", person.number(), simulation.rows(person.replication(), person.district() - 1));
        }
        roads.add(diaries.get(0).entries());
        if (arm > 0) {
            roads.add(diaries.get(arm).entries());
        }
        this.displacement = arm > 0 ? Optional.of(new Displacement(roads.get(0), roads.get(1))) : Optional.empty();
    }

    private static void within(String what, int number, int most) {
        if (number > most) {
            throw new IllegalArgumentException(
                    "there is no " + what + " " + number + ", expected 1 to " + most + ". Maybe another run?");
        }
    }

    /** The lines of the story. */
    public List<String> lines() {
        List<List<Turn>> turns = new ArrayList<>();
        for (int i = 0; i < roads.size(); i++) {
            int of = i == 0 ? 0 : arm;
            turns.add(
                    new Narrator(simulation.gates(of), start, simulation.years().start()).tell(roads.get(i)));
        }
        displacement
                .flatMap(of -> of.turn(simulation.years().start()))
                .ifPresent(turn -> turns.get(1).add(turn));
        IntFunction<String> day =
                tick -> start.plusDays(Math.floorDiv(tick - simulation.years().start(), Clock.DAY))
                        .toString();
        List<String> lines = new ArrayList<>();
        if (turns.stream().allMatch(List::isEmpty)) {
            lines.add("Gone before the reported years: nothing to tell.");
        } else if (roads.size() == 1) {
            lines.addAll(Columns.one(turns.get(0), day));
        } else {
            lines.addAll(new Columns(name(0), name(1), day).both(turns.get(0), turns.get(1)));
        }
        lines.add("");
        lines.addAll(summary());
        return lines;
    }

    private String name(int road) {
        return simulation.arms().get(road == 0 ? 0 : arm);
    }

    private List<String> summary() {
        List<Totals> totals =
                roads.stream().map(road -> Totals.of(road, simulation.years())).toList();
        List<String> lines = new ArrayList<>();
        lines.add(row("In the reported years", roads.size() == 1 ? i -> "" : this::name));
        lines.add(row("days in prison", i -> days(totals.get(i).prison())));
        lines.add(row("days in treatment", i -> days(totals.get(i).treatment())));
        lines.add(row("days under control", i -> days(totals.get(i).control())));
        lines.add(row("arrests", i -> Long.toString(totals.get(i).arrests())));
        lines.add(row("alive at the end", i -> totals.get(i).dead() ? "no" : "yes"));
        displacement.ifPresent(of -> lines.add(row("displaced", i -> i == 0 ? "" : of.displaced() ? "yes" : "no")));
        return lines;
    }

    private String row(String what, Function<Integer, String> value) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", what));
        for (int i = 0; i < roads.size(); i++) {
            line.append(String.format(Locale.ROOT, "%14s", value.apply(i)));
        }
        return line.toString().stripTrailing();
    }

    private static String days(long ticks) {
        return String.format(Locale.ROOT, "%.1f", Clock.days(ticks));
    }
}
