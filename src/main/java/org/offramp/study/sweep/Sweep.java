package org.offramp.study.sweep;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Progress;

/**
 * Does what is missing of a plan. Each unit is kept as soon as it is there; one that could not be done is recorded and the
 * others go on.
 */
final class Sweep {

    private final Plan plan;
    private final Shard shard;
    private final UnitStore store;
    private final boolean retry;
    private final Consumer<UnitNews> news;

    /**
     * A sweep.
     *
     * @param shard which units are done here
     * @param store keeps them
     * @param retry whether units that failed before are tried again
     * @param news is told of every unit, in the order in which they end
     */
    Sweep(Plan plan, Shard shard, UnitStore store, boolean retry, Consumer<UnitNews> news) {
        this.plan = plan;
        this.shard = shard;
        this.store = store;
        this.retry = retry;
        this.news = news;
    }

    /**
     * Does what is missing.
     *
     * @param engine where
     * @param facts all that is needed to try a unit again
     * @return the units that are in
     * @throws org.offramp.study.unit.RunFailure if a unit cannot be kept
     */
    Rounds run(SweepEngine engine, Function<Unit, Map<String, @Nullable Object>> facts, Progress progress) {
        Rounds rounds = new Rounds(plan, shard);
        int open = 0;
        while (true) {
            Optional<Unit> next = rounds.poll();
            if (next.isPresent()) {
                Unit unit = next.get();
                Optional<Part> kept = store.read(unit);
                Optional<String> failed = kept.isEmpty() && !retry ? store.failure(unit) : Optional.empty();
                if (kept.isPresent()) {
                    rounds.enter(unit, kept.get());
                    end(rounds, unit, UnitNews.Status.KEPT, progress);
                } else if (failed.isPresent()) {
                    rounds.fail(unit, failed.get());
                    end(rounds, unit, UnitNews.Status.FAILED_BEFORE, progress);
                } else {
                    engine.take(unit);
                    open++;
                }
            } else if (open == 0) {
                return rounds;
            } else {
                SweepEngine.Ended ended = engine.next();
                open--;
                Unit unit = ended.unit();
                if (ended.part().isPresent()) {
                    store.write(unit, ended.part().get());
                    rounds.enter(unit, ended.part().get());
                    end(rounds, unit, UnitNews.Status.DONE, progress);
                } else {
                    store.fail(unit, ended.message(), facts.apply(unit));
                    rounds.fail(unit, ended.message());
                    end(rounds, unit, UnitNews.Status.FAILED, progress);
                }
            }
        }
    }

    private void end(Rounds rounds, Unit unit, UnitNews.Status status, Progress progress) {
        PlannedPoint point = plan.point(unit);
        if (status == UnitNews.Status.DONE || status == UnitNews.Status.FAILED) {
            progress.done();
        } else {
            progress.spare(1, point.effort());
        }
        int spared = rounds.spared(unit);
        progress.spare(spared, spared * point.effort());
        news.accept(new UnitNews(unit, point, status));
    }
}
