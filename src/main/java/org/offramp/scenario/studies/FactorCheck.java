package org.offramp.scenario.studies;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offramp.scenario.Findings;
import org.offramp.scenario.Written;

/** What can be said of the factors and the design of a study from its file alone. */
final class FactorCheck {

    private static final int MOST = 100_000;

    private final StudyFile study;
    private final Findings findings;
    private final StudyDesign design;
    private final boolean counted;

    FactorCheck(StudyFile study, Findings findings) {
        this.study = study;
        this.findings = findings;
        this.design = study.design().orElse(StudyDesign.GRID);
        this.counted = design == StudyDesign.LATIN_HYPERCUBE || design == StudyDesign.SOBOL;
    }

    void all() {
        Set<String> paths = new HashSet<>(study.set().keySet());
        for (int i = 0; i < study.vary().size(); i++) {
            StudyFile.Varied varied = study.vary().get(i);
            String at = "vary[" + i + "]";
            once(paths, varied.path(), at + ".path");
            for (int j = 0; j < varied.also().size(); j++) {
                once(paths, varied.also().get(j), at + ".also[" + j + "]");
            }
            values(varied, findings.at(at));
        }
        points();
        if (design == StudyDesign.LIST) {
            rows();
        }
    }

    private void once(Set<String> before, String path, String at) {
        if (path.isBlank()) {
            findings.problem(at, "no path is written", "a path of the scenario, as of --set", "");
        } else if (!before.add(path)) {
            findings.problem(at, "'" + path + "' gets a value twice", "one factor, or set, for a path", "");
        }
    }

    private void values(StudyFile.Varied varied, Findings at) {
        boolean ends = varied.low().isPresent() || varied.high().isPresent();
        if (varied.values().isEmpty() && !ends) {
            at.problem("", "nothing says which values", "values, or low and high", "Maybe values: [0.1, 0.5]?");
        } else if (!varied.values().isEmpty() && ends) {
            at.problem("", "has values as well as low and high", "one of the two", "");
        } else if (ends) {
            range(varied, at);
        } else {
            listed(varied, at);
        }
    }

    private void listed(StudyFile.Varied varied, Findings at) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < varied.values().size(); i++) {
            Written written = varied.values().get(i);
            String value = written.number()
                    .map(number -> (FactorValue.exact(number) + " " + written.unit()).strip())
                    .orElse(written.text());
            if (!before.add(value) && design == StudyDesign.GRID) {
                at.problem("values[" + i + "]", value + " is there twice", "each value once", "");
            }
        }
        Set<String> units = new TreeSet<>();
        varied.values().stream().filter(v -> v.number().isPresent()).forEach(v -> units.add(v.unit()));
        if (units.size() > 1) {
            at.problem("values", "units are mixed: " + String.join(", ", units), "one unit for all values", "");
        }
        if (varied.steps().isPresent()) {
            at.problem("steps", "the values are listed", "no steps beside values", "Maybe low and high?");
        }
        if (varied.scale().isPresent()) {
            at.problem("scale", "the values are listed", "no scale beside values", "Maybe low and high?");
        }
    }

    private void range(StudyFile.Varied varied, Findings at) {
        if (varied.low().isEmpty() || varied.high().isEmpty()) {
            String missing = varied.low().isEmpty() ? "low" : "high";
            at.problem("", "missing key '" + missing + "'", "both ends of the range", "");
            return;
        }
        Optional<Double> low = end(varied.low().get(), "low", at);
        Optional<Double> high = end(varied.high().get(), "high", at);
        if (low.isEmpty() || high.isEmpty()) {
            return;
        }
        Written above = varied.high().get();
        if (!varied.low().get().unit().equals(above.unit())) {
            at.problem("high", above.text() + " is in another unit than low", "one unit for both ends", "");
        } else if (low.get() >= high.get()) {
            at.problem(
                    "high",
                    above.text() + " is not above low",
                    "more than " + varied.low().get().text(),
                    "");
        }
        if (varied.scale().equals(Optional.of(FactorScale.LOG)) && low.get() <= 0) {
            at.problem("low", varied.low().get().text() + " has no logarithm", "more than 0", "Maybe scale: linear?");
        }
        if (!counted && varied.steps().isEmpty()) {
            String maybe = "Maybe steps: 5, or design: sobol with points?";
            at.problem("", "missing key 'steps'", "how many values of the range, in a grid or a list", maybe);
        } else if (counted && varied.steps().isPresent()) {
            at.problem("steps", "the design has no steps", "points of the design instead", "Maybe design: grid?");
        }
        varied.steps().filter(steps -> steps < 2).ifPresent(steps -> {
            at.problem("steps", steps + " is too few", "2 or more, both ends among them", "");
        });
    }

    private static Optional<Double> end(Written written, String key, Findings at) {
        if (written.number().isEmpty()) {
            at.problem(key, "'" + written.text() + "' is no number", "a number", "Maybe values, for words?");
        }
        return written.number();
    }

    private void points() {
        int points = study.points().orElse(0);
        if (study.vary().isEmpty()) {
            if (study.points().isPresent() || study.design().isPresent()) {
                String key = study.points().isPresent() ? "points" : "design";
                findings.problem(key, "nothing is varied", "factors under vary", "Maybe leave it out?");
            }
        } else if (counted && study.points().isEmpty()) {
            findings.problem("design", "missing key 'points'", "how many points", "Maybe points: 64?");
        } else if (counted && (points < 1 || points > MOST)) {
            findings.problem("points", points + " is not a number of points", "1 to " + MOST, "");
        } else if (!counted && study.points().isPresent()) {
            findings.problem("points", "a grid or a list has as many as its values make", "no points", "");
        } else if (design == StudyDesign.GRID) {
            long all = 1;
            for (StudyFile.Varied varied : study.vary()) {
                all = Math.min(MOST + 1L, all * Math.max(1, count(varied)));
            }
            if (all > MOST) {
                findings.problem("vary", "the grid has more than " + MOST + " points", "fewer", "Maybe design: sobol?");
            }
        }
    }

    private void rows() {
        List<Integer> counts =
                study.vary().stream().map(FactorCheck::count).distinct().toList();
        if (counts.size() > 1) {
            findings.problem(
                    "vary",
                    "in a list factors change together, and these have "
                            + String.join(
                                    ", ", counts.stream().map(String::valueOf).toList()) + " values",
                    "as many values of each factor",
                    "Maybe design: grid?");
        }
    }

    private static int count(StudyFile.Varied varied) {
        return varied.values().isEmpty()
                ? Math.max(0, varied.steps().orElse(0))
                : varied.values().size();
    }
}
