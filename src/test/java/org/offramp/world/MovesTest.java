package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offramp.justice.Standing.COMMUNITY;
import static org.offramp.justice.Standing.COMMUNITY_SENTENCE;
import static org.offramp.justice.Standing.COMPULSORY_CENTRE;
import static org.offramp.justice.Standing.DIVERTED;
import static org.offramp.justice.Standing.OUTSIDE;
import static org.offramp.justice.Standing.PAROLE;
import static org.offramp.justice.Standing.PRETRIAL_LIBERTY;
import static org.offramp.justice.Standing.PRETRIAL_MONITORED;
import static org.offramp.justice.Standing.PRISON;
import static org.offramp.justice.Standing.REMAND;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;

/** People move along the road as the road goes: out of prison only by release or death, whatever measures do. */
class MovesTest {

    private static final Map<Standing, Set<Standing>> ALLOWED = new EnumMap<>(Standing.class);

    static {
        Set<Standing> sentenced =
                EnumSet.of(COMMUNITY, COMMUNITY_SENTENCE, PRISON, COMPULSORY_CENTRE, DIVERTED, OUTSIDE);
        ALLOWED.put(OUTSIDE, EnumSet.of(COMMUNITY));
        ALLOWED.put(COMMUNITY, EnumSet.of(DIVERTED, PRETRIAL_LIBERTY, PRETRIAL_MONITORED, REMAND, OUTSIDE));
        ALLOWED.put(DIVERTED, EnumSet.complementOf(EnumSet.of(PAROLE)));
        ALLOWED.put(PRETRIAL_LIBERTY, with(sentenced, REMAND));
        ALLOWED.put(PRETRIAL_MONITORED, with(sentenced, REMAND));
        ALLOWED.put(REMAND, sentenced);
        ALLOWED.put(PRISON, EnumSet.of(COMMUNITY, PAROLE, OUTSIDE));
        ALLOWED.put(COMPULSORY_CENTRE, EnumSet.of(COMMUNITY, DIVERTED, OUTSIDE));
        Set<Standing> recharged = EnumSet.of(COMMUNITY, PRETRIAL_LIBERTY, PRETRIAL_MONITORED, REMAND, PRISON, OUTSIDE);
        ALLOWED.put(COMMUNITY_SENTENCE, recharged);
        ALLOWED.put(PAROLE, recharged);
    }

    @TempDir
    Path folder;

    private static Set<Standing> with(Set<Standing> some, Standing one) {
        Set<Standing> more = EnumSet.copyOf(some);
        more.add(one);
        return more;
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyLeavesTheRoad(Stage stage) {
        List<ArmResult> arms = Scene.busy(folder)
                .with("run: {district: 3000}\n")
                .measure(Gates.early(stage).replace("arrest-ends: 0.6", "arrest-ends: 1"))
                .simulation(3000, 1, 4, 7)
                .run(0, 0);
        for (ArmResult arm : arms) {
            Books books = arm.books();
            for (Standing from : Standing.values()) {
                for (Standing to : Standing.values()) {
                    long moves = 0;
                    for (int year = 0; year <= 4; year++) {
                        moves += books.standing().flow(from.ordinal(), to.ordinal(), year);
                    }
                    if (!ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
                        assertThat(moves).as(from + " → " + to).isZero();
                    }
                }
            }
        }
    }
}
