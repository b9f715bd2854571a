package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.Arm;
import org.offramp.report.result.Manifest;
import org.offramp.report.words.Naming;

/**
 * What stands around every drawing: title, what is measured in which unit, and the small print below.
 *
 * @param title the title
 * @param subtitle what is measured, in which unit
 * @param smallPrint where it comes from
 */
public record Frame(String title, String subtitle, String smallPrint) {

    /** How wide every figure is, in points. */
    public static final int WIDTH = 960;

    private static final double MARGIN = 24;

    /** A frame whose small print says the place, the arms compared, the seed and the version. */
    static Frame of(Manifest manifest, String title, String subtitle) {
        return of(manifest, title, subtitle, Integer.MAX_VALUE);
    }

    /** The frame of a figure that has room for the base and the first arm beside it. */
    static Frame pair(Manifest manifest, String title, String subtitle) {
        return of(manifest, title, subtitle, 2);
    }

    private static Frame of(Manifest manifest, String title, String subtitle, int most) {
        List<String> parts = new ArrayList<>();
        parts.add(manifest.placeTitle());
        parts.add("base = today’s rules");
        List<Arm> arms = manifest.compared();
        arms.stream()
                .limit(most)
                .skip(1)
                .forEach(arm -> parts.add(Naming.armTitled(manifest, arm.name()) + " = " + added(manifest, arm)));
        if (arms.size() > most) {
            parts.add("not drawn, but in the tables: "
                    + String.join(", ", arms.stream().skip(most).map(Arm::name).toList()));
        }
        parts.add("means of " + manifest.replications() + " replications, seed " + manifest.seed());
        parts.add("Offramp " + manifest.version());
        return new Frame(title, subtitle, String.join(" · ", parts));
    }

    private static String added(Manifest manifest, Arm arm) {
        List<String> added = new ArrayList<>(List.of("base"));
        arm.measures().forEach(m -> added.add(Naming.measure(manifest, m.name())));
        if (!arm.priority().isEmpty()) {
            added.add("the priority rule " + arm.priority().replace('-', ' '));
        }
        if (added.size() == 1) {
            return "base with other numbers";
        }
        return added.get(0) + " + " + String.join(", ", added.subList(1, added.size()));
    }

    /** How tall a plate is whose drawing needs so much below a title of one line, a subtitle and small print of one line. */
    int height(double drawing) {
        double inner = WIDTH - 2 * MARGIN;
        int above = Lettering.wrap(Typeface.regular(13), subtitle, inner).size() - 1;
        int below = Lettering.wrap(Typeface.regular(10), smallPrint, inner).size() - 1;
        return (int) Math.ceil(drawing + above * 17.6 + below * 13.5);
    }

    /** Draws the frame and gives the room left for the drawing. */
    public Rectangle2D paint(Graphics2D g, int height) {
        double inner = WIDTH - 2 * MARGIN;
        double y = Lettering.paragraph(g, Typeface.bold(19), Palette.INK, title, MARGIN, 36, inner);
        y = Lettering.paragraph(g, Typeface.regular(13), Palette.MUTED, subtitle, MARGIN, y - 2, inner);
        int lines = Lettering.wrap(Typeface.regular(10), smallPrint, inner).size();
        double bottom = height - 14 - (lines - 1) * 13.5;
        Lettering.paragraph(g, Typeface.regular(10), Palette.MUTED, smallPrint, MARGIN, bottom, inner);
        return new Rectangle2D.Double(MARGIN, y, inner, bottom - 22 - y);
    }
}
