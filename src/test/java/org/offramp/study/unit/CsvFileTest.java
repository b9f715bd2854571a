package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that any program reads, in any language. */
class CsvFileTest {

    @Test
    void fieldsAreQuotedOnlyWhereNeeded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.csv");
        try (CsvFile csv = new CsvFile(file, "a", "b", "c")) {
            csv.row("plain words", "with, comma", "with \"quotes\"\nand more");
            csv.row(1.5, 3, true);
        }
        assertThat(Files.readString(file))
                .isEqualTo("a,b,c\nplain words,\"with, comma\",\"with \"\"quotes\"\"\nand more\"\n1.5,3,true\n");
    }

    @Test
    void numbersHaveTenDigitsAtMostWhateverTheLanguage() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.GERMANY, Locale.forLanguageTag("ar-EG"), Locale.ROOT)) {
                Locale.setDefault(locale);
                assertThat(Decimal.of(1.0 / 3)).isEqualTo("0.3333333333");
                assertThat(Decimal.of(2.0 / 3 * 1e6)).isEqualTo("666666.6667");
                assertThat(Decimal.of(0.1 + 0.2)).isEqualTo("0.3");
                assertThat(Decimal.of(1_805_000)).isEqualTo("1805000");
                assertThat(Decimal.of(-0.0)).isEqualTo("0");
                assertThat(Decimal.of(123456789012.0)).isEqualTo("123456789000");
                assertThat(Decimal.of(1.25e-9)).isEqualTo("1.25E-9");
                assertThat(Decimal.of(-4e20)).isEqualTo("-4E20");
                assertThat(Decimal.of(Double.NaN)).isEmpty();
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rowsStandInAFixedOrder() {
        RowOrder order = new RowOrder(List.of("prison", "arrests"));
        List<Key> keys = List.of(
                new Key("prison", "all", 1),
                new Key("prison", "all", 2),
                new Key("prison", "all", 0),
                new Key("prison", "age=12-17", 1),
                new Key("prison", "month=2", 1),
                new Key("prison", "month=10", 1),
                new Key("arrests", "all", 1),
                new Key("a new one", "all", 1));
        for (int i = 0; i < keys.size(); i++) {
            for (int j = 0; j < keys.size(); j++) {
                assertThat(Integer.signum(order.compare(keys.get(i), keys.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
