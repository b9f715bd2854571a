package org.offramp.measure;

import java.util.Arrays;
import org.offramp.chance.Decision;
import org.offramp.justice.Disposal;
import org.offramp.person.Population;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Years;

/** Who takes part in which measure, since when and until when; and the counts of the cascades. One row per person. */
final class Participation {

    /** Phases of taking part. */
    enum Phase {
        WAITING,
        ACTIVE,
        PLAIN,
        ABSENT
    }

    static final byte NONE = -1;

    private static final Phase[] PHASES = Phase.values();
    private static final int NINETY_DAYS = 90 * Clock.DAY;

    final byte[] measure;
    final int[] due;
    final int[] occasion;
    private final Population people;
    private final Years years;
    private final byte[] phase;
    private final int[] began;
    private final int[] tried;
    private final boolean[] widened;
    private final boolean[] everStarted;
    private final boolean[] fails;
    private final byte[] offence;
    private final byte[] instead;
    private final Ledger ledger;

    Participation(Population people, Years years, int measures, int cells) {
        this.people = people;
        this.years = years;
        this.measure = new byte[people.rows];
        this.phase = new byte[people.rows];
        this.due = new int[people.rows];
        this.began = new int[people.rows];
        this.occasion = new int[people.rows];
        this.tried = new int[people.rows];
        this.widened = new boolean[people.rows];
        this.everStarted = new boolean[people.rows];
        this.fails = new boolean[people.rows];
        this.offence = new byte[people.rows];
        this.instead = new byte[people.rows];
        this.ledger = new Ledger(years, Step.values().length * Math.max(1, measures), cells);
        Arrays.fill(measure, NONE);
        Arrays.fill(due, Clock.NEVER);
        Arrays.fill(tried, -1);
    }

    static int kind(int measure, Step step) {
        return measure * Step.values().length + step.ordinal();
    }

    Ledger ledger() {
        return ledger;
    }

    void count(int of, Step step, int person, int cls, int now) {
        if (people.watched(person)) {
            people.witness().measure(of, step.ordinal(), 1, now);
        }
        ledger.count(kind(of, step), people.cell(person, cls, now), now);
    }

    private void count(int person, Step step, int now) {
        count(measure[person], step, person, offence[person], now);
    }

    /** Whether a measure is offered, or accepted: the number drawn for that is below its chance. */
    boolean agreed(int of, Decision decision, double chance, int person, long key, int caseOccasion, int now) {
        people.weigh(person, decision, chance);
        boolean agreed = people.uniform(person, key, decision, caseOccasion) < chance;
        if (!agreed && people.watched(person)) {
            people.witness().refused(of, decision, now);
        }
        return agreed;
    }

    boolean none(int person) {
        return measure[person] == NONE;
    }

    Phase phase(int person) {
        return PHASES[phase[person]];
    }

    boolean fails(int person) {
        return fails[person];
    }

    boolean everStarted(int person) {
        return everStarted[person];
    }

    /** Whether a measure has failed in the same case. */
    boolean tried(int person, int of) {
        return tried[person] == of;
    }

    /** Whether a case before trial would have gone on at liberty without the measure, as it then does after its failure. */
    boolean wasFree(int person) {
        return instead[person] == Disposal.LIBERTY.ordinal() || instead[person] == Disposal.MONITORING.ordinal();
    }

    void enter(int person, int of, int cls, int caseOccasion, Disposal defaulted, boolean widens, int now) {
        measure[person] = (byte) of;
        offence[person] = (byte) cls;
        occasion[person] = caseOccasion;
        instead[person] = (byte) defaulted.ordinal();
        widened[person] = widens;
        began[person] = now;
        phase[person] = (byte) Phase.WAITING.ordinal();
        due[person] = Clock.NEVER;
    }

    void withdraw(int person) {
        measure[person] = NONE;
        due[person] = Clock.NEVER;
    }

    void start(int person, Phase as, int until, boolean failing, int now) {
        count(person, Step.PLACE_AVAILABLE, now);
        count(person, Step.STARTED, now);
        everStarted[person] = true;
        phase[person] = (byte) as.ordinal();
        began[person] = now;
        fails[person] = failing;
        due[person] = until;
        if (widened[person]) {
            count(person, Step.WIDENED, now);
            if (people.toll != null) {
                people.toll.widened[person] = true;
            }
        }
    }

    void absent(int person, int until, int now) {
        count(person, Step.PLACE_AVAILABLE, now);
        phase[person] = (byte) Phase.ABSENT.ordinal();
        due[person] = until;
    }

    /**
     * Ends taking part; counts whether the person was retained, completed or failed.
     *
     * @param once whether no other measure is open in the same case after a failure
     */
    void end(int person, boolean completed, boolean once, int now) {
        boolean started = phase(person) == Phase.ACTIVE || phase(person) == Phase.PLAIN;
        if (started && (completed || now - began[person] >= NINETY_DAYS)) {
            count(person, Step.RETAINED, now);
        }
        if (started) {
            count(person, completed ? Step.COMPLETED : Step.FAILED, now);
        }
        if (started && widened[person]) {
            if (people.watched(person)) {
                people.witness()
                        .measure(measure[person], Step.WIDENED_TICKS.ordinal(), (long) now - began[person], now);
            }
            int kind = kind(measure[person], Step.WIDENED_TICKS);
            int cell = people.cell(person, offence[person], now);
            ledger.add(kind, years.of(now), cell, (long) now - began[person]);
        }
        if (!completed && once) {
            tried[person] = occasion[person];
        }
        withdraw(person);
    }
}
