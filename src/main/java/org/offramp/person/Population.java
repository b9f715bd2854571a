package org.offramp.person;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/**
 * The register of people of a district: one row each, in plain arrays. Rows 0 .. initial − 1 are there at the start;
 * the rows after them are people who enter later. Rows are never reused, so that a row means the same person in every
 * arm.
 */
public final class Population {

    /** Substance of people who have never used. */
    public static final byte NO_SUBSTANCE = -1;

    private static final int FERTILE_FROM = 15;
    private static final int FERTILE_TO = 49;
    private static final int NOBODY = -1;
    private static final long ENTRANTS = 1L << 40;

    /** Rows in the register. */
    public final int rows;

    /** Rows in use at the start. */
    public final int initial;

    /** Day of birth, counted from the start of the warm-up (mostly negative). */
    public final int[] birthDay;

    /** Offending frailty, mean 1 in the whole population. */
    public final float[] frailty;

    /** Ordinal of {@link Sex}. */
    public final byte[] sex;

    /** Ordinal of {@link Substance}, or {@link #NO_SUBSTANCE}. */
    public final byte[] substance;

    /** Ordinal of {@link UseState}. */
    public final byte[] use;

    /** Whether there has ever been a disorder. */
    public final boolean[] everIll;

    /** Ordinal of {@link Severity} of the present or last disorder. */
    public final byte[] severity;

    /** Tick of the last remission. */
    public final int[] remissionAt;

    /** Number of arrests so far (the police record). */
    public final short[] arrests;

    /** Number of convictions so far. */
    public final short[] convictions;

    /** Number of imprisonments so far. */
    public final short[] imprisonments;

    /** Tick of the last release from custody; far in the past if never. */
    public final int[] releasedAt;

    /** Tick at which the present treatment began or the last one ended; far in the past if never. */
    public final int[] treatmentAt;

    /** Index of the present exposure to treatment (0 none), or of the last one, negated, once it is over. */
    public final byte[] exposure;

    /** Whether the person is alive and in the simulation. */
    public final boolean[] present;

    /** Whether the person is in custody. */
    public final boolean[] custody;

    /** Whether the last release was with take-home naloxone. */
    public final boolean[] naloxone;

    /** Number of pulses so far: the occasion of every draw that hangs on one. */
    public final int[] pulses;

    /** Whether the person has died in the simulation; who went back to the counted pool has not. */
    public final boolean[] dead;

    /** What the reported years did to each person, where it is kept. */
    public @Nullable Toll toll;

    private final long key;
    private final double pregnant;
    private int watched = NOBODY;
    private Witness witness = Witness.NONE;

    /** A tick before anything that matters. */
    public static final int LONG_AGO = Integer.MIN_VALUE / 2;

    /**
     * An empty register.
     *
     * @param key of all draws of the district
     * @param initial people at the start
     * @param entrants people who can enter later
     * @param pregnant share of women of 15 to 49 who are pregnant on a day
     */
    public Population(long key, int initial, int entrants, double pregnant) {
        this.key = key;
        this.pregnant = pregnant;
        this.rows = initial + entrants;
        this.initial = initial;
        this.birthDay = new int[rows];
        this.frailty = new float[rows];
        this.sex = new byte[rows];
        this.substance = new byte[rows];
        this.use = new byte[rows];
        this.everIll = new boolean[rows];
        this.severity = new byte[rows];
        this.remissionAt = new int[rows];
        this.arrests = new short[rows];
        this.convictions = new short[rows];
        this.imprisonments = new short[rows];
        this.releasedAt = new int[rows];
        this.treatmentAt = new int[rows];
        this.exposure = new byte[rows];
        this.present = new boolean[rows];
        this.custody = new boolean[rows];
        this.naloxone = new boolean[rows];
        this.pulses = new int[rows];
        this.dead = new boolean[rows];
        Arrays.fill(releasedAt, LONG_AGO);
        Arrays.fill(treatmentAt, LONG_AGO);
        Arrays.fill(substance, NO_SUBSTANCE);
    }

    /** The key of all draws of a person: the same person has the same key in every arm. */
    public long key(int person) {
        return Draws.key(key, person < initial ? person : ENTRANTS + person - initial);
    }

    /** Watches one person from now on. */
    public void watch(int person, Witness told) {
        watched = person;
        witness = told;
    }

    /** Whether a person is watched: only then the witness is told. */
    public boolean watched(int person) {
        return person == watched;
    }

    /** Who is told of the person watched. */
    public Witness witness() {
        return witness;
    }

    /** The reported years begin. */
    public void report(int now) {
        if (toll != null) {
            toll.begin(this);
        }
        witness.reported(now);
    }

    /** Tells the chance a decision is taken with, if the person is watched. */
    public void weigh(int person, Decision decision, double chance) {
        if (person == watched) {
            witness.weighed(decision, chance);
        }
    }

    /** The bits of a draw of a person. */
    public long draw(int person, Decision decision, int occasion) {
        return draw(person, key(person), decision, occasion);
    }

    private long draw(int person, long at, Decision decision, int occasion) {
        long bits = Draws.at(at, decision.number(), occasion);
        if (person == watched) {
            witness.drawn(decision, occasion, bits);
        }
        return bits;
    }

    /** A number in (0, 1) for a decision about a person, at a key of its own. */
    public double uniform(int person, long at, Decision decision, int occasion) {
        return Draws.uniform(draw(person, at, decision, occasion));
    }

    /** A number in (0, 1) for a decision about a person. */
    public double uniform(int person, Decision decision, int occasion) {
        return Draws.uniform(draw(person, decision, occasion));
    }

    /** Age in whole years. */
    public int age(int person, int now) {
        return Math.min(Ages.OLDEST, (int) ((now / Clock.DAY - birthDay[person]) / Span.YEAR));
    }

    /** Whether the person has a drug use disorder now. */
    public boolean disorder(int person) {
        return use[person] == UseState.DISORDER.ordinal();
    }

    /**
     * Whether the person is pregnant. A woman of 15 to 49 is for a whole year of the clock or not at all, drawn for each
     * year anew; so she is in the same years in every arm.
     */
    public boolean pregnant(int person, int now) {
        if (pregnant == 0 || sex[person] != Sex.FEMALE.ordinal()) {
            return false;
        }
        int age = age(person, now);
        return age >= FERTILE_FROM
                && age <= FERTILE_TO
                && uniform(person, Decision.PREGNANCY, now / Clock.YEAR) < pregnant;
    }

    /** The cell of the tables a person belongs to, with an offence class or {@link Strata#NO_CLASS}. */
    public int cell(int person, int offence, int now) {
        return Strata.cell(sex[person], AgeBand.of(age(person, now)).ordinal(), offence, disorder(person));
    }

    /** Adds one to a count of the record, which stops at what a short holds. */
    public static void increment(short[] record, int person) {
        if (record[person] < Short.MAX_VALUE) {
            record[person]++;
        }
    }
}
