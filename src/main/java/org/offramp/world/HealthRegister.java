package org.offramp.world;

import java.util.function.Predicate;
import org.offramp.justice.Road;
import org.offramp.justice.Standing;
import org.offramp.outcome.HealthState;
import org.offramp.person.AgeBand;
import org.offramp.person.Population;
import org.offramp.person.UseState;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;
import org.offramp.treatment.Episodes;

/**
 * The time people live in each state of health: the one thing in the books that the registers of drug use, justice and
 * treatment know only together. It is told before somebody moves in one of them, and books the time since the last move
 * of that person; between moves it costs nothing. Age is that at the start of the time booked, at most a year long once
 * years are reported.
 */
final class HealthRegister implements Nodes.Watch {

    private final Population people;
    private final Nodes use;
    private final Nodes standing;
    private final Episodes episodes;
    private final Years years;
    private final int modalities;
    private final boolean[] custody;
    private final int[] since;
    private final Ledger ledger;

    HealthRegister(Population people, Nodes use, Road road, Episodes episodes) {
        this.people = people;
        this.use = use;
        this.standing = road.nodes();
        this.episodes = episodes;
        this.years = use.years();
        this.modalities = episodes.names().size();
        this.custody = new boolean[Standing.values().length];
        for (Standing where : Standing.values()) {
            custody[where.ordinal()] = where.custody();
        }
        this.since = new int[people.rows];
        this.ledger = new Ledger(years, HealthState.count(modalities), HealthState.CELLS);
        use.watch(this);
        standing.watch(this);
        episodes.nodes().watch(this);
    }

    @Override
    public void moving(int person, int now) {
        int from = since[person];
        since[person] = now;
        int in = use.at(person);
        if (in == 0 || now == from) {
            return;
        }
        int modality = episodes.treats(person) ? episodes.modality(person) : HealthState.UNTREATED;
        int state = HealthState.number(in - 1, modality, custody[standing.at(person)], modalities);
        int age = AgeBand.of(people.age(person, from)).ordinal();
        ledger.add(state, years.of(now - 1), HealthState.cell(people.sex[person], age), now - from);
    }

    /** Books the time of everybody up to the end of a year. */
    void closeYear(int now) {
        for (int person = 0; person < people.rows; person++) {
            moving(person, now);
        }
    }

    /** Person-ticks by state of health. */
    Ledger ledger() {
        return ledger;
    }

    /** Person-ticks in a year in the states that are counted. */
    long ticks(int year, Predicate<HealthState> counted) {
        long sum = 0;
        for (UseState how : UseState.values()) {
            for (int modality = HealthState.UNTREATED; modality < modalities; modality++) {
                for (boolean held : new boolean[] {false, true}) {
                    if (counted.test(new HealthState(how, modality, held))) {
                        sum += ledger.total(HealthState.number(how.ordinal(), modality, held, modalities), year);
                    }
                }
            }
        }
        return sum;
    }
}
