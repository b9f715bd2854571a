package org.offramp.study.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Mix;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Spread;
import org.offramp.study.calibration.Posterior;

/**
 * The numbers of a scenario as far as they are uncertain: which are drawn, which are held and why. A table with one range
 * moves as a whole, because what is wrong with it is wrong with all of it; shares of a mix move apart and then add up
 * again. Numbers that calibration moved are drawn together from what it left, or held.
 */
public final class Numbers {

    /** The joint draw of all calibrated numbers. */
    static final String POSTERIOR = "posterior";

    private static final String OBSERVED = "observed.";
    private static final String PERCENT = "%|per ?cent";

    private final List<Drawn> drawn;
    private final Optional<Posterior> posterior;
    private final Map<String, Double> mixes = new LinkedHashMap<>();
    private final int alone;
    private final int unranged;
    private final int calibratedHeld;

    private Numbers(List<Parameter> parameters, Optional<Posterior> posterior) {
        this.posterior = posterior;
        Map<String, List<Parameter>> parts = new LinkedHashMap<>();
        int ranged = 0;
        int without = 0;
        int held = 0;
        for (Parameter p : parameters) {
            if (p.path().startsWith(OBSERVED)) {
                continue;
            }
            if (Mix.of(p.path()).isPresent()) {
                mixes.put(p.path(), p.value() / size(p));
            }
            boolean joint = posterior.isPresent() && posterior.get().paths().contains(p.path());
            if (joint || p.grade() != Grade.CALIBRATED && Spread.of(p).isPresent()) {
                boolean apart = joint || Mix.of(p.path()).isPresent();
                parts.computeIfAbsent(apart ? p.path() : p.whole(), path -> new ArrayList<>())
                        .add(p);
                ranged++;
            } else if (p.grade() == Grade.CALIBRATED) {
                held++;
            } else {
                without++;
            }
        }
        List<Drawn> all = new ArrayList<>();
        parts.forEach((path, of) -> {
            boolean joint = posterior.isPresent() && posterior.get().paths().contains(path);
            all.add(new Drawn(
                    path,
                    joint ? Drawn.Group.CALIBRATED : Drawn.Group.of(of.get(0).grade()),
                    of));
        });
        this.drawn = List.copyOf(all);
        this.alone = ranged;
        this.unranged = without;
        this.calibratedHeld = held;
    }

    /**
     * The numbers of a scenario.
     *
     * @param posterior of the calibrated ones, where there is one that is up to date
     */
    static Numbers of(List<Parameter> parameters, Optional<Posterior> posterior) {
        return new Numbers(parameters, posterior);
    }

    /** What is drawn, in the order of the paths. */
    public List<Drawn> drawn() {
        return drawn;
    }

    /** How many single numbers are in what is drawn. */
    public int single() {
        return alone;
    }

    /** How many numbers are held because they have no range. */
    public int withoutRange() {
        return unranged;
    }

    /** How many calibrated numbers are held because there is no posterior of them. */
    public int calibratedHeld() {
        return calibratedHeld;
    }

    /** Whether any number of a group is drawn. */
    boolean has(Drawn.Group group) {
        return drawn.stream().anyMatch(d -> d.group() == group);
    }

    /**
     * The values of a draw, by path, in the units of the scenario.
     *
     * @param place where in its probability each stands; of calibrated numbers that of {@link #POSTERIOR}
     */
    Map<String, Double> values(ToDoubleFunction<Drawn> place) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Drawn number : drawn) {
            double u = place.applyAsDouble(number);
            for (Parameter part : number.parts()) {
                double value = number.group() == Drawn.Group.CALIBRATED
                        ? posterior.orElseThrow()
                                .at(u)[posterior.orElseThrow().paths().indexOf(part.path())]
                        : Spread.of(part).orElseThrow().at(u);
                values.put(part.path(), value / size(part));
            }
        }
        Map<String, Double> whole = Mix.whole(mixes, values);
        drawn.forEach(number -> number.parts()
                .forEach(part -> whole.computeIfPresent(part.path(), (path, value) -> value * size(part))));
        return whole;
    }

    /** Values as settings of the scenario, {@code PATH=VALUE UNIT}. */
    List<String> settings(Map<String, Double> values) {
        List<String> settings = new ArrayList<>();
        for (Drawn number : drawn) {
            for (Parameter part : number.parts()) {
                String value = BigDecimal.valueOf(values.getOrDefault(part.path(), part.value()))
                        .toPlainString();
                settings.add(part.path() + "=" + value + " " + part.unit());
            }
        }
        return settings;
    }

    /** Where a number stands in the draw of a hypercube; all calibrated ones at one place. */
    static String address(Drawn number) {
        return number.group() == Drawn.Group.CALIBRATED ? POSTERIOR : number.path();
    }

    private static double size(Parameter share) {
        return share.unit().matches(PERCENT) ? 100 : 1;
    }
}
