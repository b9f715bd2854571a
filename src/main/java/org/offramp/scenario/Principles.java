package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
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
     * Checks a scenario. What a lever of an added measure brings about, or the end of a measure it replaces, counts as the
     * added measure's, at its levers; what is so already is not said again.
     *
     * @param bound the place
     * @param inForce measures in force in it
     * @param added measures added to it
     */
    static List<Warning> of(Bound<Place> bound, List<Bound<Measure>> inForce, List<Bound<Measure>> added) {
        List<Warning> warnings = new ArrayList<>();
        Place today = after(bound.value(), inForce);
        PlacePrinciples.check(today, found(warnings, "", false, bound::origin));
        for (Bound<Measure> measure : inForce) {
            gate(measure.value(), today, found(warnings, measure.value().name(), false, measure::origin));
        }
        List<Warning> before = List.copyOf(warnings);
        for (Bound<Measure> file : added) {
            Measure measure = file.value();
            Stream<Bound<Measure>> left = inForce.stream().filter(old -> !measure.ends(old.value()));
            Place changed =
                    after(bound.value(), Stream.concat(left, Stream.of(file)).toList());
            Found atLevers = found(warnings, measure.name(), true, path -> file.origin("levers"));
            PlacePrinciples.check(changed, (principle, path, text) -> {
                if (before.stream()
                        .noneMatch(w -> w.principle() == principle && w.path().equals(path))) {
                    atLevers.warn(principle, path, text);
                }
            });
            Found atGate = found(warnings, measure.name(), true, file::origin);
            gate(measure, changed, (principle, path, text) -> {
                if (before.stream()
                        .noneMatch(w -> w.principle() == principle
                                && w.measure().equals(measure.name())
                                && w.text().equals(text))) {
                    atGate.warn(principle, path, text);
                }
            });
        }
        return warnings;
    }

    private static void gate(Measure measure, Place place, Found found) {
        measure.gate().ifPresent(gate -> GatePrinciples.check(gate, place, found));
    }

    private static Place after(Place place, List<Bound<Measure>> measures) {
        Place changed = place;
        for (Bound<Measure> measure : measures) {
            for (Lever lever : measure.value().levers()) {
                changed = Levers.pull(changed, lever, 1);
            }
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
