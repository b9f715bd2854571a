package org.offramp.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "12; 12",
                "12.4; 12.4",
                "0.5; 0.500",
                "0.0123456; 0.0123",
                "0.000001234; 0.00000123",
                "0.0000000004; under 0.000001",
                "-0.0000000004; above −0.000001",
                "182345.678; 182,000",
                "999499; 999,000",
                "999600; 1.00~million",
                "1823456; 1.82~million",
                "-61234; −61,200",
                "3.2e9; 3.20~billion",
                "7.77e14; 777~trillion",
                "7.77e18; 7,770,000~trillion",
                "NaN; n/a",
                "Infinity; n/a",
            })
    void threeDigitsAtMost(double value, String printed) {
        assertThat(Numeral.of(value)).isEqualTo(printed.replace('~', '\u00a0'));
    }

    @Test
    void twoEndsShareUnitAndDecimals() {
        assertThat(Numeral.range(1_798_000, 1_841_000)).isEqualTo("1.80 to 1.84\u00a0million");
        assertThat(Numeral.range(0.9, 12.34)).isEqualTo("0.9 to 12.3");
        assertThat(Kind.SHARE.range(0.2379, 0.2441)).isEqualTo("23.8 to 24.4%");
    }

    @Test
    void aShareAsOneInSoMany() {
        assertThat(Numeral.oneIn(0.24)).isEqualTo("1 in 4.2");
        assertThat(Numeral.oneIn(0.5)).isEqualTo("1 in 2");
        assertThat(Numeral.oneIn(0.0834)).isEqualTo("1 in 12");
        assertThat(Numeral.oneIn(0.1)).isEqualTo("1 in 10");
        assertThat(Numeral.oneIn(1)).isEqualTo("1 in 1");
        assertThat(Numeral.oneIn(0)).isEqualTo("none");
        assertThat(Numeral.oneIn(Double.NaN)).isEqualTo("n/a");
    }
}
