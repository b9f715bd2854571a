package org.offramp.report.sweep;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.report.figure.Frame;
import org.offramp.report.figure.Lettering;
import org.offramp.report.figure.Plate;
import org.offramp.report.figure.Typeface;
import org.offramp.report.sweep.StudyFacts.StudyArm;
import org.offramp.report.words.Naming;

/**
 * A plate of panels side by side and below each other, all as high.
 *
 * @param id the file name without its ending
 * @param title of the figure
 * @param subtitle what is drawn
 * @param key what the colours mean
 * @param columns of panels
 * @param tall how high each panel is
 * @param panels from left to right and from the top down
 */
record Sheet(
        String id, String title, String subtitle, Optional<Key> key, int columns, double tall, List<Painted> panels) {

    private static final double INNER = Frame.WIDTH - 48;
    private static final double GUTTER = 18;

    /** A panel that draws itself into a room. */
    @FunctionalInterface
    interface Painted {
        void paint(Graphics2D g, Rectangle2D room);
    }

    /** The plate. */
    Plate.Drawn plate(SweepInput input, String alt, String reading) {
        String small = smallPrint(input);
        int rows = (panels.size() + columns - 1) / columns;
        double top = key.isPresent() ? Key.HEIGHT : 0;
        double lines = 19
                        * 1.35
                        * Lettering.wrap(Typeface.bold(19), title, INNER).size()
                + 13
                        * 1.35
                        * Lettering.wrap(Typeface.regular(13), subtitle, INNER).size()
                + 13.5 * Lettering.wrap(Typeface.regular(10), small, INNER).size();
        int height = (int) Math.ceil(56 + lines + top + rows * (tall + GUTTER));
        Frame frame = new Frame(title, subtitle, small);
        return new Plate.Drawn(id, title, alt, reading, Frame.WIDTH, height, g -> {
            Rectangle2D room = frame.paint(g, height);
            key.ifPresent(k -> k.paint(g, room.getX() + 4, room.getY() + 2));
            double width = (room.getWidth() - (columns - 1) * GUTTER) / columns;
            for (int i = 0; i < panels.size(); i++) {
                double x = room.getX() + i % columns * (width + GUTTER);
                double y = room.getY() + top + i / columns * (tall + GUTTER);
                panels.get(i).paint(g, new Rectangle2D.Double(x, y, width, tall));
            }
        });
    }

    /** The place, what the arms are, which is the base, and how it was run. */
    static String smallPrint(SweepInput input) {
        StudyFacts study = input.study();
        List<String> parts = new ArrayList<>();
        if (!study.place().isBlank()) {
            parts.add(study.place());
        }
        parts.add("base = arm “" + study.base() + "”: the scenario as it is at each point");
        for (StudyArm arm : study.others()) {
            List<String> added = new ArrayList<>(arm.measures());
            added.addAll(arm.settings());
            parts.add("arm " + Naming.titled(arm.name(), arm.title()) + " = base + "
                    + (added.isEmpty() ? arm.name() : String.join(", ", added)));
        }
        parts.add("means over replications (" + input.replications() + " a point), seed " + study.seed());
        parts.add("Offramp " + study.version());
        return String.join(" · ", parts);
    }
}
