package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotedFieldsKeepCommasQuotesAndLineEnds() {
        assertThat(Csv.records("a,b\r\n\"x, y\",\"he said \"\"no\"\"\nand left\"\r\n"))
                .containsExactly(List.of("a", "b"), List.of("x, y", "he said \"no\"\nand left"));
    }

    @Test
    void emptyFieldsCountAndEmptyLinesDoNot() {
        assertThat(Csv.records("\uFEFFa,,b\n\n,,\n")).containsExactly(List.of("a", "", "b"), List.of("", "", ""));
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(Csv.records("a\n1")).containsExactly(List.of("a"), List.of("1"));
        assertThat(Csv.records("")).isEmpty();
    }

    @Test
    void aFileCutShortIsAnError() {
        assertThatThrownBy(() -> Csv.records("a,\"b")).hasMessageContaining("cut short");
    }
}
