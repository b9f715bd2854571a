package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offramp.outcome.Books;

/** Closes a world whose run is over: its books, its accounts, its differences from the base. */
final class Results {

    private Results() {}

    static ArmResult of(World world, World base) {
        @Nullable Books sum = null;
        List<Balance> accounts = new ArrayList<>();
        List<Twin> differing = new ArrayList<>();
        long ticks = 0;
        for (int d = 0; d < world.districts().size(); d++) {
            District district = world.districts().get(d);
            Map<String, Long> twins = world == base
                    ? new TreeMap<>()
                    : Twins.differences(base.districts().get(d), district);
            if (world != base && district.people().toll != null) {
                differing.addAll(Twins.of(base.districts().get(d), district, district.number()));
            }
            Books books = books(district, twins);
            merge(accounts, Accounts.of(district));
            ticks += lived(books);
            if (sum == null) {
                sum = books;
            } else {
                sum.addAll(books);
            }
        }
        if (sum == null) {
            throw new IllegalStateException("a world has at least one district");
        }
        return new ArmResult(sum, accounts, world.events(), ticks, differing);
    }

    private static Books books(District district, Map<String, Long> twins) {
        return new Books(
                district.ground().years(),
                district.vital(),
                district.prevalence().ledger(),
                district.use().occupancy(),
                district.road().ledger(),
                district.road().nodes().occupancy(),
                district.road().recidivism().ledger(),
                district.clinics().episodes().ledger(),
                district.clinics().episodes().nodes().occupancy(),
                district.portfolio().ledger(),
                district.road().purse(),
                district.clinics().episodes().purse(),
                district.portfolio().purse(),
                district.health().ledger(),
                twins);
    }

    private static long lived(Books books) {
        long ticks = 0;
        for (int year = 0; year < books.years().slots(); year++) {
            for (int node = 1; node < books.use().nodes(); node++) {
                ticks += books.use().area(node, year);
            }
        }
        return ticks;
    }

    /** Adds up accounts that balance; one that does not is kept as it is, so that no other makes up for it. */
    private static void merge(List<Balance> sums, List<Balance> more) {
        for (int i = 0; i < more.size(); i++) {
            if (i == sums.size()) {
                sums.add(more.get(i));
            } else if (sums.get(i).ok()) {
                Balance next = more.get(i);
                Balance before = sums.get(i);
                sums.set(
                        i,
                        next.ok()
                                ? new Balance(
                                        next.account(), before.left() + next.left(), before.right() + next.right())
                                : next);
            }
        }
    }
}
