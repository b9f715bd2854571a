package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "offerRate, offer-rate",
        "LogNormal, log-normal",
        "ON_BAIL, on-bail",
        "OATPlaces, oat-places",
        "rearrest1y, rearrest1y",
        "UpTo, up-to"
    })
    void namesBecomeKebab(String java, String file) {
        assertThat(Text.kebab(java)).isEqualTo(file);
    }

    @Test
    void showsOneLineWithoutControlCharacters() {
        assertThat(Text.shown("a\nb\u0007\uD83D")).isEqualTo("a?b??");
        assertThat(Text.shown("x".repeat(500))).hasSize(81).endsWith("…");
    }

    @Test
    void theNearestIsNearEnoughToBeWorthSaying() {
        List<String> words = List.of("methadone", "counselling", "methadone-prison");
        assertThat(Nearest.to("methadon", words)).contains("methadone");
        assertThat(Nearest.to("mehtadone", words)).contains("methadone");
        assertThat(Nearest.to("Counselling", words)).contains("counselling");
        assertThat(Nearest.to("bicycle", words)).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), words)).isEmpty();
    }

    @Test
    void stepsOfAPath() {
        assertThat(NodePath.steps("a.b-c[2].d[0][1]")).containsExactly("a", "b-c", "[2]", "d", "[0]", "[1]");
        assertThat(NodePath.steps("a..b")).isEmpty();
        assertThat(NodePath.steps("a[x]")).isEmpty();
        assertThat(NodePath.steps("")).isEmpty();
    }
}
