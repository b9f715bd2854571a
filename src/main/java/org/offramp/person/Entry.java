package org.offramp.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/**
 * How people come into the simulation: those who are there at the start, spread over ages and states as in the
 * stationary life table or as stated, and those who come out of the counted pool later, at first use, at first arrest or
 * with a disorder that begins.
 */
public final class Entry {

    private static final double GOLDEN = 0.6180339887498949;
    private static final int FIRST_ARREST = -1;

    private record Cell(int sex, int age, int substance, int state) {}

    private final LifeTable table;
    private final double convicted;
    private final double imprisoned;
    private final double[][] rates;
    private final List<Cell> stockCells = new ArrayList<>();
    private final double[] stock;
    private final List<Cell> inflowCells = new ArrayList<>();
    private final double[] inflow;

    /**
     * The cells of stock and inflow.
     *
     * @param table the stationary life table
     * @param initiation first use
     * @param offending what past arrests have led to
     * @param rates offending of people without drug use, by class other than possession
     */
    public Entry(LifeTable table, Initiation initiation, Offending offending, LifeRates rates) {
        this.table = table;
        this.convicted = offending.convicted().orElse(Chance.NEVER).value();
        this.imprisoned = offending.imprisoned().orElse(Chance.NEVER).value();
        this.rates = offendingByAge(rates);
        double[] stockSizes = new double[2 * (Ages.OLDEST + 1) * (LifeRates.SUBSTANCES * LifeTable.states() + 1)];
        double[] inflowSizes = new double[stockSizes.length];
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                add(stockCells, stockSizes, new Cell(sex, age, FIRST_ARREST, 0), table.recorded(sex, age));
                double arrests = table.pool(sex, age) * table.firstArrest(sex, age);
                add(inflowCells, inflowSizes, new Cell(sex, age, FIRST_ARREST, 0), arrests);
                for (Substance substance : table.substances()) {
                    int s = substance.ordinal();
                    double users = table.pool(sex, age) * initiation.of(s, sex, age);
                    add(inflowCells, inflowSizes, new Cell(sex, age, s, 0), users);
                    for (int state = 0; state < LifeTable.states(); state++) {
                        Cell cell = new Cell(sex, age, s, state);
                        add(stockCells, stockSizes, cell, table.people(substance, state, sex, age));
                        add(inflowCells, inflowSizes, cell, table.newcomers(substance, state, sex, age));
                    }
                }
            }
        }
        this.stock = cumulated(stockSizes, stockCells.size());
        this.inflow = cumulated(inflowSizes, inflowCells.size());
    }

    /** Real people in the simulated population at the start. */
    public double stock() {
        return stock.length == 0 ? 0 : stock[stock.length - 1];
    }

    /** Real people who enter from the pool per year. */
    public double inflow() {
        return inflow.length == 0 ? 0 : inflow[inflow.length - 1];
    }

    /**
     * Fills the row of a person who is there at the start. Cells are taken by a low-discrepancy sequence, so that each
     * district holds every kind of person in its share, and one more person changes nobody else.
     */
    public void present(Population people, int person, long districtKey) {
        double offset = Draws.uniform(Draws.at(districtKey, Decision.ENTRY_CELL.number(), 0));
        double u = offset + person * GOLDEN;
        Cell cell = stockCells.get(find(stock, u - StrictMath.floor(u)));
        fill(people, person, cell, 0);
        boolean known = cell.substance != FIRST_ARREST;
        double exposure = table.cumulative(cell.sex, cell.age) * (known ? 2 : 1);
        double shape = table.shape();
        long bits = people.draw(person, Decision.RECORD, 0);
        int arrests = arrests(bits, shape, exposure, !known);
        people.arrests[person] = (short) Math.min(arrests, 1000);
        history(people, person, bits);
        people.frailty[person] = frailty(people.draw(person, Decision.FRAILTY, 0), shape + arrests, shape + exposure);
    }

    /**
     * Fills the row of a person who enters from the pool.
     *
     * @return the offence class of the arrest that brings the person in (an ordinal), or −1 for first use
     */
    public int enter(Population people, int person, int now) {
        Cell cell = inflowCells.get(find(inflow, people.uniform(person, Decision.ENTRY_CELL, 0)));
        fill(people, person, cell, now);
        double shape = table.shape();
        double exposure = table.cumulative(cell.sex, cell.age);
        boolean arrested = cell.substance == FIRST_ARREST;
        people.frailty[person] =
                frailty(people.draw(person, Decision.FRAILTY, 0), shape + (arrested ? 1 : 0), shape + exposure);
        return arrested ? firstOffence(people, person, cell) : -1;
    }

    /** What past arrests have led to: each on its own, convictions and among them custody. */
    private void history(Population people, int person, long bits) {
        for (int arrest = 1; arrest <= people.arrests[person]; arrest++) {
            double u = Draws.uniform(Draws.at(bits, Decision.RECORD.number(), arrest));
            if (u < convicted) {
                people.convictions[person]++;
                if (u < convicted * imprisoned) {
                    people.imprisonments[person]++;
                }
            }
        }
    }

    private void fill(Population people, int person, Cell cell, int now) {
        double within = people.uniform(person, Decision.ENTRY_AGE, 0);
        people.birthDay[person] = (int) StrictMath.floor(now / Clock.DAY - (cell.age + within) * Span.YEAR);
        people.sex[person] = (byte) cell.sex;
        if (cell.substance != FIRST_ARREST) {
            UseState use = LifeTable.use(cell.state);
            people.substance[person] = (byte) cell.substance;
            people.use[person] = (byte) use.ordinal();
            people.everIll[person] = use != UseState.USE;
            people.severity[person] = (byte) LifeTable.severity(cell.state).ordinal();
            if (use == UseState.REMISSION) {
                double years = LifeTable.yearsInRemission(cell.state) + within;
                people.remissionAt[person] = now - (int) (years * Clock.YEAR);
            }
        }
    }

    private int firstOffence(Population people, int person, Cell cell) {
        double[] byClass = rates[cell.sex * (Ages.OLDEST + 1) + cell.age];
        double sum = 0;
        for (double rate : byClass) {
            sum += rate;
        }
        double x = people.uniform(person, Decision.FIRST_OFFENCE, 0) * sum;
        int offence = 1;
        while (offence + 1 < byClass.length && x >= byClass[offence]) {
            x -= byClass[offence];
            offence++;
        }
        return offence;
    }

    /** Past arrests: negative binomial, at least one where the person is in the register for it. */
    private static int arrests(long bits, double shape, double exposure, boolean atLeastOne) {
        double success = exposure / (shape + exposure);
        double probability = StrictMath.pow(1 - success, shape);
        double u = Draws.uniform(bits);
        double x = atLeastOne ? probability + u * (1 - probability) : u;
        int n = 0;
        double sum = probability;
        while (x >= sum && n < 500) {
            probability *= (shape + n) / (n + 1) * success;
            n++;
            sum += probability;
        }
        return n;
    }

    private static float frailty(long bits, double shape, double rate) {
        return (float) (Draws.gamma(bits, shape) / rate);
    }

    private static double[][] offendingByAge(LifeRates rates) {
        double[][] table = new double[2 * (Ages.OLDEST + 1)][LifeRates.CLASSES];
        for (int sex = 0; sex < 2; sex++) {
            for (int age = 0; age <= Ages.OLDEST; age++) {
                for (int c = 1; c < LifeRates.CLASSES; c++) {
                    table[sex * (Ages.OLDEST + 1) + age][c] = rates.offence[c][sex][age];
                }
            }
        }
        return table;
    }

    private static void add(List<Cell> cells, double[] sizes, Cell cell, double size) {
        if (size > 0) {
            sizes[cells.size()] = size;
            cells.add(cell);
        }
    }

    private static double[] cumulated(double[] sizes, int n) {
        double[] cumulated = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += sizes[i];
            cumulated[i] = sum;
        }
        return cumulated;
    }

    private static int find(double[] cumulated, double u) {
        double x = u * cumulated[cumulated.length - 1];
        int found = Arrays.binarySearch(cumulated, x);
        return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found + 1);
    }
}
