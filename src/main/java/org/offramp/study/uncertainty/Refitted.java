package org.offramp.study.uncertainty;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.offramp.scenario.Parameter;
import org.offramp.study.calibration.Aim;
import org.offramp.study.calibration.FreeNumber;
import org.offramp.world.Simulation;

/**
 * The draws as they are run: the drawn numbers, and with them the free numbers of the place, set anew in each draw until
 * its targets are met. Where the place says nothing of that, the drawn numbers as they are.
 *
 * @param design which run has which numbers
 * @param free numbers that are moved
 * @param aims targets they are moved to
 * @param observed the numbers of these targets in the scenario
 * @param moves by draw, own numbers or mixed ones, and free number: the logarithm of what it is multiplied by
 * @param variants makes a run ready
 */
public record Refitted(
        Design design,
        List<FreeNumber> free,
        List<Aim> aims,
        List<Parameter> observed,
        double[][][] moves,
        Uncertainty.Variants variants) {

    private static final String GOAL = "goal.";

    /** The drawn numbers as they are. */
    public static Refitted none(Design design, Uncertainty.Variants variants) {
        double[][][] moves = new double[design.draws()][2][0];
        return new Refitted(design, List.of(), List.of(), List.of(), moves, variants);
    }

    /**
     * What a target is to be in a draw: lognormal about what is observed, with the tolerance for its spread. It belongs to
     * what calibration leaves open, so a mixed run has it from the draw of its calibrated numbers.
     */
    public static double goal(Design design, Aim aim, int draw, int run) {
        int from = design.source(draw, run, Drawn.Group.CALIBRATED);
        double z = new NormalDistribution().inverseCumulativeProbability(design.place(GOAL + aim.id(), from));
        return aim.observed() * StrictMath.exp(aim.sd() / aim.observed() * z);
    }

    /** The values free numbers have in a run once they are moved, by path. */
    public static Map<String, Double> moved(Map<String, Double> values, List<FreeNumber> free, double[] move) {
        Map<String, Double> moved = new LinkedHashMap<>();
        for (int i = 0; i < move.length; i++) {
            for (Parameter number : free.get(i).numbers()) {
                double value = values.getOrDefault(number.path(), number.value());
                moved.put(number.path(), value * StrictMath.exp(move[i]));
            }
        }
        return moved;
    }

    /** The settings of a run of a draw with its free numbers moved. */
    static List<String> settings(Design design, int draw, int run, List<FreeNumber> free, double[] move) {
        Map<String, Double> values = design.values(draw, run);
        Map<String, Double> moved = moved(values, free, move);
        return Stream.concat(
                        design.numbers().settings(values).stream()
                                .filter(setting -> !moved.containsKey(setting.substring(0, setting.indexOf('=')))),
                        settings(free, moved).stream())
                .toList();
    }

    /** Values of free numbers as settings. */
    static List<String> settings(List<FreeNumber> free, Map<String, Double> moved) {
        List<String> settings = new ArrayList<>();
        for (FreeNumber one : free) {
            for (Parameter number : one.numbers()) {
                Double value = moved.get(number.path());
                if (value != null) {
                    settings.add(number.path() + "=" + BigDecimal.valueOf(value).toPlainString() + " " + number.unit());
                }
            }
        }
        return settings;
    }

    /** A run of a draw, ready. */
    Simulation simulation(int draw, int run) {
        return variants.with(settings(design, draw, run, free, move(draw, run)));
    }

    /** How far the free numbers are moved in a run. */
    public double[] move(int draw, int run) {
        return moves[draw][run == Design.MIXED ? 1 : 0];
    }

    /** The draws. */
    public int draws() {
        return design.draws();
    }

    /** What varies from draw to draw: the numbers, and what each target is to be. */
    List<Drawn> drawn() {
        return Stream.concat(
                        design.numbers().drawn().stream(),
                        observed.stream()
                                .map(target -> new Drawn(target.path(), Drawn.Group.CALIBRATED, List.of(target))))
                .toList();
    }

    /** Whether anything of a group varies. */
    boolean has(Drawn.Group group) {
        return drawn().stream().anyMatch(d -> d.group() == group);
    }

    /** The values of all that varies, in every draw: numbers before they were moved. */
    double[][] columns() {
        List<double[]> columns = new ArrayList<>(List.of(design.columns()));
        for (Aim aim : aims) {
            double[] goals = new double[draws()];
            for (int draw = 0; draw < goals.length; draw++) {
                goals[draw] = goal(design, aim, draw, 0);
            }
            columns.add(goals);
        }
        return columns.toArray(double[][]::new);
    }
}
