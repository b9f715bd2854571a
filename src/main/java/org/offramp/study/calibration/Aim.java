package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offramp.scenario.Calibration;
import org.offramp.scenario.Place;
import org.offramp.study.table.Fit;

/**
 * A target of a calibration.
 *
 * @param id the key of {@code observed}
 * @param title in tables
 * @param unit of its values
 * @param observed the value
 * @param sd one standard deviation of the difference to be expected between model and observation, in the same unit
 * @param heldOut whether it is predicted and never fitted
 */
public record Aim(String id, String title, String unit, double observed, double sd, boolean heldOut) {

    /** The targets of a place that are observed in it, in the order of the tables. */
    public static List<Aim> of(Place place, Calibration calibration, Set<String> heldOut) {
        List<Aim> aims = new ArrayList<>();
        for (Fit.Target target : Fit.TARGETS) {
            Optional<Calibration.Target> how =
                    Optional.ofNullable(calibration.targets().get(target.id()));
            Optional<Double> observed = target.observed().apply(place.observed());
            if (how.isPresent() && observed.isPresent() && observed.get() > 0) {
                double sd = how.get().tolerance() * observed.get();
                boolean held = heldOut.contains(target.id());
                aims.add(new Aim(target.id(), target.title(), target.unit(), observed.get(), sd, held));
            }
        }
        return List.copyOf(aims);
    }

    /** How far a value lies off, in standard deviations. */
    double off(double simulated) {
        return (simulated - observed) / sd;
    }

    /** What the model has for it. */
    public Fit.Simulated simulated() {
        return Fit.TARGETS.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .simulated();
    }

    /** The same target, observed otherwise. */
    Aim observing(double value, double spread) {
        return new Aim(id, title, unit, value, spread, heldOut);
    }
}
