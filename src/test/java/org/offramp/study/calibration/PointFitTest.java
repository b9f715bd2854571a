package org.offramp.study.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;

/** CMA-ES with our seed and inside our bounds. */
class PointFitTest {

    private static double valley(double[] x) {
        double a = x[0] - 0.3;
        double b = 10 * (x[1] - 0.2 - a);
        double c = x[2] - 0.9;
        return a * a + b * b + c * c;
    }

    @Test
    void findsAKnownOptimumAlongANarrowValley() {
        PointFit.Best best = new PointFit(PointFitTest::valley, 1).search(new double[] {0.8, 0.5, 0.1}, 1500);
        assertThat(best.x()[0]).isBetween(0.299, 0.301);
        assertThat(best.x()[1]).isBetween(0.199, 0.201);
        assertThat(best.x()[2]).isBetween(0.899, 0.901);
        assertThat(best.misfit()).isEqualTo(valley(best.x())).isLessThan(1e-5);
    }

    /** Steps as whole counts make them: a misfit that is flat almost everywhere. */
    @Test
    void bearsSteps() {
        PointFit.Best best = new PointFit(
                        x -> Math.abs(Math.floor(40 * x[0]) - 12) + Math.abs(Math.floor(40 * x[1]) - 30), 3)
                .search(new double[] {0.5, 0.5}, 600);
        assertThat(best.misfit()).isZero();
    }

    @Test
    void asksOnlyInsideTheBoundsAndNoOftenerThanAllowed() {
        List<double[]> asked = new ArrayList<>();
        PointFit.Best best = new PointFit(
                        x -> {
                            asked.add(x.clone());
                            return -x[0] + (x[1] > 0.5 ? Double.NaN : 0);
                        },
                        9)
                .search(new double[] {0.9, 0.4}, 100);
        assertThat(asked).hasSizeLessThanOrEqualTo(100).allMatch(x -> x[0] >= 0 && x[0] <= 1 && x[1] >= 0 && x[1] <= 1);
        assertThat(best.x()[0]).isGreaterThan(0.99);
        assertThat(best.x()[1]).isLessThanOrEqualTo(0.5);
    }

    @Test
    void theSameSeedGivesTheSameSearch() {
        double[] start = {0.5, 0.5, 0.5};
        PointFit.Best one = new PointFit(PointFitTest::valley, 4).search(start, 200);
        assertThat(new PointFit(PointFitTest::valley, 4).search(start, 200).x()).isEqualTo(one.x());
        assertThat(new PointFit(PointFitTest::valley, Draws.key(4, 1))
                        .search(start, 200)
                        .x())
                .isNotEqualTo(one.x());
    }
}
