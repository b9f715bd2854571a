package org.offramp.study.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Ratio;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Observed;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Place;
import org.offramp.study.unit.Key;

/**
 * What is observed in a place today against the base arm in its first reported year; where that year says nothing yet
 * (a follow-up that is longer than the years after it), against the horizon.
 */
public final class Fit {

    private static final double CLOSE = 0.15;
    private static final String HELD = "prison-population";
    private static final String[] DRUGS = {"offence=possession", "offence=supply"};

    /** Everything that can be observed in a place and held against the model. */
    public static final List<Target> TARGETS = List.of(
            count("prison-rate", "Prison rate", "per 100,000", Observed::prisonRate, one("prison-rate", Key.ALL)),
            chance(
                    "remand-share",
                    "Share of prisoners on remand",
                    Observed::remandShare,
                    share(one("remand-population", Key.ALL), one(HELD, Key.ALL))),
            chance(
                    "drug-share",
                    "Share of prisoners held for drug offences",
                    Observed::drugShare,
                    share(sum(HELD, DRUGS), one(HELD, Key.ALL))),
            new Target(
                    "occupancy",
                    "Prison occupancy",
                    "share",
                    o -> o.occupancy().map(Ratio::value),
                    one("prison-occupancy", Key.ALL)),
            chance("coverage", "Treatment coverage", Observed::coverage, one("treatment-coverage", Key.ALL)),
            count("arrests", "Arrests", "per year", Observed::arrests, one("arrests", Key.ALL)),
            count(
                    "drug-contacts",
                    "Police contacts for drug offences",
                    "per year",
                    Observed::drugContacts,
                    sum("police-contacts", DRUGS)),
            chance("rearrest", "Re-arrest within 3 years of release", Observed::rearrest, released("rearrest-3y")),
            chance(
                    "reimprisonment",
                    "Re-imprisonment within 3 years of release",
                    Observed::reimprisonment,
                    released("reimprisonment-3y")),
            count(
                    "overdose-deaths",
                    "Overdose deaths",
                    "per year",
                    Observed::overdoseDeaths,
                    one("overdose-deaths", Key.ALL)));

    /**
     * Something observed and what it is compared with.
     *
     * @param id the key of {@code observed}
     * @param title in tables
     * @param unit of both
     * @param observed what is observed in a place, if it is
     * @param simulated what the model has for it
     */
    public record Target(
            String id, String title, String unit, Function<Observed, Optional<Double>> observed, Simulated simulated) {}

    /** What the model has for a target. */
    @FunctionalInterface
    public interface Simulated {

        /** Values by replication in a year, or over the horizon. */
        double[] of(Sample base, int year);
    }

    private Fit() {}

    /**
     * What the numbers of a place were moved to meet: the targets of its calibration that are not held out, where any of its
     * numbers is calibrated at all.
     */
    public static Set<String> fitted(Place place, List<Parameter> parameters) {
        if (parameters.stream().noneMatch(p -> p.grade() == Grade.CALIBRATED)) {
            return Set.of();
        }
        Set<String> fitted = new TreeSet<>();
        place.calibration().ifPresent(block -> {
            fitted.addAll(block.targets().keySet());
            block.holdOut().forEach(fitted::remove);
        });
        return fitted;
    }

    /** The rows of the comparison, in the form of the manifest; what was not observed is left out. */
    public static List<Map<String, @Nullable Object>> rows(
            Observed observed, List<Parameter> parameters, Set<String> fitted, Sample base) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Target target : TARGETS) {
            target.observed().apply(observed).ifPresent(value -> {
                Map<String, @Nullable Object> row = row(target, value, parameters, base);
                row.put("fitted", fitted.contains(target.id()));
                rows.add(row);
            });
        }
        return rows;
    }

    private static Map<String, @Nullable Object> row(
            Target target, double observed, List<Parameter> parameters, Sample base) {
        Interval first = Interval.of(target.simulated().of(base, 1));
        Interval simulated =
                first.n() > 0 ? first : Interval.of(target.simulated().of(base, Key.HORIZON));
        Optional<Parameter> from = parameters.stream()
                .filter(p -> p.path().equals("observed." + target.id()))
                .findFirst();
        double gap = observed == 0 ? Double.NaN : simulated.mean() / observed - 1;
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", target.id());
        row.put("title", target.title());
        row.put("unit", target.unit());
        row.put("observed", observed);
        row.put("simulated", simulated.mean());
        row.put("low", simulated.low());
        row.put("high", simulated.high());
        row.put("gap", gap);
        row.put("grade", from.map(p -> p.grade().word()).orElse(""));
        row.put("source", from.map(Parameter::source).orElse(""));
        row.put("verdict", verdict(simulated.mean(), observed, gap, from));
        return row;
    }

    /** Inside the range of the observation where it has one; otherwise within a tenth of it, or not. */
    private static String verdict(double simulated, double observed, double gap, Optional<Parameter> from) {
        if (Double.isNaN(simulated)) {
            return "not simulated";
        }
        if (from.isPresent()
                && from.get().low().isPresent()
                && from.get().high().isPresent()) {
            double asWritten = observed == 0 ? 1 : from.get().value() / observed;
            boolean inside = simulated * asWritten >= from.get().low().getAsDouble()
                    && simulated * asWritten <= from.get().high().getAsDouble();
            if (inside) {
                return "inside its range";
            }
        }
        return Math.abs(gap) <= CLOSE ? "within 15 %" : "off by more than 15 %";
    }

    private static Target count(
            String id, String title, String unit, Function<Observed, Optional<Count>> of, Simulated simulated) {
        return new Target(id, title, unit, o -> of.apply(o).map(Count::value), simulated);
    }

    private static Target chance(
            String id, String title, Function<Observed, Optional<Chance>> of, Simulated simulated) {
        return new Target(id, title, "share", o -> of.apply(o).map(Chance::value), simulated);
    }

    private static Simulated one(String outcome, String stratum) {
        return (base, year) -> base.values(new Key(outcome, stratum, year));
    }

    private static Simulated released(String outcome) {
        return one(outcome, "route=release");
    }

    private static Simulated sum(String outcome, String... strata) {
        return (base, year) -> {
            double[] sum = base.values(new Key(outcome, strata[0], year)).clone();
            for (int s = 1; s < strata.length; s++) {
                double[] more = base.values(new Key(outcome, strata[s], year));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += more[i];
                }
            }
            return sum;
        };
    }

    private static Simulated share(Simulated part, Simulated whole) {
        return (base, year) -> {
            double[] share = part.of(base, year).clone();
            double[] of = whole.of(base, year);
            for (int i = 0; i < share.length; i++) {
                share[i] = share[i] / of[i];
            }
            return share;
        };
    }
}
