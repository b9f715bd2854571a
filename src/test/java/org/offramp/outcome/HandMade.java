package org.offramp.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.chance.Ratio;
import org.offramp.justice.Charge;
import org.offramp.justice.Counted;
import org.offramp.justice.Recidivism;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.money.CostItem;
import org.offramp.money.Money;
import org.offramp.money.Payer;
import org.offramp.money.Purse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Strata;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;
import org.offramp.treatment.Episodes;
import org.offramp.treatment.Given;

/** Books written by hand: two modalities, one measure, a handful of people. */
public final class HandMade {

    /** Somebody moves at a tick. */
    private record Move(int tick, Nodes register, int person, int node, int cell) {}

    private static final int PEOPLE = 20;

    /** A man of 25 to 39 with a disorder and a case of violence. */
    public static final int MAN = Strata.cell(0, 2, OffenceClass.VIOLENT.ordinal(), true);

    /** A woman of 18 to 24 without a disorder and a case of possession. */
    public static final int WOMAN = Strata.cell(1, 1, OffenceClass.POSSESSION.ordinal(), false);

    /** Weights of the states of health. */
    static final Utility WEIGHTS = new Utility(
            new Ratio(0.9),
            new Ratio(0.8),
            new Ratio(0.7),
            new Ratio(0.4),
            new Ratio(0.5),
            Map.of("methadone", new Ratio(0.6)),
            new Ratio(0.1));

    public final Years years;
    public final Ledger vital;
    public final Ledger prevalence;
    public final Ledger justice;
    public final Ledger recidivism;
    public final Ledger treatment;
    public final Ledger gates;
    public final Ledger health;
    public final Purse justicePurse;
    public final Purse treatmentPurse;
    public final Purse measurePurse;
    public final Map<String, Long> twins = new TreeMap<>();
    private final Nodes use;
    private final Nodes standing;
    private final Nodes episodes;
    private final List<Move> moves = new ArrayList<>();
    private final int[] since = new int[PEOPLE];

    /** Empty books of some years after one of warm-up. */
    public HandMade(int reported) {
        years = new Years(1, reported);
        vital = new Ledger(years, Vital.values().length, Strata.CELLS);
        prevalence = new Ledger(years, 2, Strata.CELLS);
        justice = new Ledger(years, Counted.values().length, Strata.CELLS);
        recidivism = Recidivism.ledger(years);
        treatment = new Ledger(years, Given.values().length * 2, Episodes.CELLS);
        gates = new Ledger(years, Step.values().length, Strata.CELLS);
        justicePurse = new Purse(Charge.values().length, years.slots());
        treatmentPurse = new Purse(2, years.slots());
        measurePurse = new Purse(1, years.slots());
        use = new Nodes(years, PEOPLE, 1 + UseState.values().length, Strata.CELLS);
        standing = new Nodes(years, PEOPLE, Standing.values().length, Strata.CELLS);
        episodes = new Nodes(years, PEOPLE, 5, Episodes.CELLS);
        health = new Ledger(years, HealthState.count(2), HealthState.CELLS);
        for (Nodes register : List.of(use, standing, episodes)) {
            register.watch(this::live);
        }
    }

    /** The tick of a time in years since the start of year 1. */
    public static int tick(double time) {
        return (int) ((1 + time) * Clock.YEAR);
    }

    /** Somebody comes to a standing at a time in years since the start of year 1. */
    public HandMade stands(int person, Standing where, int cell, double time) {
        moves.add(new Move(tick(time), standing, person, where.ordinal(), cell));
        return this;
    }

    /** Somebody comes to use drugs in a way. */
    public HandMade uses(int person, UseState how, int cell, double time) {
        moves.add(new Move(tick(time), use, person, 1 + how.ordinal(), cell));
        return this;
    }

    /** Somebody comes to a node of the treatment system. */
    public HandMade treated(int person, int node, int cell, double time) {
        moves.add(new Move(tick(time), episodes, person, node, cell));
        return this;
    }

    /** Counts of the justice system. */
    public HandMade counts(Counted what, int year, int cell, long amount) {
        justice.add(what.ordinal(), year, cell, amount);
        return this;
    }

