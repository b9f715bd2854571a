package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void labelsAreReadableOnWhite() {
        List<Color> colors = List.of(Palette.line(0), Palette.line(1), Palette.line(2), Palette.line(3));
        for (Color color : colors) {
            assertThat(1.05 / (Palette.luminance(Palette.text(color)) + 0.05)).isGreaterThan(4.5);
        }
        assertThat(1.05 / (Palette.luminance(Palette.MUTED) + 0.05)).isGreaterThan(4.5);
    }

    @Test
    void barsOfTheArmsDifferInGrey() {
        assertThat(Palette.luminance(Palette.area(0)) / Palette.luminance(Palette.area(1)))
                .isGreaterThan(2);
    }

    /** Each of six bars side by side is at least a third lighter or darker than any other, as luminance is reckoned. */
    @Test
    void barsOfSixArmsDifferInGrey() {
        for (int a = 0; a < 6; a++) {
            for (int b = 0; b < a; b++) {
                double one = Palette.luminance(Palette.area(a)) + 0.05;
                double other = Palette.luminance(Palette.area(b)) + 0.05;
                assertThat(Math.max(one, other) / Math.min(one, other))
                        .as("arms %s and %s", a, b)
                        .isGreaterThan(1.33);
            }
        }
    }

    /** Lines need no colour: no two of six arms have the same dashes, nor the same point. */
    @Test
    void linesOfSixArmsDifferWithoutColour() {
        List<Look> looks = IntStream.range(0, 6).mapToObj(Look::arm).toList();
        assertThat(looks).extracting(Look::dash).doesNotHaveDuplicates();
        assertThat(looks).extracting(Look::point).doesNotHaveDuplicates();
    }

    /** Money saved and money spent, low and high: one is dark, the other pale. */
    @Test
    void pairsOfBarsDifferInGrey() {
        assertThat(Palette.luminance(Palette.area(2)) / Palette.luminance(Palette.BLUE))
                .isGreaterThan(3);
    }
}
