package org.offramp.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.person.Population;
import org.offramp.person.Witness;

/**
 * The road of one person in one arm, turn by turn, with the rules in force and the draws at each: what a story is told
 * from. It is made only for a person who is watched.
 */
public final class Diary implements Witness {

    /** What an entry is about; its code is an ordinal of the list named. */
    public enum Kind {
        /** In the simulation, at its start or at entry. */
        PRESENT,
        /** The reported years begin. */
        REPORTED,
        /** An entry or exit: {@link org.offramp.person.Vital}. */
        VITAL,
        /** A change of drug use to a {@link org.offramp.person.UseState}; the detail is that before. */
        USE,
        /** Leaves custody with naloxone. */
        NALOXONE,
        /** {@link org.offramp.justice.Counted}; the detail is the offence class. */
        JUSTICE,
        /** {@link org.offramp.justice.Standing}; the detail is the offence class, the amount the tick of what comes next. */
        STANDS,
        /** {@link org.offramp.justice.SentenceKind}; the detail is the offence class, the amount the length in ticks. */
        SENTENCE,
        /** {@link org.offramp.treatment.Given}; the detail is the modality. */
        TREATMENT,
        /** A node of treatment; the amount is the tick of what comes next. */
        EPISODE,
        /** {@link org.offramp.measure.Step}; the detail is the measure. */
        MEASURE,
        /** The {@link Decision} by which a measure is not offered or not accepted; the detail is the measure. */
        REFUSED
    }

    /**
     * One turn.
     *
     * @param kind what it is about
     * @param code which
     * @param detail offence class, modality, measure or state before
     * @param amount how many, how long or until when
     * @param referred whether it is about a referred person
     * @param tick when
     * @param moment the person and the rules then
     */
    public record Entry(Kind kind, int code, int detail, long amount, boolean referred, int tick, Moment moment) {

        /** Whether it is a turn of a kind and code. */
        public boolean is(Kind one, Enum<?> which) {
            return kind == one && code == which.ordinal();
        }
    }

    private static final int DECISIONS = Decision.values().length;

    private final Population people;
    private final int person;
    private final IntFunction<Rules> inForce;
    private final List<Entry> entries = new ArrayList<>();
    private final long[] bits = new long[DECISIONS];
    private final double[] chances = new double[DECISIONS];

    Diary(Population people, int person, IntFunction<Rules> inForce) {
        this.people = people;
        this.person = person;
        this.inForce = inForce;
    }

    /** The turns so far, in order. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public void drawn(Decision decision, int occasion, long drawn) {
        bits[decision.ordinal()] = drawn;
    }

    @Override
    public void weighed(Decision decision, double chance) {
        chances[decision.ordinal()] = chance;
    }

    @Override
    public void present(int now) {
        add(Kind.PRESENT, 0, 0, 0, false, now);
    }

    @Override
    public void reported(int now) {
        if (people.present[person]) {
            add(Kind.REPORTED, 0, 0, 0, false, now);
        }
    }

    @Override
    public void vital(int what, int now) {
        add(Kind.VITAL, what, 0, 1, false, now);
    }

    @Override
    public void use(int from, int to, int now) {
        add(Kind.USE, to, from, 1, false, now);
    }

    @Override
    public void naloxone(int now) {
        add(Kind.NALOXONE, 0, 0, 1, false, now);
    }

    @Override
    public void justice(int counted, int offence, long amount, int now) {
        add(Kind.JUSTICE, counted, offence, amount, false, now);
    }

    @Override
    public void stands(int standing, int offence, int due, int now) {
        add(Kind.STANDS, standing, offence, due, false, now);
    }

    @Override
    public void sentence(int kind, int offence, int ticks, int now) {
        add(Kind.SENTENCE, kind, offence, ticks, false, now);
    }

    @Override
    public void treatment(int given, int modality, boolean referred, long amount, int now) {
        add(Kind.TREATMENT, given, modality, amount, referred, now);
    }

    @Override
    public void episode(int node, int due, int now) {
        add(Kind.EPISODE, node, 0, due, false, now);
    }

    @Override
    public void measure(int number, int step, long amount, int now) {
        add(Kind.MEASURE, step, number, amount, false, now);
    }

    @Override
    public void refused(int number, Decision decision, int now) {
        add(Kind.REFUSED, decision.ordinal(), number, 0, false, now);
    }

    private void add(Kind kind, int code, int detail, long amount, boolean referred, int now) {
        Moment moment = new Moment(
                people.age(person, now),
                people.sex[person],
                people.substance[person],
                people.use[person],
                people.severity[person],
                people.arrests[person],
                people.convictions[person],
                people.imprisonments[person],
                inForce.apply(now),
                bits.clone(),
                chances.clone());
        entries.add(new Entry(kind, code, detail, amount, referred, now, moment));
    }

    /**
     * A person and what is in force at a moment.
     *
     * @param age in whole years
     * @param sex ordinal of {@link org.offramp.person.Sex}
     * @param substance ordinal of {@link org.offramp.person.Substance}, or none, −1
     * @param use ordinal of {@link org.offramp.person.UseState}
     * @param severity ordinal of {@link org.offramp.person.Severity}
     * @param arrests so far
     * @param convictions so far
     * @param imprisonments so far
     * @param rules in force
     * @param bits last drawn, by decision
     * @param chances last weighed, by decision
     */
    public record Moment(
            int age,
            int sex,
            int substance,
            int use,
            int severity,
            int arrests,
            int convictions,
            int imprisonments,
            Rules rules,
            long[] bits,
            double[] chances) {

        /** The number last drawn for a decision, in (0, 1). */
        public double drew(Decision decision) {
            return Draws.uniform(bits[decision.ordinal()]);
        }

        /** The chance, odds ratios in it, or the rate, of the last such decision. */
        public double chance(Decision decision) {
            return chances[decision.ordinal()];
        }
    }
}
