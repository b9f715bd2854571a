package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** Where people wait, over the years: for a place in treatment, for a day in court; and for which programme they wait. */
final class Waits implements Figure {

    private static final String ID = "waits";
    private static final String TITLE = "Where people wait";
    private static final String BY_ID = "waits-by-programme";
    private static final String BY_TITLE = "Which programme people wait for";
    private static final String PROGRAMME = "programme=";
    private static final int COLUMNS = 2;
    private static final int PANEL = 230;
    private static final double AXIS = 64;
    private static final double NAMES = 190;
    private static final int MOST = 16;
    private static final List<Wait> WAITS = List.of(
            new Wait("wait-days", "Wait for treatment", "days, of those who started in the year"),
            new Wait("waiting", "On a waiting list for treatment", "people on a mean day"),
            new Wait("time-to-disposition", "From charge to hearing", "days, mean of cases heard in the year"),
            new Wait("court-backlog", "On the court’s list", "cases on a mean day"));

    /** A wait: its outcome, the heading of its panel and its unit. */
    private record Wait(String outcome, String heading, String unit) {}

    /** A wait that the tables have. */
    private record Panel(Wait of, List<Curve> curves) {}

    @Override
    public List<Plate> plates(ReportInput input) {
        return List.of(overTime(input), byProgramme(input));
    }

