package org.offramp.person;

import org.jspecify.annotations.Nullable;
import org.offramp.chance.Decision;
import org.offramp.person.PulseBounds.Slot;
import org.offramp.time.Nodes;

/**
 * The life course of the people of a district: pulses, each a chance for one thing (death, a contact with the police of
 * one class, a change of drug use, seeking treatment), which happens with probability hazard / bound. Pulses come at the
 * same moments with the same marks in every arm; what differs is only whether the thing happens. Hence two worlds meet
 * again after they have differed. Where a substance has spells of active use, their turns come between the pulses.
 */
public final class LifeCourse {

    /** Nothing has happened. */
    public static final int NOTHING = 0;

    /** A death of another cause than overdose. */
    public static final int DEATH = 1;

    /** A fatal overdose. */
    public static final int OVERDOSE = 2;

    /** The person looks for treatment. */
    public static final int SEEKING = 3;

    /** The person no longer uses drugs and has no record: back to the counted pool, if nothing else holds. */
    public static final int QUIT = 4;

    /** The person is taken to hospital after an overdose that is not fatal. */
    public static final int HOSPITAL = 5;

    /** The person has stopped using of their own accord. */
    public static final int STOPPED = 6;

    /** A contact with the police; the offence class is the code minus this. */
    public static final int CONTACT = 8;

    private final Population people;
    private final Initiation initiation;
    private final Nodes nodes;
    private final Prevalence prevalence;
    private final Pulses pulses;
    private final @Nullable Spells spells;
    private final Hazards hazards;
    private int occasion;
    private long exceeded;

    /**
     * A life course for each person of a register.
     *
     * @param people the register
     * @param bounds upper bounds of the hazards
     * @param initiation first use
     * @param rates hazards at the start
     * @param nodes where the use state of each person is counted: node 1 + ordinal of {@link UseState}
     * @param prevalence told of people with a disorder
     */
    public LifeCourse(
            Population people,
            PulseBounds bounds,
            Initiation initiation,
            LifeRates rates,
            Nodes nodes,
            Prevalence prevalence) {
        this.people = people;
        this.initiation = initiation;
        this.hazards = new Hazards(people, rates);
        this.nodes = nodes;
        this.prevalence = prevalence;
        this.pulses = new Pulses(people, bounds);
        this.spells = rates.spells() ? new Spells(people, this) : null;
    }

    /** Puts other hazards in force, from now on. */
    public void enact(LifeRates changed) {
        hazards.enact(changed);
    }

    /** The hazards in force. */
    LifeRates rates() {
        return hazards.rates();
    }

    /** The tick of the next pulse of a person, or of the next turn of a spell. */
    public int due(int person) {
        return spells == null ? pulses.due(person) : Math.min(pulses.due(person), spells.due(person));
    }

    /** The occasion of the draws about what has come last. */
    public int occasion() {
        return occasion;
    }

    /** How often a hazard was above its bound: must be zero, else the draws are not what they claim to be. */
    public long exceeded() {
        return exceeded;
    }

    /** Begins the life course of a person who has just been entered in the register. */
    public void begin(int person, int now) {
        people.present[person] = true;
        if (people.watched(person)) {
            people.witness().present(now);
        }
        nodes.move(person, 1 + people.use[person], people.cell(person, Strata.NO_CLASS, now), now);
        if (people.disorder(person)) {
            prevalence.disorder(person, now);
        }
        pulses.begin(person, now);
        follow(person, now);
    }

    /** Ends it: death or return to the counted pool. */
    public void end(int person, int now) {
        people.present[person] = false;
        nodes.move(person, 0, 0, now);
        pulses.end(person);
        if (spells != null) {
            spells.end(person);
        }
    }

    /**
     * A pulse, or a turn of a spell.
     *
     * @param person for whom it is due
     * @param now its tick
     * @return what has happened: one of the codes of this class
     */
    public int pulse(int person, int now) {
        if (spells != null && spells.due(person) == now) {
            int turned = spells.turn(person, now);
            occasion = spells.occasion(person);
            return turned;
        }
        if (pulses.ages(person, now)) {
            return NOTHING;
        }
        occasion = ++people.pulses[person];
        int happened = read(person, people.uniform(person, Decision.PULSE_MARK, occasion) * pulses.total(person), now);
        if (people.present[person]) {
            pulses.plan(person, now);
        }
        return happened;
    }

    private int read(int person, double mark, int now) {
        double x = mark;
        for (Slot slot : SLOTS) {
            double bound = pulses.bound(slot, person);
            if (x < bound) {
                return thin(slot, person, x, bound, now);
            }
            x -= bound;
        }
        return NOTHING;
    }

