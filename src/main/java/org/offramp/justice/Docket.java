package org.offramp.justice;

import java.util.Arrays;
import org.offramp.chance.Decision;
import org.offramp.money.Purse;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Strata;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;

/**
 * What the justice system knows: the open case of each person, where each person stands, and the counts. One row per
 * person; the stages read and write it.
 */
final class Docket {

    /** No class: the person has no case. */
    static final byte NO_CASE = (byte) Strata.NO_CLASS;

    final Population people;
    final LifeCourse life;
    final Years years;
    final Nodes nodes;
    final Ledger ledger;
    final Purse purse;
    final Recidivism recidivism;
    final Wings wings;

    /** Class of the most serious charge, or of the sentence being served. */
    final byte[] offence;

    /** Occasion of every draw about the case: the pulse of the arrest. */
    final int[] occasion;

    /** Tick of what comes next. */
    final int[] due;

    /** What comes next. */
    final byte[] next;

    /** Tick of the charge. */
    final int[] charged;

    /** Ticks to serve, or of supervision. */
    final int[] term;

    /** Ordinal of the kind of custodial sentence being served. */
    final byte[] kind;

    /** Ticks held on remand or in prison in the reported years, up to the last move or end of a year. */
    final int[] held;

    /** Whether the case was suspended by a measure: what becomes of it is nothing new. */
    final boolean[] resumed;

    JusticeLaw law;
    Bridge bridge = Bridge.NONE;
    private int yearStart;

    Docket(Population people, LifeCourse life, Years years, JusticeLaw law, double scale) {
        this.people = people;
        this.life = life;
        this.years = years;
        this.law = law;
        this.nodes = new Nodes(years, people.rows, Standing.values().length, Strata.CELLS);
        this.ledger = new Ledger(years, Counted.values().length, Strata.CELLS);
        this.purse = new Purse(Charge.values().length, years.slots());
        this.recidivism = new Recidivism(years, people.rows);
        this.wings = new Wings(people, scale);
        this.kind = new byte[people.rows];
        this.offence = new byte[people.rows];
        this.occasion = new int[people.rows];
        this.due = new int[people.rows];
        this.next = new byte[people.rows];
        this.charged = new int[people.rows];
        this.term = new int[people.rows];
        this.resumed = new boolean[people.rows];
        this.held = new int[people.rows];
        Arrays.fill(offence, NO_CASE);
        Arrays.fill(due, Clock.NEVER);
    }

    Standing standing(int person) {
        return Standing.of(nodes.at(person));
    }

    OffenceClass offence(int person) {
        return OffenceClass.of(offence[person]);
    }

    void count(Counted what, int person, int now) {
        count(what, person, offence[person], now);
    }

    void count(Counted what, int person, int offenceClass, int now) {
        if (people.watched(person)) {
            people.witness().justice(what.ordinal(), offenceClass, 1, now);
        }
        ledger.count(what.ordinal(), people.cell(person, offenceClass, now), now);
    }

    void add(Counted what, int person, long amount, int now) {
        if (people.watched(person)) {
            people.witness().justice(what.ordinal(), offence[person], amount, now);
        }
        ledger.add(what.ordinal(), years.of(now), people.cell(person, offence[person], now), amount);
    }

    void charge(Charge item, int now) {
        purse.charge(item.ordinal(), years.of(now), 1);
    }

    double uniform(int person, Decision decision) {
        return people.uniform(person, decision, occasion[person]);
    }

    long draw(int person, Decision decision) {
        return people.draw(person, decision, occasion[person]);
    }

    /** Moves a person to another standing, charges the time in the one left, and says when something comes next. */
    void move(int person, Standing to, Next what, int tick, int now) {
        Standing from = standing(person);
        settle(person, now, years.of(now));
        turnover(person, to, now);
        nodes.move(person, to.ordinal(), people.cell(person, offence[person], now), now);
        people.custody[person] = to.custody();
        if (from.imprisoned() != to.imprisoned()) {
            if (to.imprisoned()) {
                wings.enter(person, now);
            } else {
                wings.leave(person);
            }
        }
        next[person] = (byte) what.ordinal();
        due[person] = tick;
        if (people.watched(person)) {
            people.witness().stands(to.ordinal(), offence[person], tick, now);
        }
    }

    private void turnover(int person, Standing to, int now) {
        boolean inside = standing(person).imprisoned();
        if (inside != to.imprisoned() && to != Standing.OUTSIDE) {
            count(inside ? Counted.LEFT_PRISON : Counted.ADMITTED, person, now);
        }
    }

    /** Closes the case: nothing comes next. */
    void close(int person, int now) {
        offence[person] = NO_CASE;
        resumed[person] = false;
        move(person, Standing.COMMUNITY, Next.NOTHING, Clock.NEVER, now);
    }

    /** Notes an event of follow-up, unless it belongs to a case that was there before. */
    void followUp(int person, Recidivism.Endpoint endpoint, int now) {
        if (!resumed[person]) {
            recidivism.event(person, people.sex[person], endpoint, now);
        }
    }

    /** Begins the follow-up of a person from now. */
    void index(int person, Recidivism.Route route, int now) {
        recidivism.begin(person, people.sex[person], people.age(person, now), route, now);
    }

    /** Suspends the case while a measure runs, which may hold the person. */
    void suspend(int person, int now) {
        resumed[person] = true;
        count(Counted.DIVERSIONS, person, now);
        move(person, Standing.DIVERTED, Next.NOTHING, Clock.NEVER, now);
        index(person, Recidivism.Route.DIVERSION, now);
        if (bridge.holds(person)) {
            move(person, Standing.COMPULSORY_CENTRE, Next.NOTHING, Clock.NEVER, now);
        }
    }

    /** Charges the time of everybody up to the end of a year. */
    void closeYear(int now) {
        int ended = years.of(now - 1);
        for (int person = 0; person < people.rows; person++) {
            settle(person, now, ended);
        }
        if (now == years.start()) {
            Arrays.fill(held, 0);
        }
        yearStart = now;
        nodes.closeYear(now);
    }

    private void settle(int person, int now, int year) {
        Standing standing = standing(person);
        Charge item = Charge.time(standing);
        int length = now - Math.max(nodes.since(person), yearStart);
        if (item != null) {
            purse.charge(item.ordinal(), year, length);
            if (standing.custody()) {
                purse.charge(Charge.HELD.ordinal(), year, length);
                held[person] += standing == Standing.COMPULSORY_CENTRE ? 0 : length;
            }
        }
        if (people.toll != null && (item != null || standing == Standing.DIVERTED)) {
            people.toll.controlled[person] += length;
        }
    }
}
