package org.offramp.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final String AT_RISK = "rearrest-at-risk";
    private static final int HEIGHT = 500;
    private static final double LABELS = 150;
    private static final double AXIS = 48;
    private static final double ROW = 16;
    private static final int YEAR = 12;
    private static final double WIDEST = 1e5;
    private static final List<String> SIZES = List.of("", "thousands ", "millions ");
    private static final int LAST = 60;

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
        boolean counted = input.summary().stream().anyMatch(r -> r.outcome().equals(AT_RISK));
        int height = HEIGHT + (counted ? (int) (ROW * (ROUTES.size() + 1)) + 14 : 0);
        double top = Math.min(1, Math.max(0.05, highest * 1.15));
        Frame frame = Frame.pair(
                input.manifest(),
                TITLE,
                "Share re-arrested within so many months (Kaplan–Meier; death and end of run censored); band: 95%"
                        + " interval.");
        Drawing drawing = g -> {
            Rectangle2D room = frame.paint(g, height);
            double width = room.getWidth() / panels.size();
            double below = height - HEIGHT;
            for (int i = 0; i < panels.size(); i++) {
                Rectangle2D part = new Rectangle2D.Double(
                        room.getX() + i * width, room.getY() + 22, width, room.getHeight() - 22 - below);
                Rectangle2D area = panel(g, part, heading(input.manifest(), arms.get(i)), panels.get(i), top);
                if (counted) {
                    atRisk(g, input, arms.get(i), area, part.getMaxY() + 14);
                }
            }
        };
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                alt(input.manifest(), arms, panels),
                "Who is diverted is not who is imprisoned: the lines compare routes, not like with like. What a measure"
                        + " changes is the difference between the arms."
                        + (counted
                                ? " Numbers at risk are simulated index events of all replications that are neither"
                                        + " arrested again nor censored by then: where they are few, the curve is a"
                                        + " guess."
                                : ""),
                Frame.WIDTH,
                height,
                drawing));
    }

    /** How many simulated follow-ups the curves rest on, all replications together, below the months of the axis. */
    private static void atRisk(Graphics2D g, ReportInput input, String arm, Rectangle2D area, double y) {
        double most = input.summary().stream()
                .filter(row -> row.outcome().equals(AT_RISK) && row.known())
                .mapToDouble(Row::mean)
                .max()
                .orElse(0);
        double simulated = input.manifest().replications() / input.manifest().weight();
        int thousands = most * simulated < WIDEST ? 0 : most * simulated < 1e3 * WIDEST ? 1 : 2;
        double one = simulated / StrictMath.pow(1000, thousands);
        Lettering.left(
                g,
                Typeface.bold(11),
                Palette.MUTED,
                "At risk (" + SIZES.get(thousands) + "simulated, all replications)",
                area.getX() - 20,
                y);
        double baseline = y;
        for (String route : ROUTES) {
            List<Optional<Row>> counts = IntStream.rangeClosed(0, LAST / YEAR)
                    .mapToObj(at -> input.horizon(arm, AT_RISK, "route=" + route + ";month=" + at * YEAR)
                            .filter(Row::known))
                    .toList();
            if (counts.stream().flatMap(Optional::stream).anyMatch(row -> row.mean() > 0)) {
                baseline += ROW;
                for (int at = 0; at < counts.size(); at++) {
                    double x = area.getX() + area.getWidth() * at * YEAR / LAST;
                    double bottom = baseline;
                    counts.get(at)
                            .ifPresent(row -> Lettering.centre(
                                    g,
                                    Typeface.regular(11),
                                    Palette.INK,
                                    Numeral.of(Math.rint(row.mean() * one)),
                                    x,
                                    bottom));
                }
                Look look = look(route);
                double left = area.getMaxX() + 22;
                g.setPaint(look.color());
                g.setStroke(look.stroke(1.8));
                g.draw(new Line2D.Double(left, baseline - 4, left + 16, baseline - 4));
                Lettering.left(g, Typeface.regular(11), Palette.text(look.color()), words(route), left + 20, baseline);
            }
        }
    }

    private static Look look(String route) {
        int place = Math.min(place(route), COLORS.size() - 1);
        return Look.of(place, COLORS.get(place));
    }

    private static Rectangle2D panel(Graphics2D g, Rectangle2D room, String heading, List<Curve> curves, double top) {
        Lettering.left(g, Typeface.bold(13), Palette.INK, heading, room.getX() + 4, room.getY() - 6);
        NumberAxis x = Scaffold.axis("months since the start of the route", 0, LAST, YEAR, Scale.axis());
        NumberAxis y = Scaffold.axis(
                "",
                0,
                top,
                Scaffold.step(top, 6),
                new DecimalFormat("0.#%", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return new Bands(curves, x, y, List.of(), List.of(), true, LABELS, AXIS).paint(g, room);
    }

    /** A curve ends where the first replication does: a mean over fewer of them could fall, and such a share cannot. */
    private static List<Curve> curves(ReportInput input, String arm) {
        Map<String, List<Row>> byRoute =
                new TreeMap<>(Comparator.comparingInt(Rearrest::place).thenComparing(Comparator.naturalOrder()));
        for (Row row : input.summary()) {
            Matcher point = POINT.matcher(row.stratum());
            if (row.year() == null
                    && row.outcome().equals(OUTCOME)
                    && row.arm().equals(arm)
                    && row.known()
                    && point.matches()) {
                byRoute.computeIfAbsent(point.group(1), r -> new ArrayList<>()).add(row);
            }
        }
        List<Curve> curves = new ArrayList<>();
        byRoute.forEach((route, rows) -> {
            rows.sort(Comparator.comparingInt(Rearrest::month));
            int replications = rows.get(0).n();
            List<Curve.Point> points = rows.stream()
                    .takeWhile(row -> row.n() == replications)
                    .map(row -> new Curve.Point(month(row), row.mean(), row.low(), row.high()))
                    .toList();
            double end = points.get(points.size() - 1).mean();
            curves.add(new Curve(words(route) + " " + Numeral.percent(end), look(route), points));
        });
        return curves;
    }

    private static int month(Row row) {
        return Integer.parseInt(row.stratum().substring(row.stratum().lastIndexOf('=') + 1));
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
