package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;

/**
 * A flow diagram with columns, in which a flow may pass columns without stopping. (JFreeChart's FlowPlot draws flows from
 * one column to the next only, and cannot put numbers beside its nodes.)
 */
final class Sankey {

    private static final double NODE = 12;
    private static final double GAP = 36;
    private static final double LANE_GAP = 5;
    private static final double LINE = 13;
    private static final double ROOM_FOR_LABEL = 128;

    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final int columns;

    /** A node, or a place where a flow passes a column. */
    private static final class Stop {
        final String node;
        final int column;
        final double lane;
        final boolean passing;
        double in;
        double out;
        double y;
        double usedIn;
        double usedOut;

        Stop(String node, int column, double lane, boolean passing) {
            this.node = node;
            this.column = column;
            this.lane = lane;
            this.passing = passing;
        }

        double people() {
            return Math.max(in, out);
        }
    }

    private record Segment(Stop from, Stop to, double people, Color color) {}

    Sankey(RoadMap map) {
        List<Integer> used = new ArrayList<>(new TreeSet<>(map.links().stream()
                .flatMap(l -> Stream.of(RoadMap.column(l.from()), RoadMap.column(l.to())))
                .toList()));
        this.columns = used.size();
        for (RoadMap.Link link : map.links()) {
            int first = used.indexOf(RoadMap.column(link.from()));
            int last = used.indexOf(RoadMap.column(link.to()));
            Stop from = stop(link.from(), first, RoadMap.lane(link.from()), false);
            for (int column = first + 1; column <= last; column++) {
                boolean end = column == last;
                String name = end ? link.to() : link.from() + ">" + link.to();
                Stop to = stop(name, column, end ? RoadMap.lane(link.to()) : highway(link, first, last), !end);
                from.out += link.people();
                to.in += link.people();
                segments.add(new Segment(from, to, link.people(), color(link)));
                from = to;
            }
        }
    }

    /** Bands that pass run above or below all nodes, those that go farthest outermost, so that they need not cross. */
    private double highway(RoadMap.Link link, int first, int last) {
        double outward = 1000 + 100.0 * last - first;
        return (RoadMap.above(link) ? -outward : outward) + RoadMap.lane(link.from()) / 100.0;
    }

    private Stop stop(String node, int column, double lane, boolean passing) {
        return stops.computeIfAbsent(node + "@" + column, k -> new Stop(node, column, lane, passing));
    }

    /** Draws the road; the unit is points per person, the same for all roads that are to be compared. */
    void paint(Graphics2D g, Rectangle2D around, double unit) {
        Rectangle2D room = new Rectangle2D.Double(
                around.getX(), around.getY() + LINE, around.getWidth(), around.getHeight() - 2 * LINE);
        for (int column = 0; column < columns; column++) {
            place(column, unit, room);
        }
        double pitch = (room.getWidth() - ROOM_FOR_LABEL - NODE) / Math.max(1, columns - 1);
        List<Segment> ordered = new ArrayList<>(segments);
        ordered.sort(Comparator.comparingDouble((Segment s) -> s.from().y).thenComparingDouble(s -> s.to().y));
        Map<Segment, Double> starts = new LinkedHashMap<>();
        for (Segment s : ordered) {
            starts.put(s, s.from().y + s.from().usedOut);
            s.from().usedOut += s.people() * unit;
        }
        ordered.sort(Comparator.comparingDouble((Segment s) -> s.to().y).thenComparingDouble(s -> s.from().y));
        for (Segment s : ordered) {
            double x = room.getX() + s.from().column * pitch + (s.from().passing ? 0 : NODE);
            double toX = room.getX() + s.to().column * pitch + (s.to().passing ? 0.1 : 0);
            ribbon(g, x, starts.getOrDefault(s, 0.0), toX, s.to().y + s.to().usedIn, s.people() * unit, s.color());
            s.to().usedIn += s.people() * unit;
        }
        for (Stop stop : stops.values()) {
            if (!stop.passing) {
                double wide = stop.column == columns - 1 ? ROOM_FOR_LABEL : pitch - NODE;
                node(g, stop, room.getX() + stop.column * pitch, unit, wide - 8);
            }
        }
    }

    private List<Stop> column(int column) {
        return stops.values().stream()
                .filter(s -> s.column == column)
                .sorted(Comparator.comparingDouble((Stop s) -> s.lane).thenComparing(s -> s.node))
                .toList();
    }

