package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.chart.axis.NumberAxis;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;
import org.offramp.report.words.Scale;

/** The Kaplan–Meier share re-arrested by each month after release, diversion or the start of a community sentence. */
final class Rearrest implements Figure {

    private static final String ID = "rearrest";
    private static final String OUTCOME = "rearrest-curve";
    private static final String TITLE = "Re-arrest after release, diversion and community sentence";
    private static final Pattern POINT = Pattern.compile("route=([^;]+);month=(\\d+)");
    private static final List<String> ROUTES = List.of("release", "diversion", "community-sentence");
    private static final List<Color> COLORS = List.of(Palette.VERMILLION, Palette.BLUE, Palette.GREEN);
    private static final int HEIGHT = 480;

    @Override
    public List<Plate> plates(ReportInput input) {
        List<String> arms = input.shown();
        List<List<Curve>> panels = arms.stream().map(arm -> curves(input, arm)).toList();
        if (panels.stream().allMatch(List::isEmpty)) {
            return List.of(new Plate.LeftOut(ID, TITLE, "summary.csv has no " + OUTCOME + "."));
        }
        double highest = panels.stream()
                .flatMap(List::stream)
                .mapToDouble(Curve::highest)
                .max()
                .orElse(1);
        double top = Math.min(1, Math.max(0.05, highest * 1.15));
        Frame frame = Frame.of(
                input.manifest(),
                TITLE,
                "Share re-arrested within so many months (Kaplan–Meier; death and end of run censored); band: 95%"
                        + " interval.");
        Drawing drawing = g -> {
            Rectangle2D room = frame.paint(g, HEIGHT);
            double width = room.getWidth() / panels.size();
            for (int i = 0; i < panels.size(); i++) {
                Rectangle2D part =
                        new Rectangle2D.Double(room.getX() + i * width, room.getY() + 22, width, room.getHeight() - 22);
                panel(g, part, heading(input.manifest(), arms.get(i)), panels.get(i), top);
            }
        };
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(input.manifest(), arms, panels),
                "Who is diverted is not who is imprisoned: the lines compare routes, not like with like. What a measure"
                        + " changes is the difference between the arms.",
                Frame.WIDTH,
                HEIGHT,
                drawing));
    }

    private static void panel(Graphics2D g, Rectangle2D room, String heading, List<Curve> curves, double top) {
        Lettering.left(g, Typeface.bold(13), Palette.INK, heading, room.getX() + 4, room.getY() - 6);
        double last = curves.stream()
                .flatMap(c -> c.points().stream())
                .mapToDouble(Curve.Point::x)
                .max()
                .orElse(60);
        NumberAxis x = Scaffold.axis("months since the start of the route", 0, last, 12, Scale.axis());
        NumberAxis y = Scaffold.axis(
                "",
                0,
                top,
                Scaffold.step(top, 6),
                new DecimalFormat("0.#%", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        new Bands(curves, x, y, List.of(), List.of(), true, 186).paint(g, room);
    }

    private static List<Curve> curves(ReportInput input, String arm) {
        Map<String, List<Curve.Point>> byRoute =
                new TreeMap<>(Comparator.comparingInt(Rearrest::place).thenComparing(Comparator.naturalOrder()));
        for (Row row : input.summary()) {
            Matcher point = POINT.matcher(row.stratum());
            if (row.year() == null
                    && row.outcome().equals(OUTCOME)
                    && row.arm().equals(arm)
                    && row.known()
                    && point.matches()) {
                byRoute.computeIfAbsent(point.group(1), r -> new ArrayList<>())
                        .add(new Curve.Point(Integer.parseInt(point.group(2)), row.mean(), row.low(), row.high()));
            }
        }
        List<Curve> curves = new ArrayList<>();
        byRoute.forEach((route, points) -> {
            points.sort(Comparator.comparingDouble(Curve.Point::x));
            double end = points.get(points.size() - 1).mean();
            Color color = COLORS.get(Math.min(place(route), COLORS.size() - 1));
            curves.add(new Curve(words(route) + " " + Numeral.percent(end), color, false, points));
        });
        return curves;
    }

    private static int place(String route) {
        int place = ROUTES.indexOf(route);
        return place < 0 ? ROUTES.size() : place;
    }

    private static String words(String route) {
        return switch (route) {
            case "release" -> "prison release";
            case "community-sentence" -> "community sentence";
            default -> route.replace('-', ' ');
        };
    }

    private static String heading(Manifest manifest, String arm) {
        return OutcomeName.upper(Naming.arm(manifest, arm));
    }

    private static String alt(Manifest manifest, List<String> arms, List<List<Curve>> panels) {
        StringBuilder alt = new StringBuilder("Rising curves of the share re-arrested, by route. At the last month:");
        for (int i = 0; i < arms.size(); i++) {
            alt.append(" ").append(heading(manifest, arms.get(i))).append(": ");
            alt.append(String.join(
                            ", ", panels.get(i).stream().map(Curve::label).toList()))
                    .append('.');
        }
        return alt.toString();
    }
}
