package org.offramp.treatment;

import java.util.Arrays;
import java.util.List;
import org.offramp.money.Purse;
import org.offramp.person.AgeBand;
import org.offramp.person.Population;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;

/**
 * What the treatment system knows: who waits for which modality or is treated in it, by which route, until when; and the
 * counts. One row per person.
 */
public final class Episodes {

    /** Cells of the counts: sex × age band × route (voluntary, justice). */
    public static final int CELLS = 2 * AgeBand.COUNT * 2;

    private static final int MODALITIES = 64;

    final Population people;
    final int[] due;
    final int[] occasion;
    final boolean[] justice;
    final boolean[] completing;
    final float[] retention;
    private final byte[] voluntary;
    private final Years years;
    private final List<String> names;
    private final Nodes nodes;
    private final Ledger ledger;
    private final Purse purse;
    private int yearStart;

    Episodes(Population people, Years years, List<String> names) {
        this.people = people;
        this.years = years;
        this.names = names;
        this.nodes = new Nodes(years, people.rows, 1 + 2 * names.size(), CELLS);
        this.ledger = new Ledger(years, Given.values().length * names.size(), CELLS);
        this.purse = new Purse(names.size(), years.slots());
        this.due = new int[people.rows];
        this.occasion = new int[people.rows];
        this.justice = new boolean[people.rows];
        this.completing = new boolean[people.rows];
        this.retention = new float[people.rows];
        this.voluntary = new byte[people.rows];
        Arrays.fill(due, Clock.NEVER);
    }

    /** The cell of a sex, age band and route. */
    public static int cell(int sex, int age, boolean justice) {
        return (sex * AgeBand.COUNT + age) * 2 + (justice ? 1 : 0);
    }

    /** The occasion of the draws about an episode: several in one case are told apart by their modality. */
    int address(int person, int modality) {
        return occasion[person] * MODALITIES + modality;
    }

    /** The occasion of the draws about the last episode of a person. */
    public int occasion(int person) {
        return occasion[person];
    }

    void none(int person, int now) {
        move(person, 0, now);
        tell(person, now);
    }

    void wait(int person, int modality, int until, int now) {
        move(person, 1 + 2 * modality, now);
        due[person] = until;
        tell(person, now);
    }

    void treat(int person, int modality, int until, int now) {
        move(person, 2 + 2 * modality, now);
        if (!justice[person] && voluntary[person] < Byte.MAX_VALUE) {
            voluntary[person]++;
        }
        due[person] = until;
        tell(person, now);
    }

    /** How often the person has started treatment of their own accord. */
    public int voluntary(int person) {
        return voluntary[person];
    }

    private void move(int person, int node, int now) {
        settle(person, now, years.of(now));
        nodes.move(person, node, cell(person, now), now);
        due[person] = Clock.NEVER;
    }

    private void tell(int person, int now) {
        if (people.watched(person)) {
            people.witness().episode(nodes.at(person), due[person], now);
        }
    }

    private int cell(int person, int now) {
        int age = AgeBand.of(people.age(person, now)).ordinal();
        return cell(people.sex[person], age, justice[person]);
    }

    void count(Given what, int modality, int person, long amount, int now) {
        if (people.watched(person)) {
            people.witness().treatment(what.ordinal(), modality, justice[person], amount, now);
        }
        ledger.add(kind(what, modality), years.of(now), cell(person, now), amount);
    }

    private void settle(int person, int now, int year) {
        if (treats(person)) {
            int length = now - Math.max(nodes.since(person), yearStart);
            purse.charge(modality(person), year, length);
            if (people.toll != null) {
                people.toll.treated[person] += length;
            }
        }
    }

    void closeYear(int now) {
        int ended = years.of(now - 1);
        for (int person = 0; person < people.rows; person++) {
            settle(person, now, ended);
        }
        yearStart = now;
        nodes.closeYear(now);
    }

    /** Number of the modality a person waits for or is treated in; −1 if none. */
    public int modality(int person) {
        int node = nodes.at(person);
        return node == 0 ? -1 : (node - 1) / 2;
    }

    /** Whether the person neither waits nor is treated. */
    public boolean none(int person) {
        return nodes.at(person) == 0;
    }

    /** Whether the person waits for a place. */
    public boolean waits(int person) {
        return nodes.at(person) % 2 == 1;
    }

    /** Whether the person is treated, or waits, by referral: now or in the last episode. */
    public boolean referred(int person) {
        return justice[person];
    }

    /** Whether the person is in treatment. */
    public boolean treats(int person) {
        int node = nodes.at(person);
        return node != 0 && node % 2 == 0;
    }

    /** Since which tick the person has waited or been treated. */
    public int since(int person) {
        return nodes.since(person);
    }

    /** The kind under which something is counted for a modality. */
    public int kind(Given what, int modality) {
        return what.ordinal() * names.size() + modality;
    }

    /** Names of the modalities: their numbers. */
    public List<String> names() {
        return names;
    }

    /** Waits and treatments: node 1 + 2 m waits for modality m, node 2 + 2 m is in it. */
    public Nodes nodes() {
        return nodes;
    }

    /** The counts, by {@link #kind}. */
    public Ledger ledger() {
        return ledger;
    }

    /** Time in treatment charged, by modality. */
    public Purse purse() {
        return purse;
    }
}