    private static double gaps(List<Stop> here) {
        return here.stream().mapToDouble(s -> s.passing ? LANE_GAP : GAP).sum();
    }

    /** Points per person, such that the fullest column fits. */
    double unit(Rectangle2D around) {
        double height = around.getHeight() - 2 * LINE;
        double unit = Double.POSITIVE_INFINITY;
        for (int column = 0; column < columns; column++) {
            List<Stop> here = column(column);
            double people = here.stream().mapToDouble(Stop::people).sum();
            unit = Math.min(unit, (height - gaps(here)) / people);
        }
        return unit;
    }

    /** Passing bands at the upper and lower edge, the nodes spread between them. */
    private void place(int column, double unit, Rectangle2D room) {
        double top = room.getMinY();
        double bottom = room.getMaxY();
        List<Stop> here = column(column);
        List<Stop> nodes = here.stream().filter(s -> !s.passing).toList();
        for (Stop stop : here) {
            if (stop.passing && stop.lane < 0) {
                stop.y = top;
                top += stop.people() * unit + LANE_GAP;
            }
        }
        for (int i = here.size() - 1; i >= 0; i--) {
            Stop stop = here.get(i);
            if (stop.passing && stop.lane > 0) {
                bottom -= stop.people() * unit;
                stop.y = bottom;
                bottom -= LANE_GAP;
            }
        }
        double spare = bottom
                - top
                - nodes.stream().mapToDouble(s -> s.people() * unit).sum();
        boolean end = column == columns - 1 && nodes.size() > 1;
        double gap = end ? spare / (nodes.size() - 1) : Math.min(3 * GAP, spare / nodes.size());
        double y = top + (end ? 0 : (spare - gap * (nodes.size() - 1)) / 2);
        for (Stop stop : nodes) {
            stop.y = y;
            y += stop.people() * unit + gap;
        }
    }

    private static void ribbon(Graphics2D g, double x, double y, double toX, double toY, double width, Color color) {
        double middle = (x + toX) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y);
        path.curveTo(middle, y, middle, toY, toX, toY);
        path.lineTo(toX, toY + width);
        path.curveTo(middle, toY + width, middle, y + width, x, y + width);
        path.closePath();
        g.setPaint(Palette.veil(color, 110));
        g.fill(path);
    }

    private static void node(Graphics2D g, Stop stop, double x, double unit, double wide) {
        double height = Math.max(1.5, stop.people() * unit);
        g.setPaint(Palette.INK);
        g.fill(new Rectangle2D.Double(x, stop.y, NODE, height));
        boolean back = stop.node.startsWith(RoadMap.BACK);
        String plain = back ? stop.node.substring(RoadMap.BACK.length()) : stop.node;
        String name = back ? "Back: " + Naming.node(plain).toLowerCase(Locale.ROOT) : Naming.node(plain);
        String number = Numeral.of(stop.people());
        List<String> lines = new ArrayList<>(Lettering.wrap(Typeface.bold(11), name, wide));
        double width = Lettering.width(Typeface.regular(11), number);
        for (String line : lines) {
            width = Math.max(width, Lettering.width(Typeface.bold(11), line));
        }
        double y = stop.y + height / 2 - LINE * (lines.size() + 1) / 2;
        g.setPaint(Palette.veil(Palette.PAPER, 190));
        g.fill(new Rectangle2D.Double(x + NODE + 2, y - 1, width + 6, LINE * (lines.size() + 1) + 3));
        for (String line : lines) {
            y += LINE;
            Lettering.left(g, Typeface.bold(11), Palette.INK, line, x + NODE + 5, y - 2);
        }
        Lettering.left(g, Typeface.regular(11), Palette.INK, number, x + NODE + 5, y + LINE - 2);
    }

    /** A flow has the colour of where it leads: ways out green, court and community blue, custody vermillion. */
    private static Color color(RoadMap.Link link) {
        boolean back = link.to().startsWith(RoadMap.BACK);
        String to = back ? link.to().substring(RoadMap.BACK.length()) : link.to();
        return switch (to) {
            case "diverted", "pretrial-liberty", "community-sentence", "parole" -> Palette.GREEN;
            case "community", "outside", "no-action", "warning", "fine", "dropped", "acquitted" -> Palette.SKY;
            case "remand", "prison", "compulsory-centre", "arrest" -> Palette.VERMILLION;
            case "death" -> Palette.INK;
            default -> Palette.GREY;
        };
    }
}
