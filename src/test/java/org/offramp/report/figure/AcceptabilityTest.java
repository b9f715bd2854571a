package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSwings;
import org.offramp.report.result.Pair;

class AcceptabilityTest {

    private static Pair pair(double cost, double qalys) {
        return new Pair("base", "alternative", "societal", "average", cost, qalys, 0);
    }

    /** By hand: at 10 a QALY the net benefits of the four pairs are 5, −5, 0 and −30. */
    @Test
    void shareOfPairsThatAreWorthTheirCost() {
        List<Pair> pairs = List.of(pair(5, 1), pair(15, 1), pair(10, 1), pair(10, -2));
        assertThat(Acceptability.share(pairs, 10)).isEqualTo(0.25);
        assertThat(Acceptability.share(pairs, 0)).isZero();
        assertThat(Acceptability.share(pairs, 16)).isEqualTo(0.75);
    }

    /** Cost is d million in draw d, 0 to 9, and each gains 100 QALYs: at 85,000 all but the ninth are worth it. */
    @Test
    void drawsComeBeforeReplicationsAndItSaysWhichUncertaintyItHolds() {
        Plate.Drawn drawn = (Plate.Drawn)
                new Acceptability().plates(SampleSwings.in(SampleRun.both())).get(0);
        assertThat(drawn.svg()).contains("50 draws of the numbers", "uncertainty of the numbers");
        assertThat(drawn.alt()).contains("Societal 90%");
    }

    @Test
    void oneReplicationHasNoCurve() {
        assertThat(new Acceptability().plates(SampleRun.baseOnly()))
                .singleElement()
                .isInstanceOf(Plate.LeftOut.class);
    }
}
