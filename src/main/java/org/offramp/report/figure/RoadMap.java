package org.offramp.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offramp.report.result.FlowRow;
import org.offramp.report.result.ReportInput;

/**
 * The flows of an arm laid out along the road: every flow goes to the right, and one that leads back (prison to the
 * community, parole to prison) ends in a node of its own at the end of the road.
 *
 * @param links the flows drawn
 * @param smallest the size below which a flow is not drawn, people a year
 * @param leftOut how many flows are not drawn
 * @param leftOutPeople how many people a year they carry
 */
record RoadMap(List<Link> links, double smallest, int leftOut, double leftOutPeople) {

    static final String BACK = "back:";

    private static final int LANE_OF_SENTENCES = 9;
    private static final double SMALLEST_SHARE = 0.004;
    private static final Set<String> OFF_ROAD = Set.of("community", "outside", "death");

    /** The columns of the road, left to right; within a column, ways out first and custody last. */
    private static final List<List<String>> COLUMNS = List.of(
            List.of("outside", "community"),
            List.of("police-contact"),
            List.of("no-action", "warning", "fine", "arrest"),
            List.of("dropped", "charged"),
            List.of("pretrial-liberty", "pretrial-monitored", "remand"),
            List.of("acquitted", "convicted"),
            List.of("diverted", "community-sentence", "prison"),
            List.of("parole", "compulsory-centre"));

    /** A flow between two nodes. */
    record Link(String from, String to, double people) {}

    static RoadMap of(ReportInput input, String arm) {
        Map<String, Link> all = new TreeMap<>();
        List<FlowRow> rows =
                input.flows().stream().filter(f -> f.arm().equals(arm)).toList();
        boolean yearly = rows.stream().anyMatch(f -> f.year() != null);
        long years = Math.max(
                1,
                rows.stream()
                        .map(FlowRow::year)
                        .filter(y -> y != null)
                        .distinct()
                        .count());
        for (FlowRow row : rows) {
            boolean road = !(OFF_ROAD.contains(row.from()) && OFF_ROAD.contains(row.to()));
            if (road
                    && yearly == (row.year() != null)
                    && row.count() > 0
                    && !row.from().equals(row.to())) {
                String to = column(row.to()) > column(row.from()) ? row.to() : BACK + row.to();
                double people = yearly ? row.count() / years : row.count();
                all.merge(
                        row.from() + ">" + to,
                        new Link(row.from(), to, people),
                        (a, b) -> new Link(a.from(), a.to(), a.people() + b.people()));
            }
        }
        leaveOutSingleEntry(all);
        double widest = all.values().stream().mapToDouble(Link::people).max().orElse(0);
        double smallest = widest * SMALLEST_SHARE;
        List<Link> drawn = new ArrayList<>();
        int leftOut = 0;
        double people = 0;
        for (Link link : all.values()) {
            if (link.people() >= smallest) {
                drawn.add(link);
            } else {
                leftOut++;
                people += link.people();
            }
        }
        drawn.sort(Comparator.comparingInt((Link l) -> lane(l.from())).thenComparingInt(l -> lane(l.to())));
        return new RoadMap(List.copyOf(drawn), smallest, leftOut, people);
    }

    /** Where everybody enters at one node, the band leading there says nothing that the node does not. */
    private static void leaveOutSingleEntry(Map<String, Link> all) {
        List<Link> entries =
                all.values().stream().filter(l -> OFF_ROAD.contains(l.from())).toList();
        if (entries.stream().map(Link::to).distinct().count() == 1 && all.size() > entries.size()) {
            all.values().removeAll(entries);
        }
    }

    /** Whether a flow that passes columns runs above the nodes (to a way out) or below them (to custody). */
    static boolean above(Link link) {
        return lane(link.to()) < LANE_OF_SENTENCES;
    }

    /** The column of a node; nodes the list does not know, and every end, stand at the far right. */
    static int column(String node) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (COLUMNS.get(i).contains(node)) {
                return i;
            }
        }
        return COLUMNS.size();
    }

    /** The order of nodes from the top: lower numbers are ways out, higher numbers custody. */
    static int lane(String node) {
        String plain = node.startsWith(BACK) ? node.substring(BACK.length()) : node;
        return switch (plain) {
            case "no-action", "outside" -> 0;
            case "warning", "community" -> 1;
            case "fine" -> 2;
            case "dropped", "acquitted" -> 3;
            case "diverted" -> 4;
            case "police-contact" -> 5;
            case "pretrial-liberty" -> 6;
            case "pretrial-monitored" -> 7;
            case "charged", "convicted" -> 8;
            case "community-sentence" -> 9;
            case "parole" -> 10;
            case "arrest" -> 11;
            case "compulsory-centre" -> 12;
            case "remand" -> 13;
            case "prison" -> 14;
            case "death" -> 16;
            default -> 15;
        };
    }
}
