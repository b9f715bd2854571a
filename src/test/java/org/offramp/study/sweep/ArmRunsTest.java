package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offramp.scenario.Scenario;
import org.offramp.study.unit.Part;

/** An arm is what it is whichever others run with it. */
class ArmRunsTest {

    private static final Path PLACE = Path.of("scenarios/kenya.yaml");
    private static final Path REFERRAL = Path.of("scenarios/measures/police-referral.yaml");
    private static final Path REMAND = Path.of("scenarios/measures/remand-reform.yaml");
    private static final PlannedPoint POINT = new PlannedPoint(1, List.of(), 400, 2, 1, 5, "", "");

    /** Alone beside the base, or with others that share its measures, or give one of them other numbers. */
    @Test
    void anArmDoesNotDependOnTheOthers() {
        Map<String, Scenario> arms = new LinkedHashMap<>();
        arms.put("base", Scenario.read(PLACE, List.of(), List.of()));
        arms.put("both", Scenario.read(PLACE, List.of(REFERRAL, REMAND), List.of()));
        arms.put("lower", Scenario.read(PLACE, List.of(REMAND), List.of("justice.pretrial.level=0.5")));
        arms.put("remand", Scenario.read(PLACE, List.of(REMAND), List.of()));
        arms.put("more", Scenario.read(PLACE, List.of(REFERRAL), List.of("measures.police-referral.gate.offered=0.9")));
        Part together = part(arms);
        assertThat(together.arms()).extracting(Part.Arm::name).containsExactlyElementsOf(arms.keySet());
        List<List<?>> values = new ArrayList<>();
        for (int arm = 1; arm < arms.size(); arm++) {
            String name = together.arms().get(arm).name();
            Map<String, Scenario> pair = new LinkedHashMap<>(arms);
            pair.keySet().retainAll(List.of("base", name));
            Part alone = part(pair);
            assertThat(alone.arms())
                    .containsExactly(together.arms().get(0), together.arms().get(arm));
            values.add(together.arms().get(arm).values());
        }
        assertThat(values).as("every arm makes a difference").doesNotHaveDuplicates();
        assertThat(outcomes(together, "remand")).contains("convictions-avoided");
        assertThat(outcomes(together, "more")).contains("convictions-avoided");
        assertThat(outcomes(together, "lower")).doesNotContain("convictions-avoided");
    }

    private static List<String> outcomes(Part part, String arm) {
        return part.arms().stream()
                .filter(one -> one.name().equals(arm))
                .flatMap(one -> one.values().stream())
                .map(value -> value.key().outcome())
                .toList();
    }

    private static Part part(Map<String, Scenario> arms) {
        return new ArmRuns(arms, POINT).run(1, done -> {});
    }
}
