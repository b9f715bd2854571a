package org.offramp.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Counts by kind, year and cell do not run into each other, and add up. */
class LedgerTest {

    private final Years years = new Years(1, 2);

    @Test
    void everyCountHasAPlaceOfItsOwn() {
        Ledger ledger = new Ledger(years, 3, 4);
        long n = 1;
        for (int kind = 0; kind < 3; kind++) {
            for (int year = 0; year < 3; year++) {
                for (int cell = 0; cell < 4; cell++) {
                    ledger.add(kind, year, cell, n++);
                }
            }
        }
        n = 1;
        for (int kind = 0; kind < 3; kind++) {
            for (int year = 0; year < 3; year++) {
                long sum = 0;
                for (int cell = 0; cell < 4; cell++) {
                    assertThat(ledger.get(kind, year, cell)).isEqualTo(n);
                    sum += n++;
                }
                assertThat(ledger.total(kind, year)).isEqualTo(sum);
            }
        }
    }

    @Test
    void countsByTick() {
        Ledger ledger = new Ledger(years, 1, 1);
        ledger.count(0, 0, Clock.YEAR - 1);
        ledger.count(0, 0, Clock.YEAR);
        ledger.count(0, 0, 2 * Clock.YEAR);
        ledger.count(0, 0, 2 * Clock.YEAR + 5);
        assertThat(ledger.get(0, 0, 0)).isEqualTo(1);
        assertThat(ledger.get(0, 1, 0)).isEqualTo(1);
        assertThat(ledger.get(0, 2, 0)).isEqualTo(2);
    }

    @Test
    void ledgersAddUp() {
        Ledger a = new Ledger(years, 2, 2);
        Ledger b = new Ledger(years, 2, 2);
        a.add(1, 2, 1, 40);
        b.add(1, 2, 1, 2);
        b.add(0, 0, 0, 7);
        a.addAll(b);
        assertThat(a.get(1, 2, 1)).isEqualTo(42);
        assertThat(a.get(0, 0, 0)).isEqualTo(7);
        assertThat(b.get(1, 2, 1)).isEqualTo(2);
        assertThat(a.kinds()).isEqualTo(2);
        assertThat(a.cells()).isEqualTo(2);
        assertThat(a.years()).isEqualTo(years);
    }
}
