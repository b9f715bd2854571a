package org.offramp.study.unit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.offramp.time.Clock;
import org.offramp.world.Twin;
import org.offramp.world.Twin.Death;

/**
 * {@code twins.csv}: a row for each person and alternative arm where anything differs from the same person in the base.
 * Each unit of work leaves its rows as text, which is put together in order when all are there.
 */
public final class TwinsTable {

    /** The name of the file in a result folder. */
    static final String FILE = "twins.csv";

    private static final String HEADER = "arm,replication,person,sex,age,disorder,prison-days,treatment-days,"
            + "control-days,arrests,convictions,imprisonments,rearrest-days,displaced,widened,death\n";

    private TwinsTable() {}

    /** The rows of one arm of one unit of work. */
    static String rows(String arm, int replication, List<Twin> twins) {
        StringBuilder text = new StringBuilder();
        for (Twin twin : twins) {
            text.append(CsvFile.field(arm)).append(',').append(replication).append(',');
            text.append(new PersonId(replication, twin.district() + 1, twin.row() + 1));
            field(text, word(twin.sex()));
            field(text, twin.age());
            field(text, yes(twin.disorder()));
            field(text, days(twin.prison()));
            field(text, days(twin.treatment()));
            field(text, days(twin.control()));
            field(text, twin.arrests());
            field(text, twin.convictions());
            field(text, twin.imprisonments());
            field(text, rearrest(twin));
            field(text, yes(twin.displaced()));
            field(text, yes(twin.widened()));
            field(text, twin.death() == Death.SAME ? "" : word(twin.death()));
            text.append('\n');
        }
        return text.toString();
    }

    private static void field(StringBuilder text, Object value) {
        text.append(',').append(value);
    }

    private static String rearrest(Twin twin) {
        if (twin.arrestedInBoth()) {
            return days((long) twin.arrested() - twin.arrestedBase());
        }
        return twin.arrested() != Clock.NEVER
                ? "none-to-some"
                : twin.arrestedBase() != Clock.NEVER ? "some-to-none" : "";
    }

    private static String days(long ticks) {
        return Decimal.of(BigDecimal.valueOf(Clock.days(ticks))
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue());
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Puts the rows of all units together, by arm, replication, district and row. */
    public static void write(Path folder, Parts parts, Engine engine, int replications) throws IOException {
        try (BufferedWriter table = Files.newBufferedWriter(folder.resolve(FILE))) {
            table.write(HEADER);
            for (int arm = 1; arm < engine.arms().size(); arm++) {
                for (int replication = 1; replication <= replications; replication++) {
                    for (int unit = 0; unit < engine.units(); unit++) {
                        Path rows = parts.twins(arm, replication, unit);
                        if (Files.isRegularFile(rows)) {
                            table.write(Files.readString(rows, StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
    }
}
