package org.offramp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;

/** Areas, stays, flows and stocks of nodes, by hand and as Little has it. */
class NodesTest {

    private static final int Y = Clock.YEAR;
    private final Years years = new Years(1, 2);

    @Test
    void oneStayByHand() {
        Nodes nodes = new Nodes(years, 2, 3, 2);
        nodes.move(0, 1, 1, 100);
        assertThat(nodes.at(0)).isEqualTo(1);
        assertThat(nodes.since(0)).isEqualTo(100);
        assertThat(nodes.cell(0)).isEqualTo(1);
        assertThat(nodes.stock(1)).isEqualTo(1);
        nodes.move(0, 2, 0, 350);
        nodes.move(0, 0, 0, 351);
        assertThat(nodes.area(1, 0, 1)).isEqualTo(250);
        assertThat(nodes.area(1, 0, 0)).isZero();
        assertThat(nodes.area(1, 0)).isEqualTo(250);
        assertThat(nodes.area(2, 0)).isEqualTo(1);
        assertThat(nodes.stays(1)).isEqualTo(250);
        assertThat(nodes.flow(0, 1, 0)).isEqualTo(1);
        assertThat(nodes.flow(1, 2, 0)).isEqualTo(1);
        assertThat(nodes.flow(2, 0, 0)).isEqualTo(1);
        assertThat(nodes.stock(1) + nodes.stock(2)).isZero();
        assertThat(nodes.count()).isEqualTo(3);
        assertThat(nodes.people()).isEqualTo(2);
    }

    @Test
    void aStayAcrossYearsIsSplitAtTheirEnds() {
        Nodes nodes = new Nodes(years, 1, 2, 1);
        nodes.move(0, 1, 0, Y / 2);
        nodes.closeYear(Y);
        nodes.closeYear(2 * Y);
        nodes.move(0, 0, 0, 2 * Y + 7);
        nodes.closeYear(3 * Y);
        assertThat(nodes.area(1, 0)).isEqualTo(Y / 2);
        assertThat(nodes.area(1, 1)).isEqualTo(Y);
        assertThat(nodes.area(1, 2)).isEqualTo(7);
        assertThat(nodes.stays(1)).isEqualTo(Y + Y / 2 + 7);
    }

    @Test
    void aMoveAtTheFirstTickOfAYearBelongsToIt() {
        Nodes nodes = new Nodes(years, 1, 2, 1);
        nodes.move(0, 1, 0, 0);
        nodes.closeYear(Y);
        nodes.move(0, 0, 0, Y);
        assertThat(nodes.flow(1, 0, 0)).isZero();
        assertThat(nodes.flow(1, 0, 1)).isEqualTo(1);
        assertThat(nodes.area(1, 0)).isEqualTo(Y);
        assertThat(nodes.area(1, 1)).isZero();
    }

    @Test
    void outsideHoldsNoStock() {
        Nodes nodes = new Nodes(years, 3, 2, 1);
        nodes.move(0, 1, 0, 10);
        nodes.move(0, 0, 0, 20);
        nodes.closeYear(Y);
        assertThat(nodes.stock(0)).isZero();
        assertThat(nodes.area(0, 0)).isZero();
        assertThat(nodes.stays(0)).isZero();
    }

    /** L = λW, exactly: areas equal completed stays and the stays so far of those still there; entries − exits = stock. */
    @Test
    void littleUnderRandomTraffic() {
        int people = 50;
        int kinds = 4;
        int cells = 3;
        for (long seed = 0; seed < 20; seed++) {
            Nodes nodes = new Nodes(years, people, kinds, cells);
            int now = 0;
            int year = 1;
            for (int i = 0; i < 4000; i++) {
                long bits = Draws.at(seed, 0, i);
                now += (int) (bits >>> 1) & 0x7fff;
                while (now >= year * Y) {
                    nodes.closeYear(year++ * Y);
                }
                int person = (int) (Draws.uniform(bits) * people);
                nodes.move(person, (int) (bits >>> 8) & 3, (int) (bits >>> 20 & 0xff) % cells, now);
            }
            while (year <= 3) {
                nodes.closeYear(year++ * Y);
            }
            check(nodes, Math.max(now, 3 * Y));
        }
    }

    private void check(Nodes nodes, int end) {
        Occupancy occupancy = nodes.occupancy();
        for (int node = 1; node < nodes.count(); node++) {
            long stays = nodes.stays(node);
            int inside = 0;
            for (int person = 0; person < nodes.people(); person++) {
                if (nodes.at(person) == node) {
                    stays += end - nodes.since(person);
                    inside++;
                }
            }
            long area = 0;
            long entries = 0;
            long exits = 0;
            for (int year = 0; year < years.slots(); year++) {
                area += nodes.area(node, year);
                entries += occupancy.entries(node, year);
                exits += occupancy.exits(node, year);
            }
            assertThat(area).isEqualTo(stays);
            assertThat(entries - exits).isEqualTo(inside);
            assertThat(nodes.stock(node)).isEqualTo(inside);
        }
    }

    @Test
    void occupancyIsACopyAndAddsUp() {
        Nodes nodes = new Nodes(years, 2, 2, 2);
        nodes.move(0, 1, 1, Y);
        nodes.closeYear(Y);
        nodes.closeYear(2 * Y);
        Occupancy first = nodes.occupancy();
        nodes.closeYear(3 * Y);
        Occupancy second = nodes.occupancy();
        assertThat(first.area(1, 2)).isZero();
        assertThat(second.area(1, 2, 1)).isEqualTo(Y);
        assertThat(second.stock(1, 2, 1)).isCloseTo(1, within(1e-12));
        assertThat(second.stock(1, 0, 1)).isZero();
        first.addAll(second);
        assertThat(first.area(1, 1)).isEqualTo(2L * Y);
        assertThat(first.area(1, 2)).isEqualTo(Y);
        assertThat(first.flow(0, 1, 1)).isEqualTo(2);
        assertThat(first.cells()).isEqualTo(2);
        assertThat(first.nodes()).isEqualTo(2);
        assertThat(first.years()).isEqualTo(years);
    }

    @Test
    void withoutWarmUpItsMeanStockIsNothing() {
        assertThat(new Nodes(new Years(0, 1), 1, 2, 1).occupancy().stock(1, 0, 0))
                .isZero();
    }
}
