package org.offramp.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.offramp.measure.Gate;
import org.offramp.measure.Lever;
import org.offramp.measure.Measure;
import org.offramp.person.Substance;
import org.offramp.treatment.Setting;

/**
 * Whether a measure fits a place: dates, modalities, paths of levers, measures it replaces.
 *
 * @param problems where what is wrong is put
 * @param names of the place
 * @param place if it could be read
 * @param known names of the measures beside it
 */
record MeasureCheck(SortedSet<Problem> problems, Names names, Optional<Place> place, List<String> known) {

    /** The same, with what is wrong put elsewhere. */
    MeasureCheck into(SortedSet<Problem> found) {
        return new MeasureCheck(found, names, place, known);
    }

    void measure(Bound<Measure> bound, boolean added) {
        Measure measure = bound.value();
        measure.gate().ifPresent(gate -> modalities(bound, gate));
        for (int i = 0; i < measure.replaces().size(); i++) {
            String name = measure.replaces().get(i);
            if (!known.contains(name)) {
                String at = "replaces[" + i + "]";
                problems.add(new Names.Name(name, at, bound.origin(at)).unknown("measure", known));
            }
        }
        place.ifPresent(there -> {
            if (added) {
                date(bound, there);
            }
            Place changed = there;
            for (int i = 0; i < measure.levers().size(); i++) {
                changed = after(bound, changed, measure.levers().get(i), "levers[" + i + "]");
            }
        });
    }

    private void date(Bound<Measure> bound, Place place) {
        String reported = " is before the first reported year of " + place.name();
        bound.value().start().filter(start -> start.isBefore(place.start())).ifPresent(start -> {
            String maybe = "Maybe put the measure under 'measures' of the place, where it is in force from the start?";
            problem(bound, "start", start + reported, place.start() + " or later", maybe);
        });
        bound.value()
                .end()
                .filter(end -> !end.isAfter(place.start()))
                .ifPresent(end -> problem(bound, "end", end + reported, "after " + place.start(), ""));
    }

    private void modalities(Bound<Measure> bound, Gate gate) {
        gate.treatment().forEach((Substance substance, String modality) -> {
            String at = "gate.treatment." + Text.word(substance);
            if (!names.modalities().contains(modality)) {
                problems.add(new Names.Name(modality, at, bound.origin(at)).unknown("modality", names.modalities()));
            }
            place.map(there -> there.treatment().modalities().get(modality))
                    .filter(given -> gate.held() && given.setting() != Setting.COMPULSORY)
                    .ifPresent(given -> problem(
                            bound,
                            at,
                            modality + " is given in the setting " + Text.word(given.setting())
                                    + ", and people are held",
                            "a modality given in the setting compulsory: " + String.join(", ", centres()),
                            ""));
        });
    }

    /** The place after one lever more; as it was where the lever cannot be pulled. */
    private Place after(Bound<Measure> bound, Place place, Lever lever, String at) {
        try {
            Place changed = Levers.pull(place, lever, 1);
            if (Levers.idle(lever)) {
                String what = Text.quoted(lever.path()) + " is read once for all arms: no lever works on it";
                String rules = "a path of the rules, in justice, treatment, drug-use or offending";
                problem(bound, at + ".path", what, rules, "Maybe set it with --set, or in a place file of its own?");
            }
            return changed;
        } catch (Levers.Stuck e) {
            String last = lever.path().substring(lever.path().lastIndexOf('.') + 1);
            problem(bound, at + ".path", e.getMessage(), Problems.oneOf(e.known()), Nearest.maybe(last, e.known()));
        } catch (Levers.NoCount e) {
            String counts = "the path of a count, such as places or hearings-per-year";
            problem(bound, at + ".add", e.getMessage(), counts, "Maybe 'scale' or 'to'?");
        } catch (IllegalArgumentException e) {
            problem(bound, at, "pulled on " + place.name() + ": " + e.getMessage(), "", "");
        }
        return place;
    }

    private List<String> centres() {
        return place.stream()
                .flatMap(there -> there.treatment().modalities().entrySet().stream())
                .filter(entry -> entry.getValue().setting() == Setting.COMPULSORY)
                .map(Map.Entry::getKey)
                .toList();
    }

    void problem(Bound<Measure> bound, String at, String what, String expected, String maybe) {
        problems.add(new Problem(bound.origin(at), at, what, expected, maybe));
    }
}
