package org.offramp.report.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;

/** How full prisons and treatment programmes are: people over places, with a line at as many people as places. */
final class Occupancy implements Figure {

    private static final String ID = "occupancy";
    private static final String TITLE = "Occupancy against capacity";
    private static final String PROGRAMME = "programme=";
    private static final double NAMES = 210;
    private static final int FEWEST = 10;

    /** A prison, a wing or a programme with the share of its places in use. */
    private record Line(String name, List<Dots.Dot> dots, String said) {

        /** Its values as they stand behind the row. */
        String text() {
            return dots.stream().map(dot -> Numeral.of(dot.mean()) + "%").collect(Collectors.joining(" · "));
        }
    }

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Line> lines = new ArrayList<>(prisons(input));
        boolean prisons = !lines.isEmpty();
        lines.addAll(programmes(input));
        if (lines.isEmpty()) {
            return List.of(new Plate.LeftOut(ID, TITLE, "summary.csv has no prison-occupancy."));
        }
        Manifest m = input.manifest();
        Dots.Panel panel = new Dots.Panel(
                "People over places",
                "per cent",
                100,
                lines.stream().map(Line::dots).toList());
        Dots dots = new Dots(
                lines.stream().map(Line::name).toList(),
                List.of(panel),
                NAMES,
                lines.stream().map(Line::text).toList());
        Frame frame = Frame.of(
                m,
                TITLE,
                "People held or in treatment on a mean day over places, mean of " + m.horizon()
                        + " with 95% interval; the upright line is 100 per cent.");
        List<String> arms = input.lines();
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            looks.add(Look.arm(i));
        }
        Legend legend = Legend.of(arms.stream().map(arm -> Naming.arm(m, arm)).toList(), looks);
        double keys = legend.height(Frame.WIDTH - 48) + 4;
        int height = frame.height(dots.height() + 112 + keys);
        return List.of(new Plate.Drawn(
                ID,
                TITLE,
                "Dots of the share of places in use. "
                        + String.join("; ", lines.stream().map(Line::said).toList()) + ".",
                (prisons
                                ? "Prison places are those of the base in every arm, so a fall means fewer people, not"
                                        + " more cells. "
                                : "")
                        + "Treatment programmes are shown for the base, over the places the place file gives them: a measure"
                        + " may add places. Programmes of fewer than " + FEWEST
                        + " simulated places are left out: rounding makes them too small, or nothing.",
                Frame.WIDTH,
                height,
                g -> {
                    Rectangle2D room = frame.paint(g, height);
                    legend.paint(g, room.getX(), room.getY(), room.getWidth());
                    dots.paint(
                            g,
                            new Rectangle2D.Double(
                                    room.getX(), room.getY() + keys, room.getWidth(), room.getHeight() - keys));
                }));
    }

    private static List<Line> prisons(ReportInput input) {
        List<Line> lines = new ArrayList<>();
        List<String> arms = input.lines();
        for (String stratum : List.of("all", "wing=men", "wing=women", "wing=juveniles")) {
            List<Dots.Dot> dots = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (int i = 0; i < arms.size(); i++) {
                Optional<Row> row =
                        input.horizon(arms.get(i), "prison-occupancy", stratum).filter(Row::known);
                if (row.isPresent()) {
                    dots.add(dot(row.get(), 1, Look.arm(i)));
                    said.add(arms.get(i) + " " + Numeral.percent(row.get().mean()));
                }
            }
            String name = stratum.equals("all") ? "Prison, all" : "Prison, " + Naming.value(stratum);
            if (!dots.isEmpty()) {
                lines.add(new Line(name, dots, name + ": " + String.join(", ", said)));
            }
        }
        return lines;
    }

    private static List<Line> programmes(ReportInput input) {
        List<Line> lines = new ArrayList<>();
        for (ParameterRow parameter : input.parameters()) {
            double places = parameter.path().matches("treatment\\.programmes\\.[^.]+\\.places") ? places(parameter) : 0;
            if (places / input.manifest().weight() >= FEWEST) {
                String programme = parameter.path().split("\\.")[2];
                input.horizon(input.manifest().base(), "in-treatment", PROGRAMME + programme)
                        .filter(Row::known)
                        .ifPresent(row -> {
                            String name = OutcomeName.upper(programme.replace('-', ' '));
                            String said = name + ": base " + Numeral.percent(row.mean() / places);
                            lines.add(new Line(name, List.of(dot(row, places, Look.arm(0))), said));
                        });
            }
        }
        return lines;
    }

    private static Dots.Dot dot(Row row, double places, Look look) {
        double unit = places / 100;
        return new Dots.Dot(row.mean() / unit, Math.max(0, row.low() / unit), row.high() / unit, look, true);
    }

    /** A number of places as written: 0.26 million places. */
    private static double places(ParameterRow parameter) {
        double factor = parameter.unit().startsWith("million ") ? 1e6 : 1;
        try {
            return Double.parseDouble(parameter.value()) * factor;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
