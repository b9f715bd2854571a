package org.offramp.report.figure;

import java.awt.Color;
import java.util.List;

/** Colours that colour-blind readers tell apart (Okabe and Ito 2008), and greys that print. */
public final class Palette {

    /** Text and marks. */
    public static final Color INK = new Color(0x22, 0x22, 0x22);
    /** Small print. */
    public static final Color MUTED = new Color(0x55, 0x55, 0x55);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE2, 0xE2, 0xE2);
    /** The ground. */
    public static final Color PAPER = Color.WHITE;

    /** Blue. */
    public static final Color BLUE = new Color(0x00, 0x72, 0xB2);
    /** Sky blue. */
    public static final Color SKY = new Color(0x56, 0xB4, 0xE9);
    /** Bluish green. */
    public static final Color GREEN = new Color(0x00, 0x9E, 0x73);
    /** Orange. */
    public static final Color ORANGE = new Color(0xE6, 0x9F, 0x00);
    /** Vermillion. */
    public static final Color VERMILLION = new Color(0xD5, 0x5E, 0x00);
    /** Reddish purple. */
    public static final Color PURPLE = new Color(0xCC, 0x79, 0xA7);
    /** Grey. */
    public static final Color GREY = new Color(0x99, 0x99, 0x99);

    private static final Color BASE_LINE = new Color(0x59, 0x59, 0x59);
    private static final Color BASE_AREA = new Color(0xB4, 0xB4, 0xB4);
    private static final List<Color> OTHERS = List.of(BLUE, VERMILLION, GREEN, PURPLE, INK);
    private static final List<Color> AREAS = List.of(
            BASE_AREA,
            BLUE,
            new Color(0xF7, 0xD2, 0x8C),
            new Color(0x2F, 0xA7, 0x7F),
            new Color(0x6B, 0x30, 0x57),
            INK);

    private Palette() {}

    /** The line of an arm: the base in grey, the alternative in blue. */
    public static Color line(int arm) {
        return arm == 0 ? BASE_LINE : OTHERS.get((arm - 1) % OTHERS.size());
    }

    /** The bar of an arm: no two of the six are equally light, so that they differ in a black-and-white print. */
    static Color area(int arm) {
        return AREAS.get(arm % AREAS.size());
    }

    /** A colour one can see through. */
    public static Color veil(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    /** The colour dark enough to be read as text on white (contrast 4.5 or more). */
    public static Color text(Color color) {
        Color c = color;
        while (luminance(c) > 0.175) {
            c = new Color((int) (c.getRed() * 0.9), (int) (c.getGreen() * 0.9), (int) (c.getBlue() * 0.9));
        }
        return c;
    }

    /** Relative luminance, WCAG 2. */
    public static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.03928 ? s / 12.92 : StrictMath.pow((s + 0.055) / 1.055, 2.4);
    }
}
