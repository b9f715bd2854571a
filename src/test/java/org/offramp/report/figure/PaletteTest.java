package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
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
}
