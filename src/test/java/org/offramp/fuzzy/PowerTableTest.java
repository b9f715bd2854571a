package org.offramp.fuzzy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.offramp.docs.VerificationPage;

/** The power of the checker as it stands in docs/verification.md, summed over every sample there can be: nothing is drawn. */
class PowerTableTest {

    private static final String TABLE = "fuzzy checker";
    private static final double[] PROPORTIONS = {0.02, 0.1, 0.3, 0.5};
    private static final int[] TRIALS = {100, 300, 1000, 3000, 10_000, 100_000};
    private static final double[] OFF = {1.05, 1.1, 1.2, 1.5};

    @Test
    void pageSaysHowLikelyAFaultIsFound() {
        List<String> computed = new ArrayList<>();
        for (double proportion : PROPORTIONS) {
            for (int trials : TRIALS) {
                computed.add(row(proportion, trials));
            }
        }
        if (Boolean.getBoolean("renew")) {
            VerificationPage.edit(TABLE, rows -> {
                rows.clear();
                rows.addAll(computed);
            });
        }
        assertThat(VerificationPage.rows(TABLE))
                .as("rows of docs/verification.md; renew them with -Dtest=PowerTableTest -Drenew=true")
                .isEqualTo(computed);
    }

    /** More trials never make the checker worse, and without a fault it fails less than once in 10,000 from 1000 trials on. */
    @Test
    void moreTrialsFindMoreAndFailLess() {
        for (double proportion : PROPORTIONS) {
            double found = 0;
            for (int trials : TRIALS) {
                Power off = Power.of(proportion, 1.2 * proportion, trials);
                assertThat(off.fails()).as(trials + " of " + proportion).isGreaterThanOrEqualTo(found - 0.005);
                found = off.fails();
                if (trials >= 1000 && proportion >= 0.1) {
                    assertThat(Power.of(proportion, proportion, trials).fails()).isLessThan(1e-4);
                }
            }
            assertThat(found).as("100,000 of " + proportion).isGreaterThan(0.999);
        }
    }

    private static String row(double proportion, int trials) {
        Power none = Power.of(proportion, proportion, trials);
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s |",
                proportion,
                trials,
                percent(none.fails()),
                percent(none.warns())));
        for (double off : OFF) {
            row.append(' ')
                    .append(percent(
                            Power.of(proportion, off * proportion, trials).fails()))
                    .append(" |");
        }
        return row.append(' ')
                .append(percent(Power.of(proportion, 1.2 * proportion, trials).warns()))
                .append(" |")
                .toString();
    }

    private static String percent(double share) {
        return share < 0.0001
                ? "< 0.01 %"
                : share > 0.9999 ? "> 99.99 %" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
