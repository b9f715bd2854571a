package org.offramp.report.sweep;

import java.awt.Color;
import org.offramp.report.figure.Palette;

/**
 * The colour of a number between two ends: of differences, blue below zero, white at zero and orange above; of values, from
 * white to blue. Blue is darker than orange, so that a fall and a rise differ in a black-and-white print too.
 *
 * @param low the number with the first colour
 * @param high the number with the last
 * @param diverging whether the numbers are differences
 */
record Shade(double low, double high, boolean diverging) {

    private static final Color FALL = new Color(0x00, 0x5A, 0x9C);
    private static final Color RISE = new Color(0xE6, 0x9F, 0x00);
    private static final double PALEST = 0.06;
    /** From here on black has a contrast of 4.5, as white has below. */
    private static final double CONTRAST = 0.1791;

    /** From here on the ink of all other text has. */
    private static final double PALE = 0.25;

    /** For differences up to so much, either way. */
    static Shade differences(double largest) {
        return new Shade(-largest, largest, true);
    }

    /** For values between two. */
    static Shade values(double low, double high) {
        return new Shade(low, high, false);
    }

    /** The colour of a number. */
    Color of(double number) {
        if (!(high > low)) {
            return Palette.PAPER;
        }
        if (diverging) {
            double share = Math.max(-1, Math.min(1, number / high));
            return mix(share < 0 ? FALL : RISE, Math.abs(share));
        }
        double share = Math.max(0, Math.min(1, (number - low) / (high - low)));
        return mix(FALL, PALEST + (1 - PALEST) * share);
    }

    /** The colour text has on the colour of a number, so that it can be read. */
    Color ink(double number) {
        double light = Palette.luminance(of(number));
        return light > PALE ? Palette.INK : light > CONTRAST ? Color.BLACK : Palette.PAPER;
    }

    private static Color mix(Color color, double share) {
        return new Color(
                channel(color.getRed(), share), channel(color.getGreen(), share), channel(color.getBlue(), share));
    }

    private static int channel(int full, double share) {
        return (int) Math.round(255 + (full - 255) * share);
    }
}
