package org.offramp.treatment;

import java.util.function.IntConsumer;
import org.offramp.chance.Decision;
import org.offramp.person.LifeCourse;
import org.offramp.person.Population;
import org.offramp.person.Prevalence;
import org.offramp.time.Clock;
import org.offramp.time.Years;

/**
 * The treatment system of a district: people look for a place or are referred to one, wait, start, drop out or complete.
 * One episode per person at a time; who is admitted from a waiting list when somebody else leaves is rescheduled through
 * the call given at construction.
 */
public final class Clinics {

    private final Population people;
    private final LifeCourse life;
    private final Prevalence prevalence;
    private final Episodes episodes;
    private final Places places;
    private final WaitingList waiting;
    private final Practice practice;
    private final Apportionment share;
    private final IntConsumer rescheduled;
    private Referrals referrals = Referrals.NONE;

    /**
     * Clinics with nobody in them.
     *
     * @param people the register of people
     * @param life told of remissions and discharges
     * @param prevalence told of people treated
     * @param years of the run
     * @param provision in force at the start
     * @param share of this district in the places
     * @param rescheduled called with a person for whom something else comes next because somebody else left a place
     */
    public Clinics(
            Population people,
            LifeCourse life,
            Prevalence prevalence,
            Years years,
            Provision provision,
            Apportionment share,
            IntConsumer rescheduled) {
        this.people = people;
        this.life = life;
        this.prevalence = prevalence;
        this.share = share;
        this.rescheduled = rescheduled;
        this.practice = new Practice(provision);
        this.episodes = new Episodes(people, years, practice.names());
        this.places = new Places(practice.names().size(), people.rows);
        this.waiting = new WaitingList(people.rows, practice.names().size());
        places.set(provision, practice.names(), share);
    }

    /** Connects who is told of referred people. */
    public void connect(Referrals told) {
        referrals = told;
    }

    /** Puts another provision in force from now on; new places are filled at once. */
    public void enact(Provision provision, int now) {
        if (provision.demand().priority() != practice.demand().priority()) {
            waiting.rank(provision.demand().priority(), people, episodes, now);
        }
        practice.adopt(provision);
        places.set(provision, practice.names(), share);
        for (int m = 0; m < practice.names().size(); m++) {
            fill(m, now);
        }
    }

    /** A person looks for treatment of their own accord, at liberty or in custody. */
    public void seek(int person, int sought, int now) {
        if (!episodes.none(person)) {
            return;
        }
        double x = people.uniform(person, Decision.MODALITY, sought);
        int modality = practice.sought(people.custody[person], people.substance[person], x);
        if (modality >= 0) {
            ask(person, modality, false, 1, sought, Clock.NEVER, now);
        }
    }

    /** A person is taken to hospital, if there is one, after an overdose that is not fatal: no place is waited for any more. */
    public void hospitalise(int person, int sought, int now) {
        giveUp(person, now);
        int hospital = practice.hospital();
        if (hospital >= 0 && episodes.none(person) && !people.custody[person]) {
            ask(person, hospital, false, 1, sought, Clock.NEVER, now);
        }
    }

    /**
     * Refers a person to a modality. A person already treated in the same setting goes on there as a referred person; any
     * other treatment or wait is left for it.
     *
     * @param modality its number
     * @param sought occasion of every draw about the episode
     * @param patience ticks the person can wait at most
     * @param retention ratio of the time in treatment to that of people who come of their own accord
     */
    public Referral refer(int person, int modality, int sought, int patience, double retention, int now) {
        if (places.none(modality, true)) {
            return Referral.NO_PLACES;
        }
        if (episodes.treats(person) && practice.sameSetting(episodes.modality(person), modality)) {
            episodes.justice[person] = true;
            referrals.started(person, now);
            return Referral.STARTED;
        }
        interrupt(person, now);
        return ask(person, modality, true, retention, sought, patience, now);
    }

    private Referral ask(
            int person, int modality, boolean referred, double retention, int sought, int patience, int now) {
        episodes.retention[person] = (float) retention;
        episodes.justice[person] = referred;
        episodes.occasion[person] = sought;
        episodes.count(Given.SOUGHT, modality, person, 1, now);
        if (places.none(modality, referred)) {
            episodes.count(Given.TURNED_AWAY, modality, person, 1, now);
            return Referral.NO_PLACES;
        }
        if (places.free(modality, referred)) {
            start(person, modality, now);
            return Referral.STARTED;
        }
        int gives = referred
                ? patience
                : practice.patience(people.draw(person, Decision.PATIENCE, episodes.address(person, modality)));
        episodes.wait(person, modality, Clock.after(now, gives), now);
        waiting.join(
                person, modality, referred, practice.demand().priority().first(people, person, referred, now) ? 0 : 1);
        return Referral.WAITING;
    }

