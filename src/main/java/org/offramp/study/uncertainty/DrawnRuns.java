package org.offramp.study.uncertainty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.outcome.Frame;
import org.offramp.study.unit.Engine;
import org.offramp.time.Years;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;
import org.offramp.world.Simulation;

/**
 * The runs of the draws as an engine: run 3 k + 1 and 3 k + 2 have the numbers of draw k, run 3 k + 3 is its mixed one.
 * Every run has chance of its own.
 */
public final class DrawnRuns implements Engine {

    /** The first replication no other run has. */
    private static final int OWN = 1_000_000;

    private final Engine like;
    private final Refitted draws;
    private final AgendaKind agenda;
    private final int kept;
    private final Map<Integer, Ready> ready = new LinkedHashMap<>();

    /**
     * The runs of draws.
     *
     * @param like the runs with the numbers as written: the same arms, units and years
     * @param threads how many units run at once
     */
    public DrawnRuns(Engine like, Refitted draws, AgendaKind agenda, int threads) {
        this.like = like;
        this.draws = draws;
        this.agenda = agenda;
        this.kept = threads + 2;
    }

    /** A simulation that is made when the first unit asks. */
    private final class Ready {
        private final int replication;
        private @Nullable Engine engine;

        Ready(int replication) {
            this.replication = replication;
        }

        synchronized Engine engine() {
            Engine made = engine;
            if (made == null) {
                int run = replication - 1;
                Simulation simulation = draws.simulation(run / Design.RUNS, run % Design.RUNS);
                made = Engine.of(simulation, agenda);
                engine = made;
            }
            return made;
        }
    }

    private Engine of(int replication) {
        Ready one;
        synchronized (ready) {
            one = ready.computeIfAbsent(replication, Ready::new);
            if (ready.size() > kept) {
                ready.remove(ready.keySet().iterator().next());
            }
        }
        return one.engine();
    }

    @Override
    public List<String> arms() {
        return like.arms();
    }

    @Override
    public int units() {
        return like.units();
    }

    @Override
    public Years years() {
        return like.years();
    }

    @Override
    public Frame frame(int arm) {
        return like.frame(arm);
    }

    @Override
    public Frame frame(int replication, int arm) {
        return of(replication).frame(arm);
    }

    @Override
    public List<ArmResult> run(int replication, int unit) {
        return of(replication).run(OWN + replication, unit);
    }
}
