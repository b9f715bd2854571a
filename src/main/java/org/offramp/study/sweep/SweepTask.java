package org.offramp.study.sweep;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.studies.Study;
import org.offramp.study.table.Staging;
import org.offramp.study.unit.Progress;

/**
 * A study as it is asked for: all of it, or a shard.
 *
 * @param study what is asked
 * @param folder where and how the results are written
 * @param threads how many units are done at once
 * @param shard which part, if not all
 * @param retry whether units that failed before are tried again
 * @param version of the program
 */
public record SweepTask(
        Study study, SweepFolder folder, int threads, Optional<Shard> shard, boolean retry, String version) {

    /**
     * Does what is missing and writes the result folder; of a shard only its units and its note.
     *
     * @param progress is told of the work
     * @param news is told of every unit, in the order in which they end
     * @return what was found; by a shard, what it has
     * @throws org.offramp.scenario.ScenarioException with everything that is wrong at any design point
     * @throws org.offramp.study.unit.RunFailure if a unit cannot be kept or a table cannot be written; a unit that fails does
     *     not end a sweep
     */
    public SweepResult run(Progress progress, Consumer<UnitNews> news) {
        return run(progress, news, plan -> {});
    }

    /**
     * Repeats a sweep in a folder of its own.
     *
     * @param facts of its manifest
     * @throws IllegalArgumentException if the files of the study no longer give that sweep; nothing is written then
     */
    public SweepResult again(Progress progress, Map<String, ?> facts) {
        Plan before = Plan.of(new LinkedHashMap<>(facts));
        return run(
                progress,
                unit -> {},
                plan -> plan.differs(before).ifPresent(what -> {
                    throw new IllegalArgumentException(
                            study.file() + ": it or a file it rests on is not what it was when the"
                                    + " sweep was made: " + what + " differs. Maybe with the files of then?");
                }));
    }

    private SweepResult run(Progress progress, Consumer<UnitNews> news, Consumer<Plan> accepted) {
        long begun = System.nanoTime();
        Prepared prepared = new Prepared(study, version, progress);
        Plan plan = prepared.plan();
        accepted.accept(plan);
        folder.open();
        UnitWork work = new UnitWork(plan, prepared::arms, threads, progress);
        Path aside = new Staging(folder.out()).workshop();
        UnitStore store = new UnitStore(folder.out(), aside);
        shard.ifPresent(part -> Notes.write(part, plan, folder.out(), Disk.by(aside)));
        Rounds rounds;
        try (SweepEngine engine = new ThreadEngine(threads, work::of)) {
            rounds = done(plan, store, engine, work::facts, progress, news);
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return shard.isPresent() ? new SweepResult(plan, rounds) : folder.write(plan, rounds, threads, seconds);
    }

    private Rounds done(
            Plan plan,
            UnitStore store,
            SweepEngine engine,
            Function<Unit, Map<String, @Nullable Object>> facts,
            Progress progress,
            Consumer<UnitNews> news) {
        Shard part = shard.orElse(Shard.WHOLE);
        long units = 0;
        long effort = 0;
        for (PlannedPoint point : plan.points()) {
            long dealt = plan.dealt(part, point);
            units += dealt;
            effort += dealt * point.effort();
        }
        progress.begin("", units, effort, plan.untilPrecise());
        return new Sweep(plan, part, store, retry, news).run(engine, facts, progress);
    }
}
