package org.offramp.study.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.offramp.study.table.Json;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.RunFailure;

/**
 * The shards of one sweep put together: their units in one folder, and the tables, the same bytes as if all had been done
 * in one place. The files of the study are not needed.
 *
 * @param folders of the shards; several shards may share one
 * @param folder where and how the results are written
 * @param version of the program
 */
public record Merge(List<Path> folders, SweepFolder folder, String version) {

    private static final int NAMED = 5;

    /** Keeps the list. */
    public Merge {
        folders = List.copyOf(folders);
    }

    /**
     * What the shards are shards of.
     *
     * @throws RunFailure if they do not belong together
     */
    public Plan plan() {
        return same(notes());
    }

    private List<Notes> notes() {
        return folders.stream().flatMap(one -> Notes.in(one).stream()).toList();
    }

    /**
     * Checks that the shards belong together and none is missing, then puts them together.
     *
     * @throws RunFailure if they do not, or one or a unit is missing; nothing is written then
     */
    public SweepResult run() {
        long begun = System.nanoTime();
        List<Notes> notes = notes();
        Plan plan = same(notes);
        int of = complete(notes);
        Path aside = new Staging(folder.out()).workshop();
        List<UnitStore> stores =
                folders.stream().map(one -> new UnitStore(one, aside)).toList();
        UnitStore store = new UnitStore(folder.out(), aside);
        List<Unit> units = new ArrayList<>();
        Rounds rounds = rounds(plan, of, stores, units);
        for (Unit unit : units) {
            if (stores.stream().noneMatch(one -> store.adopt(one, unit))) {
                stores.forEach(one -> store.adoptFailure(one, unit));
            }
        }
        return folder.write(plan, rounds, 1, (System.nanoTime() - begun) / 1e9);
    }

    /** The plan of all notes. */
    private Plan same(List<Notes> notes) {
        Notes first = notes.get(0);
        String program = program(version, Fingerprint.COMMIT);
        String made = program(first.plan());
        if (!made.equals(program)) {
            throw new RunFailure(first.folder() + ": was made by " + made + ", and this is " + program
                    + ". Maybe merge with the program that made the shards.");
        }
        for (Notes note : notes) {
            for (String fact : first.plan().facts().keySet()) {
                if (!fact.equals(Plan.ASKED)
                        && !Json.of(first.plan().facts().get(fact))
                                .equals(Json.of(note.plan().facts().get(fact)))) {
                    throw new RunFailure(note.folder() + ": shard " + note.shard() + " is of another sweep than shard "
                            + first.shard() + " in " + first.folder() + ": '" + fact + "' differs. Maybe the study, the"
                            + " place or an option was changed in between; give the same command for every shard.");
                }
            }
        }
        return first.plan();
    }

    private static String program(Plan plan) {
        return program(Plan.text(plan.facts(), "version"), Plan.text(plan.facts(), "commit"));
    }

    private static String program(String version, String commit) {
        return "offramp " + version + " (" + commit + ")";
    }

    /** How many shards there are, all of them here. */
    private static int complete(List<Notes> notes) {
        Map<Integer, Path> kinds = new TreeMap<>();
        notes.forEach(note -> kinds.putIfAbsent(note.shard().of(), note.folder()));
        if (kinds.size() > 1) {
            throw new RunFailure("the shards are of different numbers of shards, "
                    + kinds.entrySet().stream()
                            .map(kind -> kind.getKey() + " in " + kind.getValue())
                            .collect(Collectors.joining(", "))
                    + "; expected one number.");
        }
        int of = notes.get(0).shard().of();
        String missing = IntStream.rangeClosed(1, of)
                .filter(number -> notes.stream().noneMatch(note -> note.shard().number() == number))
                .mapToObj(number -> new Shard(number, of).toString())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RunFailure(
                    missing.contains(",")
                            ? "shards " + missing
                                    + " are missing. Maybe their folders were left out, or they did not run."
                            : "shard " + missing + " is missing. Maybe its folder was left out, or it did not run.");
        }
        return of;
    }

    /** All units, from wherever they lie. */
    private static Rounds rounds(Plan plan, int of, List<UnitStore> stores, List<Unit> units) {
        Rounds rounds = new Rounds(plan, Shard.WHOLE);
        List<Unit> missing = new ArrayList<>();
        Optional<Unit> next = rounds.poll();
        while (next.isPresent()) {
            Unit unit = next.get();
            Optional<Part> part =
                    stores.stream().flatMap(store -> store.read(unit).stream()).findFirst();
            Optional<String> failure = stores.stream()
                    .flatMap(store -> store.failure(unit).stream())
                    .findFirst();
            if (part.isPresent()) {
                rounds.enter(unit, part.get());
            } else if (failure.isPresent()) {
                rounds.fail(unit, failure.get());
            } else {
                missing.add(unit);
            }
            units.add(unit);
            next = rounds.poll();
        }
        if (!missing.isEmpty()) {
            throw new RunFailure(missing(plan, of, missing));
        }
        return rounds;
    }

    private static String missing(Plan plan, int of, List<Unit> missing) {
        String named = missing.stream()
                .limit(NAMED)
                .map(unit -> "point " + unit.point() + " replication " + unit.replication() + " of shard "
                        + shard(plan, of, unit))
                .collect(Collectors.joining(", "));
        String shards = missing.stream()
                .map(unit -> shard(plan, of, unit).toString())
                .distinct()
                .collect(Collectors.joining(", "));
        return missing.size() + (missing.size() == 1 ? " unit is" : " units are") + " missing: " + named
                + (missing.size() > NAMED ? ", …" : "") + ". Maybe give the command of shard " + shards + " again.";
    }

    private static Shard shard(Plan plan, int of, Unit unit) {
        return IntStream.rangeClosed(1, of)
                .mapToObj(number -> new Shard(number, of))
                .filter(shard -> plan.deals(shard, unit))
                .findFirst()
                .orElseThrow();
    }
}
