package org.offramp.time;

/**
 * Occupancy of nodes over the years and moves between them, without the people: sums of person-ticks and of moves.
 * Whole numbers, so that sums over districts do not depend on their order.
 */
public final class Occupancy {

    private final Years years;
    private final int nodes;
    private final int cells;
    private final long[] area;
    private final long[] flows;

    Occupancy(Years years, int nodes, int cells, long[] area, long[] flows) {
        this.years = years;
        this.nodes = nodes;
        this.cells = cells;
        this.area = area;
        this.flows = flows;
    }

    /** Adds the sums of another register of the same form. */
    public void addAll(Occupancy other) {
        for (int i = 0; i < area.length; i++) {
            area[i] += other.area[i];
        }
        for (int i = 0; i < flows.length; i++) {
            flows[i] += other.flows[i];
        }
    }

    /** Mean stock of a node and cell in a year (0: the warm-up), in people. */
    public double stock(int node, int year, int cell) {
        long length = year == 0 ? years.start() : Clock.YEAR;
        return length == 0 ? 0 : area[(year * nodes + node) * cells + cell] / (double) length;
    }

    /** Person-ticks in a node in a year and cell. */
    public long area(int node, int year, int cell) {
        return area[(year * nodes + node) * cells + cell];
    }

    /** Person-ticks in a node in a year. */
    public long area(int node, int year) {
        long sum = 0;
        for (int c = 0; c < cells; c++) {
            sum += area(node, year, c);
        }
        return sum;
    }

    /** Moves from one node to another in a year. */
    public long flow(int from, int to, int year) {
        return flows[(year * nodes + from) * nodes + to];
    }

    /** Moves into a node from any other in a year. */
    public long entries(int to, int year) {
        long sum = 0;
        for (int from = 0; from < nodes; from++) {
            sum += flow(from, to, year);
        }
        return sum;
    }

    /** Moves out of a node into any other in a year. */
    public long exits(int from, int year) {
        long sum = 0;
        for (int to = 0; to < nodes; to++) {
            sum += flow(from, to, year);
        }
        return sum;
    }

    /** The years of the run. */
    public Years years() {
        return years;
    }

    /** How many cells a stock is split into. */
    public int cells() {
        return cells;
    }

    /** How many nodes there are. */
    public int nodes() {
        return nodes;
    }
}
