package org.offramp.study.unit;

import java.util.ArrayList;
import java.util.List;
import org.offramp.outcome.Frame;
import org.offramp.time.Years;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;

/**
 * The arms of one simulation and, after them, those of other scenarios, as one engine: all of a replication in one go, so
 * that they are paired by it.
 *
 * @param own the simulation with the base
 * @param agenda of every arm
 * @param beside the other scenarios, of as many districts
 */
public record SideBySide(Engine own, AgendaKind agenda, List<Beside> beside) implements Engine {

    /** Keeps its own copy of the list. */
    public SideBySide {
        beside = List.copyOf(beside);
    }

    @Override
    public List<String> arms() {
        List<String> names = new ArrayList<>(own.arms());
        beside.forEach(arm -> names.add(arm.name()));
        return List.copyOf(names);
    }

    @Override
    public int units() {
        return own.units();
    }

    @Override
    public Years years() {
        return own.years();
    }

    @Override
    public Frame frame(int arm) {
        int first = own.arms().size();
        if (arm < first) {
            return own.frame(arm);
        }
        Beside one = beside.get(arm - first);
        return one.simulation().frame(one.arm());
    }

    @Override
    public List<ArmResult> run(int replication, int unit) {
        List<ArmResult> results = new ArrayList<>(own.run(replication, unit));
        for (Beside one : beside) {
            results.add(one.simulation().alone(one.arm(), replication, unit));
        }
        return results;
    }
}
