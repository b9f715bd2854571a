package org.offramp.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.offramp.chance.Draws;
import org.offramp.study.unit.Progress;
import org.offramp.study.unit.RunFailure;

/**
 * Makes the evaluations of a calibration on some threads. Each has a seed of its own from its address, and answers come
 * in the order of the questions, so nothing depends on how many threads there are.
 */
public final class Crew implements AutoCloseable {

    /**
     * A question.
     *
     * @param stage of the calibration
     * @param number in the stage
     * @param x the point
     * @param seed of its draws
     */
    record Question(String stage, int number, double[] x, long seed) {}

    /** The share of the points of a stage that may make no place that can be run. */
    private static final double LOST = 0.1;

    private final Simulator place;
    private final Simulator simulator;
    private final Evaluations evaluations;
    private final ExecutorService workers;

    public Crew(Simulator simulator, Evaluations evaluations, Progress progress, int threads) {
        this.place = simulator;
        this.simulator = (x, seed) -> {
            double[] values = simulator.at(x, seed);
            progress.done();
            return values;
        };
        this.evaluations = evaluations;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "calibrate");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Answers questions.
     *
     * @throws RunFailure if a run cannot be finished; what was finished is kept
     */
    public List<double[]> answers(List<Question> questions) {
        List<Future<double[]>> asked = new ArrayList<>();
        for (Question q : questions) {
            asked.add(workers.submit(() -> evaluations.at(q.stage(), q.number(), q.x(), q.seed(), simulator)));
        }
        List<double[]> answers = new ArrayList<>();
        try {
            for (Future<double[]> one : asked) {
                answers.add(one.get());
            }
        } catch (ExecutionException e) {
            workers.shutdownNow();
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new RunFailure("an evaluation failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailure("interrupted; what is done is kept, and the same command goes on from there", e);
        }
        return answers;
    }

    /**
     * Asks at points, each with a seed of its own.
     *
     * @param seed of the stage
     * @throws RunFailure if more than a tenth of the points has no value at all: what was learnt would not hold there
     */
    public List<double[]> answers(String stage, List<double[]> points, long seed) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            questions.add(new Question(stage, i, points.get(i), Draws.key(seed, i)));
        }
        List<double[]> answers = answers(questions);
        List<double[]> lost = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (Arrays.stream(answers.get(i)).allMatch(Double::isNaN)) {
                lost.add(points.get(i));
            }
        }
        if (lost.size() > LOST * points.size()) {
            String why = place.why(lost.get(0));
            throw new RunFailure(
                    stage + ": " + lost.size() + " of " + points.size() + " sets of free numbers make no place"
                            + " that can be run, expected at most a tenth. Maybe narrower least and most in calibration.free?"
                            + (why.isEmpty() ? "" : " The first: " + why));
        }
        return answers;
    }

    /** Asks several times at one point: a value for each target and time. */
    List<double[]> repeated(String stage, double[] x, int times, long seed) {
        return answers(stage, Collections.nCopies(times, x), seed);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
