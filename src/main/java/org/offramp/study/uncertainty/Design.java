package org.offramp.study.uncertainty;

import java.util.Map;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.unit.RunFailure;
import org.offramp.world.Simulation;

/**
 * Which numbers each run of the draws has. A draw is run three times: twice with its own numbers and draws of chance of
 * their own, so that chance can be told from numbers; and once mixed, with the unverified and assumed numbers of the draw,
 * the calibrated ones of another draw and the measured and derived ones of a third. Two runs that share one group of
 * numbers and nothing else vary together exactly as far as that group alone makes the result vary (pick and freeze: Sobol'
 * 1993, Saltelli 2002); here one mixed run serves for every group.
 *
 * <p>Numbers that do not go together, so that no such place can be run, are drawn again, which is counted: what comes out
 * holds for numbers that do.
 */
public final class Design {

    /** Runs of a draw: two with its numbers, one mixed. */
    public static final int RUNS = 3;

    /** The mixed one of them. */
    public static final int MIXED = 2;

    private static final int ATTEMPTS = 200;

    private final Numbers numbers;
    private final Hypercube cube;
    private final int draws;
    private final Uncertainty.Variants variants;
    private final int[] attempts;
    private final int[] further;
    private int again;

    /**
     * Finds draws whose numbers go together.
     *
     * @param seed of the run
     * @throws RunFailure if a draw finds none
     */
    public Design(Numbers numbers, long seed, int draws, Uncertainty.Variants variants) {
        this.numbers = numbers;
        this.cube = new Hypercube(seed, draws);
        this.draws = draws;
        this.variants = variants;
        this.attempts = new int[draws];
        this.further = new int[draws];
        for (int draw = 0; draw < draws; draw++) {
            settle(draw, 0, attempts, ATTEMPTS);
        }
        for (int draw = 0; draw < draws; draw++) {
            settle(draw, MIXED, further, draws - 2);
        }
    }

    private void settle(int draw, int run, int[] tried, int most) {
        String last = "";
        while (tried[draw] < most) {
            try {
                simulation(draw, run);
                return;
            } catch (ScenarioException e) {
                last = e.problems().get(0).toString();
            } catch (IllegalArgumentException e) {
                last = String.valueOf(e.getMessage());
            }
            tried[draw]++;
            again++;
        }
        throw new RunFailure("draw " + (draw + 1) + ": of " + most
                + " sets of numbers within their ranges none gives a place that can be run; the last: " + last
                + ". Maybe some ranges are too wide?");
    }

    /** How often numbers that did not go together were drawn again. */
    public int again() {
        return again;
    }

    /** The draw whose numbers of a group the mixed run of a draw has. */
    int partner(int draw, Drawn.Group group) {
        return switch (group) {
            case WEAK -> draw;
            case CALIBRATED -> (draw + 1 + further[draw]) % draws;
            case FOUNDED -> (draw + 2 + further[draw]) % draws;
        };
    }

    /** The same of all draws, by group. */
    int[][] partners() {
        int[][] partners = new int[Drawn.Group.values().length][draws];
        for (Drawn.Group group : Drawn.Group.values()) {
            for (int draw = 0; draw < draws; draw++) {
                partners[group.ordinal()][draw] = partner(draw, group);
            }
        }
        return partners;
    }

    /** How many draws there are. */
    public int draws() {
        return draws;
    }

    /** What is drawn. */
    Numbers numbers() {
        return numbers;
    }

    /** Where in its probability a number stands in a draw. */
    double place(Drawn number, int draw) {
        return place(Numbers.address(number), draw);
    }

    /** The same by its address. */
    double place(String address, int draw) {
        return attempts[draw] == 0 ? cube.at(address, draw) : cube.again(address, draw, attempts[draw]);
    }

    /** The draw a run has its numbers of a group from. */
    int source(int draw, int run, Drawn.Group group) {
        return run == MIXED ? partner(draw, group) : draw;
    }

    /** The values of a run of a draw, by path. */
    public Map<String, Double> values(int draw, int run) {
        return numbers.values(number -> place(number, source(draw, run, number.group())));
    }

    /** A run of a draw, ready. */
    Simulation simulation(int draw, int run) {
        return variants.with(numbers.settings(values(draw, run)));
    }

    /** The values of each number in every draw; of a table those of its first number. */
    double[][] columns() {
        double[][] columns = new double[numbers.drawn().size()][draws];
        for (int draw = 0; draw < draws; draw++) {
            int of = draw;
            Map<String, Double> values = numbers.values(number -> place(number, of));
            for (int j = 0; j < columns.length; j++) {
                Parameter first = numbers.drawn().get(j).first();
                columns[j][draw] = values.getOrDefault(first.path(), first.value());
            }
        }
        return columns;
    }
}
