package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.offramp.docs.VerificationPage;

/**
 * What has been held against theory stands in the table of docs/verification.md, as it came out: the seeds are fixed, so
 * that a row changes only with the model. With {@code -Drenew=true} rows are written instead of compared.
 */
final class Proofs {

    /** The table on the page. */
    static final String TABLE = "closed forms";

    private static final Set<String> BEGUN = new HashSet<>();

    private Proofs() {}

    /** Fails unless the row is on the page as it came out. */
    static synchronized void note(Proof proof) {
        if (Boolean.getBoolean("planted")) {
            return;
        }
        String test = test();
        String row = proof.row(test);
        if (Boolean.getBoolean("renew")) {
            if (BEGUN.add(test)) {
                VerificationPage.edit(TABLE, rows -> rows.removeIf(old -> old.endsWith("`" + test + "` |")));
            }
            VerificationPage.edit(TABLE, rows -> {
                rows.add(row);
                rows.sort((a, b) -> key(a).compareTo(key(b)));
            });
        }
        assertThat(VerificationPage.rows(TABLE))
                .as("rows of docs/verification.md; renew them with -Dtest='org.offramp.analytic.*Test' -Drenew=true")
                .contains(row);
    }

    private static String key(String row) {
        return row.substring(row.lastIndexOf('`', row.lastIndexOf('`') - 1));
    }

    /** The test method that is running: the outermost call in a class of tests. */
    private static String test() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> frame.getClassName().endsWith("Test"))
                        .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                        .reduce((first, second) -> second))
                .orElseThrow();
    }
}
