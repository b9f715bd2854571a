package org.offramp.world;

import org.jspecify.annotations.Nullable;
import org.offramp.justice.Road;
import org.offramp.measure.Portfolio;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Prevalence;
import org.offramp.person.Strata;
import org.offramp.person.Toll;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.time.Agenda;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.treatment.Clinics;

/**
 * A district: one closed system of people, courts, prisons and treatment places. Each person's next event is the earliest
 * of what is due in the life course, the justice system, the treatment system and the measures.
 */
final class District implements Agenda.Waking {

    private final Ground ground;
    private final Site site;
    private final Arm arm;
    private final Population people;
    private final Prevalence prevalence;
    private final Nodes use;
    private final LifeCourse life;
    private final Road road;
    private final Clinics clinics;
    private final Portfolio portfolio;
    private final Ledger vital;
    private final HealthRegister health;
    private @Nullable Agenda agenda;
    private int entered;
    private int disorderly;
    private int lastTick;

    District(Ground ground, Site site, Arm arm) {
        this.ground = ground;
        this.site = site;
        this.arm = arm;
        int end = ground.years().end();
        int entrants = site.entrants(ground.seed(), ground.entry().inflow(), end);
        this.people = new Population(site.key(ground.seed()), site.people(), entrants, ground.pregnant());
        this.prevalence = new Prevalence(people, ground.years());
        this.use = new Nodes(ground.years(), people.rows, 1 + UseState.values().length, Strata.CELLS);
        this.life = new LifeCourse(
                people, ground.bounds(), ground.initiation(), arm.rules().life(), use, prevalence);
        this.road = new Road(people, life, ground.years(), arm.rules().law(), site.scale());
        this.clinics = new Clinics(
                people, life, prevalence, ground.years(), arm.rules().provision(), site::whole, this::reschedule);
        this.portfolio = new Portfolio(people, ground.years(), road, clinics, arm.found(), arm.measures());
        road.connect(portfolio);
        clinics.connect(portfolio);
        this.vital = new Ledger(ground.years(), Vital.values().length, Strata.CELLS);
        this.health = new HealthRegister(people, use, road, clinics.episodes());
    }

    /** Puts everybody who is there at the start on an agenda. */
    void begin(Agenda kept) {
        agenda = kept;
        for (int person = 0; person < people.initial; person++) {
            ground.entry().present(people, person, site.key(ground.seed()));
            life.begin(person, 0);
            road.enter(person, 0);
            reschedule(person);
        }
        awaitEntrant(0);
    }

    private void awaitEntrant(int now) {
        if (people.initial + entered < people.rows) {
            int gap = site.gap(ground.seed(), ground.entry().inflow(), entered);
            agenda().set(people.initial + entered, Clock.after(now, gap));
        }
    }

    @Override
    public void wake(int person, int now) {
        if (now < lastTick) {
            disorderly++;
        }
        lastTick = now;
        if (!people.present[person]) {
            enter(person, now);
        }
        boolean more = true;
        while (more) {
            more = turn(person, now);
        }
        reschedule(person);
    }

    private boolean turn(int person, int now) {
        if (road.due(person) == now) {
            if (road.advance(person, now)) {
                leave(person, Vital.EXECUTION, now);
            }
        } else if (portfolio.due(person) == now) {
            portfolio.advance(person, now);
        } else if (clinics.due(person) == now) {
            happen(person, clinics.advance(person, now), clinics.episodes().occasion(person), now);
        } else if (life.due(person) == now) {
            happen(person, life.pulse(person, now), life.occasion(), now);
        } else {
            return false;
        }
        return true;
    }

    private void happen(int person, int happened, int occasion, int now) {
        switch (happened) {
            case LifeCourse.NOTHING -> {
                // a chance not taken
            }
            case LifeCourse.DEATH -> leave(person, Vital.DEATH, now);
            case LifeCourse.OVERDOSE -> leave(person, Vital.OVERDOSE, now);
            case LifeCourse.SEEKING -> clinics.seek(person, occasion, now);
            case LifeCourse.HOSPITAL -> clinics.hospitalise(person, occasion, now);
            case LifeCourse.STOPPED -> {
                if (!clinics.episodes().referred(person)) {
                    clinics.giveUp(person, now);
                }
            }
            case LifeCourse.QUIT -> {
                if (road.free(person)
                        && portfolio.free(person)
                        && clinics.episodes().none(person)) {
                    leave(person, Vital.QUIT, now);
                }
            }
            default -> {
                OffenceClass offence = OffenceClass.of(happened - LifeCourse.CONTACT);
                road.contact(person, offence, occasion, now);
            }
        }
    }

    private void enter(int person, int now) {
        int offence = ground.entry().enter(people, person, now);
        entered++;
        awaitEntrant(now);
        life.begin(person, now);
        road.enter(person, now);
        if (people.toll != null) {
            people.toll.ill[person] = people.disorder(person);
        }
        count(offence < 0 ? Vital.FIRST_USE : Vital.FIRST_CONTACT, person, now);
        if (offence >= 0) {
            road.contact(person, OffenceClass.of(offence), 0, now);
        }
    }

    private void leave(int person, Vital how, int now) {
        count(how, person, now);
        people.dead[person] = how != Vital.QUIT;
        portfolio.leave(person, now);
        road.leave(person, now);
        life.end(person, now);
    }

    private void count(Vital what, int person, int now) {
        if (people.watched(person)) {
            people.witness().vital(what.ordinal(), now);
        }
        vital.count(what.ordinal(), people.cell(person, Strata.NO_CLASS, now), now);
    }

    private void reschedule(int person) {
        int next = Math.min(
                Math.min(road.due(person), portfolio.due(person)), Math.min(clinics.due(person), life.due(person)));
        agenda().set(person, next);
    }

    private Agenda agenda() {
        if (agenda == null) {
            throw new IllegalStateException("the district has not begun");
        }
        return agenda;
    }

    /** Puts other rules in force from now on. */
    void enact(Rules rules, int now) {
        life.enact(rules.life());
        road.enact(rules.law(), now);
        clinics.enact(rules.provision(), now);
        for (int person = 0; person < people.rows; person++) {
            if (people.present[person]) {
                reschedule(person);
            }
        }
    }

    Arm arm() {
        return arm;
    }

    Ground ground() {
        return ground;
    }

    Population people() {
        return people;
    }

    Road road() {
        return road;
    }

    Clinics clinics() {
        return clinics;
    }

    Portfolio portfolio() {
        return portfolio;
    }

    LifeCourse life() {
        return life;
    }

    Nodes use() {
        return use;
    }

    Ledger vital() {
        return vital;
    }

    /** The time people live in each state of health. */
    HealthRegister health() {
        return health;
    }

    Prevalence prevalence() {
        return prevalence;
    }

    /** The number of the district, from 0. */
    int number() {
        return site.district();
    }

    /** Keeps what the reported years do to each person. */
    void keepToll() {
        people.toll = new Toll(people.rows);
    }

    /** For each person the start of the reported years, or the tick of entry of who comes later. */
    int[] since() {
        return site.since(
                ground.seed(),
                ground.entry().inflow(),
                people.rows,
                ground.years().start());
    }

    /** People who have come in since the start. */
    int entered() {
        return entered;
    }

    /** Events out of order: there must be none. */
    int disorderly() {
        return disorderly;
    }
}
