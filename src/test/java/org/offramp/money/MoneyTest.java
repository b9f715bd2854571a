package org.offramp.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts, payers and what has been charged. */
class MoneyTest {

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, Double.NaN, Double.POSITIVE_INFINITY})
    void noAmount(double amount) {
        assertThatThrownBy(() -> new Money(amount))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount is zero or more, not " + amount);
    }

    @Test
    void nothingToPay() {
        assertThat(new Money(0)).isEqualTo(Money.ZERO);
    }

    /** These names are in every table of results. */
    @Test
    void payersAsWrittenInTables() {
        assertThat(Arrays.stream(Payer.values()).map(Payer::label))
                .containsExactly(
                        "police",
                        "prosecution",
                        "courts",
                        "prison",
                        "supervision",
                        "treatment",
                        "person-and-family",
                        "society");
    }

    @Test
    void quantitiesByItemAndYear() {
        Purse purse = new Purse(3, 2);
        purse.charge(0, 1, 5);
        purse.charge(0, 1, 6);
        purse.charge(2, 0, 1L << 40);
        assertThat(purse.quantity(0, 1)).isEqualTo(11);
        assertThat(purse.quantity(0, 0)).isZero();
        assertThat(purse.quantity(2, 0)).isEqualTo(1L << 40);
        assertThat(purse.items()).isEqualTo(3);
    }

    @Test
    void pursesAddUp() {
        Purse a = new Purse(2, 2);
        Purse b = new Purse(2, 2);
        a.charge(1, 1, 3);
        b.charge(1, 1, 4);
        b.charge(0, 0, 9);
        a.addAll(b);
        assertThat(a.quantity(1, 1)).isEqualTo(7);
        assertThat(a.quantity(0, 0)).isEqualTo(9);
        assertThat(b.quantity(1, 1)).isEqualTo(4);
    }
}