    private void start(int person, int modality, int now) {
        Modality treatment = practice.modality(modality);
        places.take(person, modality, episodes.justice[person]);
        episodes.count(Given.STARTED, modality, person, 1, now);
        int address = episodes.address(person, modality);
        double days = treatment.retention().sample(people.draw(person, Decision.RETENTION, address));
        int stay = Clock.ticks(episodes.retention[person] * days);
        int planned = practice.planned(modality);
        episodes.completing[person] = planned <= stay;
        episodes.treat(person, modality, Clock.after(now, Math.min(stay, planned)), now);
        people.exposure[person] = (byte) (1 + modality);
        people.treatmentAt[person] = now;
        if (treatment.counts()) {
            prevalence.treatment(person, now);
        }
        if (episodes.justice[person]) {
            referrals.started(person, now);
        }
    }

    /** The tick of what comes next for a person, or never. */
    public int due(int person) {
        return episodes.due[person];
    }

    /**
     * What comes next has come: the person gives up waiting, drops out or completes.
     *
     * @return what becomes of the person at the end of a stay in hospital: a code of {@link LifeCourse}
     */
    public int advance(int person, int now) {
        if (episodes.waits(person)) {
            giveUp(person, now);
            return LifeCourse.NOTHING;
        }
        int modality = episodes.modality(person);
        boolean completed = episodes.completing[person];
        end(person, modality, completed, now);
        if (episodes.justice[person]) {
            referrals.ended(person, completed, now);
        }
        fill(modality, now);
        return practice.modality(modality).follows(people, person, episodes.occasion[person]);
    }

    /** A person gives up the wait for a place, if there is one. */
    public void giveUp(int person, int now) {
        if (episodes.waits(person)) {
            episodes.count(Given.RENEGED, episodes.modality(person), person, 1, now);
            waiting.leave(person);
            episodes.none(person, now);
            if (episodes.justice[person]) {
                referrals.gaveUp(person, now);
            }
        }
    }

    /** A referred person completes treatment now, because the measure ends; nobody is told. */
    public void complete(int person, int now) {
        int modality = episodes.modality(person);
        end(person, modality, true, now);
        fill(modality, now);
    }

    private void end(int person, int modality, boolean completed, int now) {
        episodes.count(completed ? Given.COMPLETED : Given.LEFT, modality, person, 1, now);
        double lasting = practice.modality(modality).lasting().value();
        if (completed
                && people.disorder(person)
                && people.uniform(person, Decision.LASTING, episodes.address(person, modality)) < lasting) {
            life.remit(person, now);
        }
        discharge(person, modality, now);
    }

    /** The treatment or wait of a person, if any, is cut short; nobody is told. */
    public void interrupt(int person, int now) {
        if (episodes.none(person)) {
            return;
        }
        int modality = episodes.modality(person);
        episodes.count(Given.INTERRUPTED, modality, person, 1, now);
        if (episodes.waits(person)) {
            waiting.leave(person);
            episodes.none(person, now);
        } else {
            discharge(person, modality, now);
            fill(modality, now);
        }
    }

    /** A referred person goes on of their own accord: whoever referred is no longer told. */
    public void release(int person) {
        episodes.justice[person] = false;
    }

    private void discharge(int person, int modality, int now) {
        places.free(person, modality);
        episodes.none(person, now);
        people.exposure[person] = (byte) -(1 + modality);
        people.treatmentAt[person] = now;
        life.discharged(person, modality == practice.hospital(), now);
    }

    /** Free places are given to whoever is next. */
    private void fill(int modality, int now) {
        for (int person = waiting.next(modality, places, episodes);
                person != WaitingList.NOBODY;
                person = waiting.next(modality, places, episodes)) {
            episodes.count(Given.WAITED_TICKS, modality, person, (long) now - episodes.since(person), now);
            waiting.leave(person);
            start(person, modality, now);
            rescheduled.accept(person);
        }
    }

    /** Whether there are any places of a modality for people who are referred to it. */
    public boolean offers(int modality) {
        return !places.none(modality, true);
    }

    /** Brings all accounts up to the end of a year. */
    public void closeYear(int now) {
        episodes.closeYear(now);
    }

    /** The modality of a number, by the rules in force. */
    public Modality modality(int number) {
        return practice.modality(number);
    }

    /** Whether a person is in a treatment that counts for coverage. */
    public boolean counted(int person) {
        return episodes.treats(person)
                && practice.modality(episodes.modality(person)).counts();
    }

    /** Places of a programme taken, by its own count. */
    public int taken(int modality) {
        return places.taken(modality);
    }

    /** How often a place of a programme was taken that was not there. */
    public long oversubscribed(int modality) {
        return places.oversubscribed(modality);
    }

    /** Places of a programme. */
    public int places(int modality) {
        return places.all(modality);
    }

    /** The register of waits and treatments. */
    public Episodes episodes() {
        return episodes;
    }
}
