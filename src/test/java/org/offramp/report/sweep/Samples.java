package org.offramp.report.sweep;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.SampleSweep;

/** The shapes a sweep can have. */
final class Samples {

    static final String OFFER = "measures.police-referral.gate.offered";
    static final String PLACES = "measures.more-places.levers[1].scale";

    private Samples() {}

    static SampleSweep none() {
        return SampleSweep.of("police-referral", "drug-court", "faster-courts", "fewer-offers")
                .outcome("prison-population", "people", 61_000)
                .outcome("treatment-coverage", "share", 0.2)
                .outcome("cost", "KES per year", 4.1e10)
                .effect(
                        0.001,
                        (v, arm, o) -> step(o)
                                * List.of("base", "faster-courts", "fewer-offers", "police-referral", "drug-court")
                                        .indexOf(arm));
    }

    private static double step(String outcome) {
        return outcome.equals("cost") ? 1e7 : outcome.equals("treatment-coverage") ? 0.001 : -300;
    }

    static SampleSweep one() {
        return SampleSweep.of("police-referral")
                .factor(OFFER, "Share of eligible people offered", "share", "log", "0.1", "0.2", "0.4", "0.8")
                .outcome("prison-population", "people", 61_000)
                .outcome("treatment-coverage[sex=female]", "share", 0.2)
                .effect(
                        0.02,
                        (v, arm, o) -> arm.equals("base") ? 0 : o.startsWith("prison") ? -2000 * v[0] : 0.1 * v[0]);
    }

    static SampleSweep two() {
        return SampleSweep.of("police-referral")
                .factor(OFFER, "Share of eligible people offered", "share", "linear", "0.1", "0.2", "0.4", "0.8")
                .factor(PLACES, "Places in treatment", "ratio", "linear", "0.5", "1", "2", "4", "8")
                .outcome("treatment-coverage", "share", 0.1)
                .outcome("prison-population", "people", 61_000)
                .outcome("waiting", "people", 2000)
                .replications(6)
                .effect(0.002, (v, arm, o) -> two(v, arm, o));
    }

    private static double two(double[] v, String arm, String outcome) {
        double asked = arm.equals("base") ? 0.05 : 0.05 + v[0];
        double served = Math.min(asked, 0.1 * v[1]);
        return switch (outcome) {
            case "treatment-coverage" -> 0.2 * served;
            case "waiting" -> 9000 * (asked - served);
            default -> -4000 * served;
        };
    }

    static SampleSweep three() {
        return SampleSweep.of("police-referral", "drug-court")
                .factor(OFFER, "Offered", "share", "linear", "0.1", "0.2", "0.4")
                .factor(PLACES, "Places", "ratio", "log", "0.5", "1", "2")
                .factor("feedbacks.record", "A record counts", "", "linear", "true", "false")
                .outcome("prison-population", "people", 61_000)
                .outcome("rearrest-3y[route=release]", "share", 0.4)
                .effect(0.05, (v, arm, o) -> arm.equals("base") ? 0 : -0.1 * v[0] * v[1]);
    }

    static SampleSweep spread(int factors) {
        List<List<String>> points = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            List<String> point = new ArrayList<>();
            for (int f = 0; f < factors; f++) {
                point.add(Double.toString(0.01 + ((i * (7 + 4 * f)) % 24) / 24.0));
            }
            points.add(point);
        }
        SampleSweep sample = SampleSweep.of("police-referral")
                .outcome("prison-population", "people", 61_000)
                .points("latin-hypercube", points)
                .effect(100, (v, arm, o) -> arm.equals("base") ? 0 : 1000 - 3000 * v[0]);
        for (int f = 0; f < factors; f++) {
            sample.factor("path.of." + f, "Factor " + f, "", f == 1 ? "log" : "linear", "0", "1");
        }
        return sample;
    }

    static SampleSweep rows() {
        return SampleSweep.of("police-referral")
                .factor(OFFER, "Offered", "share", "linear", "0.1", "0.2", "0.4")
                .factor(PLACES, "Places", "ratio", "linear", "1", "2", "4")
                .outcome("prison-population", "people", 61_000)
                .points("list", List.of(List.of("0.1", "1"), List.of("0.2", "2"), List.of("0.4", "4")))
                .effect(1, (v, arm, o) -> arm.equals("base") ? 0 : -1000 * v[0]);
    }

    static SampleSweep odd() {
        return one().title("Fish & <b>chips</b> “to go” / 100 %")
                .factor("costs.<x>&y", "A \"label\" with <tags> & signs; €", "", "linear", "a,b", "c \"d\"");
    }

    static SampleSweep broken() {
        return two().fails(1, 1)
                .fails(1, 2)
                .fails(1, 3)
                .fails(1, 4)
                .fails(1, 5)
                .fails(1, 6)
                .fails(7, 2);
    }

    static SampleSweep once() {
        return two().replications(1);
    }
}
