package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;

/** Whole simulated places against real ones. */
class GrainTest {

    private static final Place KENYA =
            Scenario.read(Path.of("scenarios/kenya.yaml"), List.of(), List.of()).place();

    @Test
    void oneForOneLosesNothing() {
        assertThat(Grain.lost(KENYA, 1)).isEmpty();
    }

    /** 800 places of outpatient treatment are 1 of 413 each, half of them; 8,000 of methadone are 19, and 7,847. */
    @Test
    void fewPlacesOfManyPeopleAreLost() {
        assertThat(Grain.lost(KENYA, 413))
                .contains("outpatient", "buprenorphine")
                .doesNotContain("methadone");
    }

    /** What a place has none of, it cannot lose; exactly nine tenths is not lost. */
    @Test
    void noneIsNotLost() {
        assertThat(Grain.lost(KENYA, 1e9)).doesNotContain("compulsory-centre").contains("methadone");
        assertThat(Grain.lost(KENYA, 8000 / 9.9)).doesNotContain("methadone");
    }
}