    /** The books at the end of the run. */
    public Books books() {
        moves.sort(Comparator.comparingInt(Move::tick));
        int next = 0;
        for (int end = Clock.YEAR; end <= years.end(); end += Clock.YEAR) {
            while (next < moves.size() && moves.get(next).tick() < end) {
                Move m = moves.get(next++);
                turnOver(m);
                m.register().move(m.person(), m.node(), m.cell(), m.tick());
            }
            use.closeYear(end);
            standing.closeYear(end);
            episodes.closeYear(end);
            for (int person = 0; person < PEOPLE; person++) {
                live(person, end);
            }
        }
        return new Books(
                years,
                vital,
                prevalence,
                use.occupancy(),
                justice,
                standing.occupancy(),
                recidivism,
                treatment,
                episodes.occupancy(),
                gates,
                justicePurse,
                treatmentPurse,
                measurePurse,
                health,
                twins);
    }

    private void turnOver(Move m) {
        Standing from = Standing.of(m.register().at(m.person()));
        if (m.register() == standing
                && from.imprisoned() != Standing.of(m.node()).imprisoned()) {
            Counted what = from.imprisoned() ? Counted.LEFT_PRISON : Counted.ADMITTED;
            boolean dead = m.node() == Standing.OUTSIDE.ordinal();
            justice.add(what.ordinal(), years.of(m.tick()), m.cell(), dead ? 0 : 1);
        }
    }

    private void live(int person, int now) {
        int in = use.at(person);
        if (in != 0 && now > since[person]) {
            int node = episodes.at(person);
            int modality = node > 0 && node % 2 == 0 ? node / 2 - 1 : HealthState.UNTREATED;
            boolean custody = Standing.of(standing.at(person)).custody();
            int cell = HealthState.cell(Strata.sex(use.cell(person)), Strata.age(use.cell(person)));
            int state = HealthState.number(in - 1, modality, custody, 2);
            health.add(state, years.of(now - 1), cell, now - since[person]);
        }
        since[person] = now;
    }

    /** One simulated person stands for ten; prices are round. */
    public static Frame frame() {
        List<CostItem> items = new ArrayList<>();
        for (Charge charge : Charge.values()) {
            items.add(
                    switch (charge) {
                        case REMAND, PRISON, CENTRE -> item(charge, Payer.PRISON, 100, true, 0.25);
                        case SUPERVISION, MONITORING -> item(charge, Payer.SUPERVISION, 10, true, 0.5);
                        case HELD -> item(charge, Payer.PERSON, 5, true, 1);
                        case CONTACT, ARREST -> item(charge, Payer.POLICE, 200, false, 0.5);
                        case PROSECUTION -> item(charge, Payer.PROSECUTION, 300, false, 0.5);
                        case HEARING -> item(charge, Payer.COURTS, 400, false, 0.5);
                        default -> item(charge, Payer.SOCIETY, 1000, false, 1);
                    });
        }
        Map<OffenceClass, Double> detection = new EnumMap<>(OffenceClass.class);
        detection.put(OffenceClass.VIOLENT, 0.5);
        detection.put(OffenceClass.POSSESSION, 0.01);
        return new Frame(
                10,
                1_000_000,
                Map.of(Wing.MEN, 8.0, Wing.WOMEN, 3.0, Wing.JUVENILES, 1.0),
                0.4,
                List.of("compulsory-stay", "methadone"),
                List.of(false, true),
                List.of(false, true),
                List.of("police-referral"),
                new Cascade(
                        Step.values().length,
                        Step.STARTED.ordinal(),
                        Step.WIDENED.ordinal(),
                        Step.WIDENED_TICKS.ordinal()),
                items,
                List.of(
                        new CostItem("compulsory-stay", Payer.TREATMENT, new Money(50), true, 1),
                        new CostItem("methadone", Payer.TREATMENT, new Money(20), true, 1)),
                List.of(new CostItem("police-referral", Payer.POLICE, new Money(70), false, 1)),
                1_000_000,
                0.03,
                10,
                detection,
                List.of(1000.0, 5000.0, 4000.0, 20000.0, 2000.0, 7000.0, 3000.0, 8000.0),
                WEIGHTS,
                true,
                java.util.Optional.empty());
    }

    private static CostItem item(Charge charge, Payer payer, double price, boolean day, double marginal) {
        return new CostItem(charge.name(), payer, new Money(price), day, marginal);
    }

    /** The values of some outcomes by {@code outcome stratum year}, such as {@code arrests all 1}. */
    public static Map<String, Double> read(Books books, List<Outcome> outcomes) {
        Map<String, Double> values = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            outcome.read(
                    books,
                    frame(),
                    (id, stratum, year, unit, value) -> values.put(id + " " + stratum + " " + year, value));
        }
        return values;
    }
}