    private int thin(Slot slot, int person, double x, double bound, int now) {
        switch (slot) {
            case DEATH:
                double overdose = hazards.overdose(person, now);
                if (x < overdose) {
                    return check(person, overdose, bound, OVERDOSE);
                }
                double all = overdose + hazards.background(person, now) + hazards.excess(person);
                return x < all ? check(person, all, bound, DEATH) : NOTHING;
            case USE:
                return changeUse(person, x, bound, now);
            case SEEKING:
                double seeking = hazards.seeking(person);
                return x < seeking ? check(person, seeking, bound, SEEKING) : NOTHING;
            default:
                int offence = slot.ordinal() - 1;
                double hazard = hazards.contact(person, offence, now);
                return x < hazard ? check(person, hazard, bound, CONTACT + offence) : NOTHING;
        }
    }

    private int check(int person, double hazard, double bound, int happened) {
        people.weigh(person, Decision.PULSE_MARK, hazard);
        if (hazard > bound * 1.000001) {
            exceeded++;
        }
        return happened;
    }

    private int changeUse(int person, double x, double bound, int now) {
        int substance = people.substance[person];
        LifeRates rates = hazards.rates();
        switch (people.use[person]) {
            case USING:
                double onset = rates.onset[substance];
                if (x < onset) {
                    check(person, onset, bound, NOTHING);
                    fallIll(person, now);
                    return NOTHING;
                }
                double leaving = onset + rates.cessation[substance];
                if (x < leaving) {
                    check(person, leaving, bound, NOTHING);
                    people.weigh(person, Decision.PULSE_MARK, rates.cessation[substance]);
                    become(person, UseState.NONE, now);
                    return people.arrests[person] == 0 ? QUIT : NOTHING;
                }
                return NOTHING;
            case DISORDERED:
                double remission = hazards.remission(person);
                check(person, remission, bound, NOTHING);
                if (x < remission) {
                    remit(person, now);
                }
                return NOTHING;
            case REMITTED:
                double relapse = hazards.relapse(person, now);
                check(person, relapse, bound, NOTHING);
                if (x < relapse) {
                    fallIll(person, now);
                }
                return NOTHING;
            default:
                return firstUse(person, x, now);
        }
    }

    private int firstUse(int person, double x, int now) {
        int sex = people.sex[person];
        int age = people.age(person, now);
        double hazard = initiation.total(sex, age);
        if (x < hazard) {
            if (people.substance[person] == Population.NO_SUBSTANCE) {
                people.substance[person] = (byte) initiation.substance(sex, age, x / hazard);
            }
            people.weigh(person, Decision.PULSE_MARK, hazard);
            become(person, UseState.USE, now);
        }
        return NOTHING;
    }

    /** A disorder begins, or is back. */
    void fallIll(int person, int now) {
        double u = people.uniform(person, Decision.SEVERITY, people.pulses[person]);
        people.severity[person] = (byte) hazards.rates().severity(u);
        people.everIll[person] = true;
        become(person, UseState.DISORDER, now);
        prevalence.disorder(person, now);
    }

    /** Remission of a person with a disorder, in the course of things or at the completion of a treatment. */
    public void remit(int person, int now) {
        people.remissionAt[person] = now;
        become(person, UseState.REMISSION, now);
    }

    /** The person leaves custody: with take-home naloxone or without, by the rules in force. */
    public void release(int person, int occasion, int now) {
        people.releasedAt[person] = now;
        people.naloxone[person] = people.substance[person] == OPIOIDS
                && people.uniform(person, Decision.NALOXONE, occasion) < hazards.rates().naloxoneShare;
        if (people.watched(person) && people.naloxone[person]) {
            people.witness().naloxone(now);
        }
        if (spells != null) {
            spells.leave(person, Interlude.CUSTODY, now);
        }
    }

    private void become(int person, UseState state, int now) {
        if (people.watched(person)) {
            people.witness().use(people.use[person], state.ordinal(), now);
        }
        people.use[person] = (byte) state.ordinal();
        nodes.move(person, 1 + state.ordinal(), people.cell(person, Strata.NO_CLASS, now), now);
        follow(person, now);
    }

    /** A spell of active use follows on a disorder, the time to relapse on remission. */
    private void follow(int person, int now) {
        if (spells != null && people.disorder(person)) {
            spells.begin(person, now);
        } else if (spells != null && people.use[person] == REMITTED) {
            spells.rest(person, now);
        }
    }

    /** The person leaves hospital or treatment. */
    public void discharged(int person, boolean hospital, int now) {
        if (spells != null) {
            spells.leave(person, hospital ? Interlude.HOSPITAL : Interlude.TREATMENT, now);
        }
    }

    private static final Slot[] SLOTS = Slot.values();
    private static final int OPIOIDS = Substance.OPIOIDS.ordinal();
    private static final int USING = 1;
    private static final int DISORDERED = 2;
    private static final int REMITTED = 3;
}
