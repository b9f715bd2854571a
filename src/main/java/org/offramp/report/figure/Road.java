package org.offramp.report.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.Naming;
import org.offramp.report.words.Numeral;
import org.offramp.report.words.OutcomeName;

/** Where people go on the justice road in a year: from first contact to prison, to a way out, or back. */
final class Road implements Figure {

    private static final String TITLE = "The road through the justice system";
    private static final int HEIGHT = 620;

    @Override
    public List<Plate> plates(ReportInput input) {
        List<Plate> plates = new ArrayList<>();
        List<RoadMap> roads = input.shown().stream()
                .map(arm -> RoadMap.of(input, arm))
                .filter(map -> !map.links().isEmpty())
                .toList();
        for (String arm : input.shown()) {
            RoadMap map = RoadMap.of(input, arm);
            String title = TITLE + ": " + Naming.arm(input.manifest(), arm);
            if (map.links().isEmpty()) {
                plates.add(new Plate.LeftOut("road-" + arm, title, "flows.csv has no flow on the road in this arm."));
            } else {
                plates.add(plate(input, arm, title, map, roads));
            }
        }
        return List.copyOf(plates);
    }

    private static Plate plate(ReportInput input, String arm, String title, RoadMap map, List<RoadMap> roads) {
        String small = map.leftOut() > 0
                ? " Flows of under " + Numeral.of(map.smallest()) + " people are not drawn (" + map.leftOut()
                        + " of them, " + Numeral.of(map.leftOutPeople()) + " people a year in all)."
                : "";
        Frame frame = Frame.pair(
                input.manifest(),
                OutcomeName.upper(title),
                "People a year, mean of " + input.manifest().horizon() + ", from left to right." + small);
        List<String> parts = map.links().stream()
                .map(l -> Naming.node(l.from()) + " to " + Naming.node(l.to()) + " " + Numeral.of(l.people()))
                .toList();
        return new Plate.Drawn(
                "road-" + arm,
                title,
                "Flow diagram of people a year. " + String.join("; ", parts) + ".",
                "The wider the band, the more people, on the same scale in every arm. Ways out are at the top, custody at the bottom. Green: a way out; blue: out of the system; orange: arrest and custody; grey: a step between. The same person may"
                        + " pass more than once a year, and a stay may end in a later year.",
                Frame.WIDTH,
                HEIGHT,
                g -> {
                    Rectangle2D room = frame.paint(g, HEIGHT);
                    double unit = roads.stream()
                            .mapToDouble(r -> new Sankey(r).unit(room))
                            .min()
                            .orElse(1);
                    new Sankey(map).paint(g, room, unit);
                });
    }
}
