package org.offramp.report;

import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.FlowRow;

/** Made-up flows on the road through the justice system, of the size of {@link SampleRun}. */
final class SampleRoad {

    private SampleRoad() {}

    static List<FlowRow> flows(List<String> arms, int years) {
        Object[][] road = {
            {"community", "police-contact", 9_400_000.0, 0.0},
            {"police-contact", "no-action", 3_600_000.0, 0.0},
            {"police-contact", "warning", 900_000.0, -0.02},
            {"police-contact", "fine", 1_100_000.0, -0.03},
            {"police-contact", "diverted", 120_000.0, 2.1},
            {"police-contact", "arrest", 3_680_000.0, -0.06},
            {"arrest", "dropped", 800_000.0, -0.06},
            {"arrest", "charged", 2_880_000.0, -0.06},
            {"charged", "diverted", 90_000.0, 0.6},
            {"charged", "pretrial-liberty", 1_650_000.0, -0.05},
            {"charged", "pretrial-monitored", 160_000.0, -0.05},
            {"charged", "remand", 980_000.0, -0.08},
            {"pretrial-liberty", "acquitted", 190_000.0, -0.05},
            {"pretrial-liberty", "convicted", 1_460_000.0, -0.05},
            {"pretrial-monitored", "convicted", 150_000.0, -0.05},
            {"remand", "acquitted", 60_000.0, -0.05},
            {"remand", "convicted", 900_000.0, -0.07},
            {"convicted", "community-sentence", 1_500_000.0, -0.04},
            {"convicted", "prison", 960_000.0, -0.09},
            {"prison", "parole", 430_000.0, -0.05},
            {"prison", "community", 510_000.0, -0.05},
            {"prison", "death", 6_000.0, -0.05},
            {"parole", "prison", 110_000.0, -0.05},
            {"parole", "community", 300_000.0, -0.05},
            {"community-sentence", "community", 1_320_000.0, -0.04},
            {"community-sentence", "prison", 150_000.0, -0.04},
            {"diverted", "community", 150_000.0, 1.4},
            {"diverted", "charged", 48_000.0, 1.4},
            {"outside", "community", 600_000.0, 0.0},
            {"community", "death", 310_000.0, 0.0},
        };
        List<FlowRow> flows = new ArrayList<>();
        for (String arm : arms) {
            for (int year = 1; year <= years; year++) {
                for (Object[] f : road) {
                    double effect = arm.equals("base") ? 0 : (Double) f[3] * SampleRun.ramp(year);
                    flows.add(new FlowRow(arm, year, (String) f[0], (String) f[1], (Double) f[2] * (1 + effect)));
                }
            }
        }
        return flows;
    }
}