    private static Plate overTime(ReportInput input) {
        List<Panel> panels = WAITS.stream()
                .map(w -> new Panel(w, Years.curves(input, w.outcome(), "all")))
                .filter(p -> !p.curves().isEmpty())
                .toList();
        if (panels.isEmpty()) {
            return new Plate.LeftOut(ID, TITLE, "summary.csv has no yearly waits and no yearly court list.");
        }
        Manifest m = input.manifest();
        Frame frame = Frame.of(m, TITLE, "Means of each year; band: 95% interval. Every axis starts at zero.");
        Legend legend = legend(input);
        double keys = many(input) ? legend.height(Frame.WIDTH - 48) + 8 : 0;
        int height = frame.height((panels.size() + COLUMNS - 1) / COLUMNS * PANEL + 112 + keys);
        StringBuilder alt = new StringBuilder("Line charts of waits by year.");
        for (Panel panel : panels) {
            alt.append(' ')
                    .append(panel.of().heading())
                    .append(", ")
                    .append(panel.of().unit());
            alt.append(':').append(Years.tell(panel.curves(), Numeral::of));
        }
        return new Plate.Drawn(
                ID,
                TITLE,
                alt.toString(),
                "A wait is that of people who got a place: those who gave up are not in it, so read it beside the number on"
                        + " the list.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    double width = room.getWidth() / COLUMNS;
                    if (keys > 0) {
                        legend.paint(g, room.getX(), room.getY(), room.getWidth());
                    }
                    for (int i = 0; i < panels.size(); i++) {
                        Rectangle2D part = new Rectangle2D.Double(
                                room.getX() + i % COLUMNS * width,
                                room.getY() + keys + i / COLUMNS * PANEL,
                                width - 10,
                                PANEL);
                        panel(g, part, m, panels.get(i), keys > 0);
                    }
                });
    }

    private static void panel(Graphics2D g, Rectangle2D room, Manifest m, Panel panel, boolean keyed) {
        double most = panel.curves().stream().mapToDouble(Curve::highest).max().orElse(0);
        Scale scale = Scale.of(most);
        List<Curve> curves =
                panel.curves().stream().map(c -> c.dividedBy(scale.size())).toList();
        double top = most > 0 ? 1.15 * most / scale.size() : 1;
        Lettering.left(g, Typeface.bold(12.5), Palette.INK, panel.of().heading(), room.getX() + 4, room.getY() + 14);
        Lettering.left(
                g,
                Typeface.regular(11),
                Palette.MUTED,
                scale.prefix() + panel.of().unit(),
                room.getX() + 4,
                room.getY() + 29);
        NumberAxis x = Years.axis(curves, COLUMNS);
        double step = Scaffold.step(top, 5);
        NumberAxis y = Scaffold.axis("", 0, top, step, Scale.axis(step));
        List<Bands.Mark> starts = Years.starts(m, x).stream()
                .map(mark -> new Bands.Mark(mark.at(), "measures start"))
                .toList();
        Rectangle2D inner =
                new Rectangle2D.Double(room.getX(), room.getY() + 34, room.getWidth(), room.getHeight() - 44);
        double labels = keyed ? Bands.UNLABELLED : Math.min(130, Bands.labelRoom(curves));
        new Bands(curves, x, y, starts, List.of(), false, labels, AXIS).paint(g, inner);
    }

    /** Whether there are more arms than can be named at the ends of lines in a small panel. */
    private static boolean many(ReportInput input) {
        return input.lines().size() > 3;
    }

    private static Legend legend(ReportInput input) {
        List<Look> looks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String arm : input.lines()) {
            looks.add(Look.arm(looks.size()));
            words.add(Naming.arm(input.manifest(), arm));
        }
        return Legend.of(words, looks);
    }

    private static Plate byProgramme(ReportInput input) {
        List<String> programmes = programmes(input);
        if (programmes.isEmpty()) {
            return new Plate.LeftOut(BY_ID, BY_TITLE, "nobody waited for any programme.");
        }
        List<Dots.Panel> panels = List.of(
                panel(input, programmes, "wait-days", "Mean wait", "days, of those who started"),
                panel(input, programmes, "waiting", "On the waiting list", "people on a mean day"));
        Manifest m = input.manifest();
        Frame frame = Frame.of(
                m,
                BY_TITLE,
                "Mean of " + m.horizon() + " with 95% interval; programmes nobody waited for are left out.");
        Dots dots = new Dots(
                programmes.stream()
                        .map(p -> OutcomeName.upper(Naming.value(p).replace('-', ' ')))
                        .toList(),
                panels,
                NAMES);
        Legend legend = legend(input);
        double keys = legend.height(Frame.WIDTH - 48) + 4;
        int height = frame.height(dots.height() + 112 + keys);
        return new Plate.Drawn(
                BY_ID,
                BY_TITLE,
                alt(input, programmes),
                "A long wait with a short list is a small programme; a long list with a short wait is a large one. Where a"
                        + " measure brings people and no places, the list grows for everybody.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    legend.paint(g, room.getX(), room.getY(), room.getWidth());
                    dots.paint(
                            g,
                            new Rectangle2D.Double(
                                    room.getX(), room.getY() + keys, room.getWidth(), room.getHeight() - keys));
                });
    }

    /** The programmes anybody waits for, those with the longest lists first. */
    private static List<String> programmes(ReportInput input) {
        String base = input.manifest().base();
        return input.summary().stream()
                .filter(r -> r.year() == null && r.outcome().equals("waiting") && r.known())
                .filter(r -> r.stratum().startsWith(PROGRAMME) && !r.stratum().contains(";"))
                .filter(r -> input.lines().contains(r.arm()) && r.mean() > 0)
                .map(Row::stratum)
                .distinct()
                .sorted(Comparator.comparingDouble((String s) -> -input.horizon(base, "waiting", s)
                                .map(Row::mean)
                                .orElse(0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static Dots.Panel panel(
            ReportInput input, List<String> programmes, String outcome, String heading, String unit) {
        List<List<Dots.Dot>> dots = new ArrayList<>();
        List<String> arms = input.lines();
        double most = 0;
        for (String programme : programmes) {
            for (String arm : arms) {
                most = Math.max(
                        most,
                        input.horizon(arm, outcome, programme)
                                .filter(Row::known)
                                .map(r -> r.bounded() ? r.high() : r.mean())
                                .orElse(0.0));
            }
        }
        Scale scale = Scale.of(most);
        for (String programme : programmes) {
            List<Dots.Dot> row = new ArrayList<>();
            for (int i = 0; i < arms.size(); i++) {
                Look look = Look.arm(i);
                Optional<Row> found =
                        input.horizon(arms.get(i), outcome, programme).filter(Row::known);
                found.map(r -> r.dividedBy(scale.size()))
                        .ifPresent(r -> row.add(new Dots.Dot(r.mean(), Math.max(0, r.low()), r.high(), look, true)));
            }
            dots.add(row);
        }
        return new Dots.Panel(heading, scale.prefix() + unit, 0, dots);
    }

    private static String alt(ReportInput input, List<String> programmes) {
        List<String> parts = new ArrayList<>();
        for (String programme : programmes) {
            for (String arm : input.lines()) {
                String days = input.horizon(arm, "wait-days", programme)
                        .map(r -> Numeral.of(r.mean()) + " days")
                        .orElse("nobody started");
                String people = input.horizon(arm, "waiting", programme)
                        .map(r -> Numeral.of(r.mean()))
                        .orElse(Numeral.NONE);
                parts.add(Naming.value(programme).replace('-', ' ') + ", " + arm + ": " + days + ", " + people
                        + " waiting");
            }
        }
        return "Dots of waits and waiting lists by programme. " + String.join("; ", parts) + ".";
    }
}
