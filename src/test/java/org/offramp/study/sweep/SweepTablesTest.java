package org.offramp.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.study.table.Interval;
import org.offramp.study.table.Manifest;

/** The tables of a sweep, to the letter. */
class SweepTablesTest {

    private static final Locale HERE = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void atHomeAgain() {
        Locale.setDefault(HERE);
    }

    /** A difference is the level of its row minus that of the base of the same point and replication, in every row. */
    @Test
    void everyDifferenceIsFromTheBase() throws IOException {
        new Sweeping(folder).all(HandMadePlan.fixed(2, 3), new FakeSweepEngine());
        String[] base = {};
        int held = 0;
        for (String line : Sweeping.files(folder)
                .get("runs.csv")
                .replace("\"two, \"\"both\"\"\"", "two")
                .lines()
                .skip(1)
                .toList()) {
            String[] row = line.split(",", -1);
            base = row[4].equals("base") ? row : base;
            for (int column = 8; column < 10 && row != base; column++) {
                assertThat(Double.parseDouble(row[column + 3]))
                        .as(line)
                        .isCloseTo(
                                Double.parseDouble(row[column]) - Double.parseDouble(base[column]),
                                org.assertj.core.api.Assertions.withinPercentage(1e-4));
                held++;
            }
        }
        assertThat(held).isEqualTo(2 * 3 * 2 * 2);
    }

    @Test
    void everyColumnAndRowIsInItsPlaceWhateverTheLocale() throws IOException {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        Plan plan = HandMadePlan.fixed(2, 2);
        new Sweeping(folder).all(plan, new FakeSweepEngine());
        Map<String, String> files = Sweeping.files(folder);
        String unit = plan.points().get(0).unit(1).name();
        assertThat(files.get("runs.csv").lines().toList())
                .hasSize(1 + 2 * 2 * 3)
                .startsWith("point,replication,seed,unit,arm,base,a.b,c.d,arrests,cost,arrests[sex=female],"
                        + "difference:arrests,difference:cost,difference:arrests[sex=female]")
                .element(3)
                .asString()
                .startsWith("1,1,-9223372036854775807," + unit + ",\"two, \"\"both\"\"\",base,0.1,word 1,");
        String[] base = files.get("runs.csv").lines().toList().get(1).split(",", -1);
        assertThat(base).hasSize(14);
        assertThat(base[10]).as("the first replication has no such value").isEmpty();
        assertThat(base[11] + base[12] + base[13])
                .as("the base has no difference")
                .isEmpty();
        double chance = Integer.parseInt(unit.substring(0, 4), 16) / 65_536.0;
        String[] one = files.get("runs.csv").lines().toList().get(2).split(",", -1);
        assertThat(Double.parseDouble(one[11])).isEqualTo(-5 - chance, org.assertj.core.api.Assertions.within(1e-8));

        double[] differences = new double[2];
        for (int i = 0; i < 2; i++) {
            var arms = HandMadePlan.part(plan.points().get(1).unit(i + 1)).arms();
            differences[i] = arms.get(1).values().get(2).value()
                    - arms.get(0).values().get(2).value();
        }
        Interval interval = Interval.of(differences);
        String cost = files.get("difference.csv")
                .lines()
                .filter(line -> line.startsWith("2,0.2,word 2,one,cost,all,EUR per year,"))
                .findFirst()
                .orElseThrow();
        assertThat(Double.parseDouble(cost.split(",")[7]))
                .isEqualTo(interval.mean(), org.assertj.core.api.Assertions.within(1e-2));
        assertThat(cost).endsWith(",2,base");
        assertThat(files.get("difference.csv"))
                .startsWith("point,a.b,c.d,arm,outcome,stratum,unit,mean,sd,low,high,n,base\n")
                .doesNotContain(",base,arrests");
        assertThat(files.get("summary.csv"))
                .startsWith("point,a.b,c.d,arm,outcome,stratum,unit,mean,sd,low,high,n\n")
                .contains("1,0.1,word 1,base,arrests,sex=female,arrests per year,")
                .contains(",,,,1\n".substring(1));
        assertThat(files.get("design.csv"))
                .isEqualTo("point,a.b,c.d,replications,failed,precise\n1,0.1,word 1,2,0,\n2,0.2,word 2,2,0,\n");
        assertThat(files).doesNotContainKey("failures.csv");
        Map<String, Object> manifest = Manifest.read(folder);
        assertThat(manifest.get("outcomes").toString())
                .contains("title=COST", "unit=EUR per year", "stratum=sex=female");
        assertThat(manifest.get("units")).hasToString("4");
        assertThat(manifest.get("failed")).hasToString("0");
        assertThat(Plan.of(new java.util.LinkedHashMap<>(manifest)).points()).isEqualTo(plan.points());
    }
}
