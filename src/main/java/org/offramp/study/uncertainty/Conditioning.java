package org.offramp.study.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.offramp.chance.Draws;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.ScenarioException;
import org.offramp.study.calibration.Aim;
import org.offramp.study.calibration.Crew;
import org.offramp.study.calibration.FreeNumber;

/**
 * Ties the draws to what is observed: in each, and in each mixed run, the free numbers of the place are set anew with a few
 * small runs of its base arm, so that it meets goals drawn about what is observed. Runs of one draw have draws of chance of
 * their own; a point of the simulator is (draw or −1 for the numbers as written, run, moves of the free numbers).
 *
 * @param design which run has which numbers
 * @param free numbers
 * @param aims targets that are fitted
 * @param seed of the run
 * @param variants makes a run ready
 */
public record Conditioning(
        Design design, List<FreeNumber> free, List<Aim> aims, long seed, Uncertainty.Variants variants) {

    /** Small runs for each set of numbers. */
    private static final int TRIES = 3;

    private static final int HALVINGS = 8;
    private static final long ROOM = 0x7265666974L;
    private static final int WRITTEN = -1;
    private static final int[] RUNS = {0, Design.MIXED};

    /** How many small runs there are. */
    public static long runs(int free, int draws) {
        return Sensitivity.points(new double[free], new double[free]).size() + (long) TRIES * RUNS.length * draws;
    }

    /**
     * What came out.
     *
     * @param draws as they are to be run
     * @param unheard targets that cannot be measured in runs of this size
     */
    public record Found(Refitted draws, List<Aim> unheard) {}

    /**
     * Makes the small runs.
     *
     * @param observed the number of each target in the scenario
     */
    public Found run(Crew crew, IntFunction<Parameter> observed) {
        Sensitivity slopes = slopes(crew);
        List<Aim> heard = new ArrayList<>();
        List<Aim> unheard = new ArrayList<>();
        List<Parameter> targets = new ArrayList<>();
        for (int t = 0; t < aims.size(); t++) {
            (slopes.heard(t) ? heard : unheard).add(aims.get(t));
            if (slopes.heard(t)) {
                targets.add(observed.apply(t));
            }
        }
        if (heard.isEmpty()) {
            return new Found(Refitted.none(design, variants), unheard);
        }
        double[][][] moves = moves(crew, slopes);
        return new Found(new Refitted(design, free, heard, targets, moves, variants), unheard);
    }

    private Sensitivity slopes(Crew crew) {
        double[][] bounds = bounds(Map.of());
        List<double[]> points = Sensitivity.points(bounds[0], bounds[1]);
        List<double[]> asked = points.stream().map(x -> point(WRITTEN, 0, x)).toList();
        return Sensitivity.of(points, crew.answers("slopes", asked, Draws.key(Draws.key(seed, ROOM), 0)));
    }

    private double[][][] moves(Crew crew, Sensitivity slopes) {
        double[] tolerance =
                aims.stream().mapToDouble(aim -> aim.sd() / aim.observed()).toArray();
        double[] sd = free.stream()
                .mapToDouble(one -> StrictMath.log(one.most() / one.least()) / Math.sqrt(12))
                .toArray();
        Refit refit = new Refit(slopes, tolerance, sd);
        List<Refit.Course> courses = new ArrayList<>();
        for (int i = 0; i < RUNS.length * design.draws(); i++) {
            double[][] bounds = bounds(design.values(draw(i), mode(i)));
            courses.add(Refit.Course.begin(goals(draw(i), mode(i)), bounds[0], bounds[1]));
        }
        List<double[]> at = new ArrayList<>();
        courses.forEach(course -> at.add(new double[free.size()]));
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            List<double[]> points = new ArrayList<>();
            for (int i = 0; i < at.size(); i++) {
                points.add(point(draw(i), mode(i), at.get(i)));
            }
            List<double[]> answers = crew.answers("try-" + attempt, points, Draws.key(Draws.key(seed, ROOM), attempt));
            for (int i = 0; i < at.size(); i++) {
                courses.get(i).add(at.get(i), answers.get(i));
                at.set(i, refit.next(courses.get(i)));
            }
        }
        double[][][] moves = new double[design.draws()][RUNS.length][];
        for (int i = 0; i < at.size(); i++) {
            moves[draw(i)][i % RUNS.length] = settled(draw(i), mode(i), at.get(i));
        }
        return moves;
    }

    private static int draw(int i) {
        return i / RUNS.length;
    }

    private static int mode(int i) {
        return RUNS[i % RUNS.length];
    }

    private double[] goals(int draw, int run) {
        return aims.stream()
                .mapToDouble(aim -> StrictMath.log(Refitted.goal(design, aim, draw, run)))
                .toArray();
    }

    /** How far each free number may be moved down and up: within its bounds, or not further out where it was drawn there. */
    private double[][] bounds(Map<String, Double> values) {
        double[] low = new double[free.size()];
        double[] high = new double[free.size()];
        for (int i = 0; i < low.length; i++) {
            FreeNumber one = free.get(i);
            double down = Double.NEGATIVE_INFINITY;
            double up = Double.POSITIVE_INFINITY;
            for (Parameter number : one.numbers()) {
                double times = values.getOrDefault(number.path(), number.value()) / number.value();
                down = Math.max(down, times > 0 ? StrictMath.log(one.least() / times) : 0);
                up = Math.min(up, times > 0 ? StrictMath.log(one.most() / times) : 0);
            }
            low[i] = Math.min(0, down);
            high[i] = Math.max(0, up);
        }
        return new double[][] {low, high};
    }

    /** A move towards which a place can be run: half of it, and half of that, where it cannot. */
    private double[] settled(int draw, int run, double[] move) {
        double[] at = move;
        for (int halving = 0; halving < HALVINGS; halving++) {
            try {
                variants.with(Refitted.settings(design, draw, run, free, at));
                return at;
            } catch (ScenarioException | IllegalArgumentException e) {
                at = Refit.half(at);
            }
        }
        return new double[move.length];
    }

    private static double[] point(int draw, int run, double[] move) {
        double[] point = new double[2 + move.length];
        point[0] = draw;
        point[1] = run;
        System.arraycopy(move, 0, point, 2, move.length);
        return point;
    }

    /** The settings at a point of the simulator. */
    public static List<String> settings(Design design, List<FreeNumber> free, double[] point) {
        double[] move = Arrays.copyOfRange(point, 2, point.length);
        return point[0] == WRITTEN
                ? Refitted.settings(free, Refitted.moved(Map.of(), free, move))
                : Refitted.settings(design, (int) point[0], (int) point[1], free, move);
    }
}
