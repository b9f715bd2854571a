package org.offramp.time;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where people are: a register of the node each person is in, since when, and for every node its entries, exits, stock
 * and occupancy over time. Each person is in one node at a time. What must balance is kept twice, by different routes:
 * the time-weighted stock of a node (L) and the sum of the stays in it (λW).
 */
public final class Nodes {

    /** Who is told before a person moves. */
    @FunctionalInterface
    public interface Watch {

        /** A person is about to move; where everybody is has not changed yet. */
        void moving(int person, int now);
    }

    private final Years years;
    private final int nodes;
    private final int cells;
    private final byte[] node;
    private final short[] cell;
    private final int[] since;
    private final int[] stock;
    private final int[] touched;
    private final long[] area;
    private final long[] flows;
    private final long[] stays;
    private @Nullable Watch watch;

    /**
     * Everybody in node 0, in no cell.
     *
     * @param years of the run
     * @param people how many there can be
     * @param nodes how many nodes
     * @param cells how many cells each stock is split into
     */
    public Nodes(Years years, int people, int nodes, int cells) {
        this.years = years;
        this.nodes = nodes;
        this.cells = cells;
        this.node = new byte[people];
        this.cell = new short[people];
        this.since = new int[people];
        this.stock = new int[nodes * cells];
        this.touched = new int[nodes * cells];
        this.area = new long[nodes * cells * years.slots()];
        this.flows = new long[nodes * nodes * years.slots()];
        this.stays = new long[nodes];
    }

    /** Tells somebody of every move from now on, just before it is made. */
    public void watch(Watch told) {
        watch = told;
    }

    /** The node a person is in. */
    public int at(int person) {
        return node[person];
    }

    /** Since which tick a person has been in the present node. */
    public int since(int person) {
        return since[person];
    }

    /** The cell in which a person is counted in the present node. */
    public int cell(int person) {
        return cell[person];
    }

    /**
     * Moves a person from one node to another. Node 0 is outside: it holds no stock.
     *
     * @param person who
     * @param to the node entered
     * @param inCell the cell in which the person is counted there
     * @param now the tick
     */
    public void move(int person, int to, int inCell, int now) {
        if (watch != null) {
            watch.moving(person, now);
        }
        int from = node[person];
        if (from != 0) {
            change(from, cell[person], -1, now);
            stays[from] += now - since[person];
        }
        if (to != 0) {
            change(to, inCell, 1, now);
        }
        flows[(years.of(now) * nodes + from) * nodes + to]++;
        node[person] = (byte) to;
        cell[person] = (short) inCell;
        since[person] = now;
    }

    /** The number of people in a node now. */
    public int stock(int of) {
        int sum = 0;
        for (int c = 0; c < cells; c++) {
            sum += stock[of * cells + c];
        }
        return sum;
    }

    /** Brings every occupancy up to the end of a year (or of the warm-up). Called at each such end. */
    public void closeYear(int now) {
        for (int n = 0; n < nodes; n++) {
            for (int c = 0; c < cells; c++) {
                change(n, c, 0, now);
            }
        }
    }

    /** Time-weighted stock of a node and cell in a year, in person-ticks. */
    public long area(int of, int year, int inCell) {
        return area[(year * nodes + of) * cells + inCell];
    }

    /** Time-weighted stock of a node in a year over all cells, in person-ticks. */
    public long area(int of, int year) {
        long sum = 0;
        for (int c = 0; c < cells; c++) {
            sum += area(of, year, c);
        }
        return sum;
    }

    /** Moves from one node to another in a year. */
    public long flow(int from, int to, int year) {
        return flows[(year * nodes + from) * nodes + to];
    }

    /** Sum of the completed stays in a node over the whole run, in ticks. */
    public long stays(int of) {
        return stays[of];
    }

    /** How many nodes there are, node 0 among them. */
    public int count() {
        return nodes;
    }

    /** How many people the register holds, inside or outside. */
    public int people() {
        return node.length;
    }

    /** The years of the run. */
    public Years years() {
        return years;
    }

    /** What is left when the people have gone: the sums of this register, which can be added to those of others. */
    public Occupancy occupancy() {
        return new Occupancy(years, nodes, cells, Arrays.copyOf(area, area.length), Arrays.copyOf(flows, flows.length));
    }

    private void change(int of, int inCell, int by, int now) {
        int i = of * cells + inCell;
        long length = now - touched[i];
        if (length > 0) {
            area[years.of(now - 1) * nodes * cells + i] += length * stock[i];
        }
        touched[i] = now;
        stock[i] += by;
    }
}
