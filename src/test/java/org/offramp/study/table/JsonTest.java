package org.offramp.study.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the manifest says can be read again. */
class JsonTest {

    @Test
    void whatIsWrittenIsRead() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", "“Off” \"ramp\"\n\t\\ \u0001 é");
        facts.put("weight", 26.5);
        facts.put("gap", Double.NaN);
        facts.put("empty", List.of());
        facts.put("list", Arrays.asList(1, true, null, Map.of("a", "b")));
        facts.put("raw", new Json.Raw("{\"x\":[1,2]}\n"));
        Map<String, Object> expected = new LinkedHashMap<>(facts);
        expected.put("weight", new BigDecimal("26.5"));
        expected.put("gap", null);
        expected.put("list", Arrays.asList(BigDecimal.ONE, true, null, Map.of("a", "b")));
        expected.put("raw", Map.of("x", List.of(BigDecimal.ONE, new BigDecimal(2))));
        assertThat(JsonReader.read(Json.of(facts))).isEqualTo(expected);
        assertThat(Json.of(Map.of("a", List.of(1)))).isEqualTo("{\n  \"a\": [\n    1\n  ]\n}\n");
    }

    @Test
    void whatIsCutShortIsRefused() {
        for (String text : List.of("", "{", "{\"a\"", "{\"a\": 1", "[1 2]", "nul", "\"\\u12\"", "{} {}", "\"\\x\"")) {
            assertThatThrownBy(() -> JsonReader.read(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at character");
        }
    }
}
