package org.offramp.report.page;

import java.util.List;
import org.offramp.report.result.AccountRow;
import org.offramp.report.words.Numeral;

/**
 * Whether the accounts of the run balance.
 *
 * @param total how many were kept
 * @param balanced how many balance
 * @param kept which accounts there are
 * @param broken those that do not, in words
 */
record AccountsSummary(int total, int balanced, String kept, List<String> broken) {

    private static final int SHOWN = 20;

    static AccountsSummary of(List<AccountRow> accounts) {
        List<String> broken = accounts.stream()
                .filter(a -> !a.ok())
                .limit(SHOWN)
                .map(a -> a.account() + " (arm " + a.arm() + ", replication " + a.replication() + "): "
                        + Numeral.of(a.left()) + " against " + Numeral.of(a.right()) + ", apart by "
                        + Numeral.of(Math.abs(a.left() - a.right())))
                .toList();
        int balanced = (int) accounts.stream().filter(AccountRow::ok).count();
        List<String> names =
                accounts.stream().map(AccountRow::account).distinct().sorted().toList();
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        String kept = String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + more;
        return new AccountsSummary(accounts.size(), balanced, kept, broken);
    }
}
