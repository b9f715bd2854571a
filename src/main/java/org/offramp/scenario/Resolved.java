package org.offramp.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.offramp.measure.Measure;

/** A scenario as it was resolved for a run, read again: the manifest of a result folder holds it. */
final class Resolved {

    private static final String PLACE = "place";
    private static final String IN_FORCE = "in-force:";

    private Resolved() {}

    static Scenario read(String text, List<String> settings) {
        try {
            if (Document.json(text, Origin.of("manifest")) instanceof Node.Mapping parts) {
                return scenario(parts.entries(), paths(settings));
            }
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        throw new IllegalArgumentException("it is no scenario as a run resolves one");
    }

    private static List<String> paths(List<String> settings) {
        return settings.stream()
                .map(setting -> setting.substring(0, Math.max(0, setting.indexOf('='))))
                .toList();
    }

    /** A number below a path that was set has no range and no source any more. */
    private static Parameter founded(Parameter p, List<String> set) {
        boolean own =
                set.stream().noneMatch(path -> p.path().equals(path) || p.path().startsWith(path + "."));
        return own
                ? p
                : new Parameter(
                        p.path(),
                        p.value(),
                        p.unit(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Grade.ASSUMED,
                        Header.SET.source(),
                        "",
                        p.file(),
                        p.line(),
                        p.path());
    }

    private static Scenario scenario(Map<String, Node> parts, List<String> set) {
        Node place = parts.get(PLACE);
        if (place == null) {
            throw new IllegalArgumentException("it has no place");
        }
        Bound<Place> read = ScenarioFile.again(place, Place.class, Optional.empty());
        StringBuilder resolved = new StringBuilder();
        List<Measure> inForce = new ArrayList<>();
        List<Measure> added = new ArrayList<>();
        List<Parameter> parameters = new ArrayList<>(read.parameters());
        parts.forEach((key, node) -> {
            resolved.append(resolved.length() == 0 ? "{" : ",");
            resolved.append('"').append(key).append("\":").append(Canonical.text(node));
            if (!key.equals(PLACE)) {
                Bound<Measure> bound = ScenarioFile.again(node, Measure.class, Optional.of("Int$"));
                Measure measure = bound.value();
                boolean force = key.startsWith(IN_FORCE);
                boolean same = !force && inForce.stream().anyMatch(m -> m.name().equals(measure.name()));
                (force ? inForce : added).add(measure);
                String prefix = Reading.prefix(measure.name(), same);
                bound.parameters().forEach(p -> parameters.add(p.below(prefix)));
            }
        });
        return new Scenario(
                read.value(),
                inForce,
                added,
                parameters.stream().map(p -> founded(p, set)).toList(),
                List.of(),
                resolved.append("}").toString());
    }
}
