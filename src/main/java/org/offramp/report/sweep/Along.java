package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.figure.Scaffold;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.Scale;

/**
 * The axis of a factor: numbers by their size or by its logarithm, other levels side by side.
 *
 * @param factor on the axis
 */
record Along(Factor factor) {

    private static final int FEW = 9;
    private static final int[] ROUND = {1, 2, 5};

    /** A mark on the axis: where, from 0 to 1, and what stands there. */
    record Tick(double at, String label) {}

    /** Where a level stands, from 0 to 1. */
    double at(String level) {
        if (!factor.numeric()) {
            int last = factor.levels().size() - 1;
            return last < 1 ? 0.5 : (double) factor.place(level) / last;
        }
        return share(factor.number(level));
    }

    /** The marks: the levels themselves where they are few, else round numbers. */
    List<Tick> ticks() {
        List<String> levels = factor.levels();
        if (!factor.numeric() || levels.size() <= FEW) {
            return levels.stream().map(l -> new Tick(at(l), factor.printed(l))).toList();
        }
        return factor.logarithmic() ? powers() : steps();
    }

    private double share(double number) {
        double low = scaled(least());
        double high = scaled(most());
        return high > low ? (scaled(number) - low) / (high - low) : 0.5;
    }

    private double scaled(double number) {
        return factor.logarithmic() ? StrictMath.log(number) : number;
    }

    private double least() {
        return factor.number(factor.levels().get(0));
    }

    private double most() {
        return factor.number(factor.levels().get(factor.levels().size() - 1));
    }

    private List<Tick> steps() {
        double step = Scaffold.step(most() - least(), 6);
        List<Tick> ticks = new ArrayList<>();
        for (double k = Math.ceil(least() / step - 1e-9); k * step <= most() + 1e-9 * step; k++) {
            ticks.add(new Tick(share(k * step), Scale.axis(step).format(k * step)));
        }
        return ticks;
    }

    private List<Tick> powers() {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(StrictMath.log10(least()));
        int last = (int) Math.ceil(StrictMath.log10(most()));
        for (int power = first; power <= last; power++) {
            for (int lead : ROUND) {
                double number = lead * StrictMath.pow(10, power);
                if (number >= least() * (1 - 1e-9) && number <= most() * (1 + 1e-9)) {
                    ticks.add(new Tick(share(number), Numeral.of(number)));
                }
            }
        }
        return ticks;
    }
}
