package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.outcome.Frame;
import org.offramp.person.Sex;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;
import org.offramp.time.Years;
import org.offramp.world.AgendaKind;
import org.offramp.world.ArmResult;
import org.offramp.world.RunOptions;
import org.offramp.world.Simulation;
import org.offramp.world.Twin;
import org.offramp.world.Twin.Death;

/** The table of twins: its rows, and the same bytes on any number of threads, after an interruption, on either agenda. */
class TwinsTableTest {

    private static final String KEY = "0123456789abcdef0123";

    @TempDir
    private Path folder;

    private static Twin twin(int arrestedBase, int arrested, Death death) {
        int days = 3 * Clock.DAY;
        return new Twin(
                4,
                17,
                Sex.FEMALE,
                31,
                true,
                -days,
                days / 2,
                0,
                -1,
                0,
                2,
                arrestedBase,
                arrested,
                true,
                false,
                false,
                death);
    }

    @Test
    void rowsAreAsDocumented() {
        String rows = TwinsTable.rows(
                "alternative",
                2,
                List.of(
                        twin(0, 5 * Clock.DAY, Death.AVERTED),
                        twin(Clock.NEVER, 7, Death.CAUSED),
                        twin(7, Clock.NEVER, Death.LATER),
                        twin(Clock.NEVER, Clock.NEVER, Death.SAME),
                        twin(0, Clock.DAY / 3, Death.SAME)));
        String same = "alternative,2,2-5-18,female,31,yes,-3,1.5,0,-1,0,2,";
        assertThat(rows.lines())
                .containsExactly(
                        same + "5,yes,no,averted",
                        same + "none-to-some,yes,no,caused",
                        same + "some-to-none,yes,no,later",
                        same + ",yes,no,",
                        same + "0.33,yes,no,");
    }

    private static Engine engine(AgendaKind agenda) {
        Scenario scenario = Scenario.read(
                Path.of("scenarios/usa.yaml"),
                List.of(Path.of("scenarios/measures/police-deflection.yaml")),
                List.of("run.district=400"));
        return Engine.of(new Simulation(scenario, new RunOptions(1200, 2, 1, 5, agenda, true)), agenda);
    }

    private String table(Engine engine, int threads, Path out) throws IOException {
        Parts parts = new Parts(out, KEY);
        ReplicateTest.replicate(engine, 2, threads, parts);
        TwinsTable.write(out, parts, engine, 2);
        return Files.readString(out.resolve(TwinsTable.FILE));
    }

    @Test
    void threadsInterruptionsAndTheAgendaChangeNoByte() throws IOException {
        String one = table(engine(AgendaKind.CALENDAR), 1, folder.resolve("one"));
        assertThat(one.lines()).hasSizeGreaterThan(10);
        assertThat(one.lines()
                        .skip(1)
                        .map(row -> row.split(",")[2].split("-")[1])
                        .distinct())
                .containsExactly("1", "2", "3");
        assertThat(table(engine(AgendaKind.CALENDAR), 4, folder.resolve("four")))
                .isEqualTo(one);
        assertThat(table(engine(AgendaKind.MASON), 1, folder.resolve("mason"))).isEqualTo(one);
        Path broken = folder.resolve("broken");
        assertThatThrownBy(() -> table(new Breaking(engine(AgendaKind.CALENDAR), 5), 1, broken))
                .hasMessageContaining("the power failed");
        Breaking counted = new Breaking(engine(AgendaKind.CALENDAR), Integer.MAX_VALUE);
        assertThat(table(counted, 1, broken)).isEqualTo(one);
        assertThat(counted.runs).as("the first replication was kept").hasValue(3);
    }

    /** An engine that breaks at one of its units. */
    private static final class Breaking implements Engine {

        private final Engine engine;
        private final int at;
        private final AtomicInteger runs = new AtomicInteger();

        Breaking(Engine engine, int at) {
            this.engine = engine;
            this.at = at;
        }

        @Override
        public List<String> arms() {
            return engine.arms();
        }

        @Override
        public int units() {
            return engine.units();
        }

        @Override
        public Years years() {
            return engine.years();
        }

        @Override
        public Frame frame(int arm) {
            return engine.frame(arm);
        }

        @Override
        public List<ArmResult> run(int replication, int unit) {
            if (runs.incrementAndGet() == at) {
                throw new IllegalStateException("the power failed");
            }
            return engine.run(replication, unit);
        }
    }
}
