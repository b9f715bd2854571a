package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;

/**
 * The principles check: where a place or a measure goes against the international standards the field works under. It is
 * a lint and no lock.
 */
final class Principles {

    /** Takes what is found. */
    @FunctionalInterface
    interface Found {

        /**
         * Something goes against a standard.
         *
         * @param principle that is not kept
         * @param path of the value, from the root of its file
         * @param text what is so, in a sentence
         */
        void warn(Principle principle, String path, String text);
    }

    private Principles() {}

    /**
     * Checks a scenario. What a lever of an added measure brings about counts as that measure's, at its levers.
     *
     * @param bound the place
     * @param inForce measures in force in it
     * @param added measures added to it
     */
    static List<Warning> of(Bound<Place> bound, List<Bound<Measure>> inForce, List<Bound<Measure>> added) {
        List<Warning> warnings = new ArrayList<>();
        Place today = bound.value();
        for (Bound<Measure> measure : inForce) {
            today = after(today, measure.value());
        }
        PlacePrinciples.check(today, found(warnings, "", false, bound::origin));
        for (Bound<Measure> measure : inForce) {
            gate(measure, today, false, warnings);
        }
        List<Warning> before = List.copyOf(warnings);
        for (Bound<Measure> file : added) {
            Measure measure = file.value();
            Place changed = after(today, measure);
            PlacePrinciples.check(changed, (principle, path, text) -> {
                if (before.stream()
                        .noneMatch(w -> w.principle() == principle && w.path().equals(path))) {
                    found(warnings, measure.name(), true, at -> file.origin("levers"))
                            .warn(principle, path, text);
                }
            });
            gate(file, changed, true, warnings);
        }
        return warnings;
    }

    private static void gate(Bound<Measure> file, Place place, boolean added, List<Warning> warnings) {
        Measure measure = file.value();
        measure.gate()
                .ifPresent(gate ->
                        GatePrinciples.check(gate, place, found(warnings, measure.name(), added, file::origin)));
    }

    private static Place after(Place place, Measure measure) {
        Place changed = place;
        for (Lever lever : measure.levers()) {
            changed = Levers.pull(changed, lever, 1);
        }
        return changed;
    }

    private static Found found(List<Warning> into, String measure, boolean added, Function<String, Origin> origin) {
        return (principle, path, text) -> {
            Origin at = origin.apply(path);
            into.add(new Warning(principle, measure, added, text, at.file(), at.line(), path));
        };
    }
}
