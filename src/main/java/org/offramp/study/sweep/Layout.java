package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.offramp.scenario.studies.Factor;
import org.offramp.scenario.studies.FactorScale;
import org.offramp.scenario.studies.FactorValue;
import org.offramp.scenario.studies.Study;
import org.offramp.study.uncertainty.Hypercube;

/**
 * Where the points of a design lie. A Latin hypercube and a Sobol sequence lay out places between 0 and 1; a place stands
 * for the value at that share of a range, or for one of the values listed, each of them with the same share.
 */
final class Layout {

    private static final long SEED = 1;

    private Layout() {}

    /** Values of the factors, point by point. */
    static List<List<String>> points(Study study) {
        List<Factor> factors = study.factors();
        if (factors.isEmpty()) {
            return List.of(List.of());
        }
        return switch (study.design()) {
            case GRID -> grid(factors);
            case LIST -> list(factors);
            case LATIN_HYPERCUBE ->
                hypercube(factors, study.points(), study.run().seed().orElse(SEED));
            case SOBOL -> sobol(factors, study.points());
        };
    }

    private static List<List<String>> grid(List<Factor> factors) {
        List<List<String>> points = List.of(List.of());
        for (Factor factor : factors) {
            points = points.stream()
                    .flatMap(point -> levels(factor).stream()
                            .map(value -> Stream.concat(point.stream(), Stream.of(value))
                                    .toList()))
                    .toList();
        }
        return points;
    }

    private static List<List<String>> list(List<Factor> factors) {
        List<List<String>> columns = factors.stream().map(Layout::levels).toList();
        return IntStream.range(0, columns.get(0).size())
                .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
                .toList();
    }

    private static List<List<String>> hypercube(List<Factor> factors, int points, long seed) {
        Hypercube cube = new Hypercube(seed, points);
        return IntStream.range(0, points)
                .mapToObj(point -> factors.stream()
                        .map(factor -> value(factor, cube.at(factor.path(), point)))
                        .toList())
                .toList();
    }

    /** Without the first point of the sequence, in which every place is 0. */
    private static List<List<String>> sobol(List<Factor> factors, int points) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
        sequence.nextVector();
        List<List<String>> values = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            double[] places = sequence.nextVector();
            values.add(IntStream.range(0, places.length)
                    .mapToObj(i -> value(factors.get(i), places[i]))
                    .toList());
        }
        return values;
    }

    /** The values of a grid or a list: those listed, or the steps of a range with both its ends. */
    private static List<String> levels(Factor factor) {
        return factor.range()
                .map(range -> IntStream.range(0, range.steps())
                        .mapToObj(step -> value(range, step / (range.steps() - 1.0)))
                        .toList())
                .orElse(factor.values());
    }

    private static String value(Factor factor, double place) {
        return factor.range()
                .map(range -> value(range, place))
                .orElseGet(
                        () -> factor.values().get((int) (place * factor.values().size())));
    }

    private static String value(Factor.Range range, double place) {
        if (place == 1) {
            return FactorValue.of(range.high());
        }
        return FactorValue.of(
                range.scale() == FactorScale.LOG
                        ? range.low() * StrictMath.exp(place * StrictMath.log(range.high() / range.low()))
                        : range.low() + place * (range.high() - range.low()));
    }
}
