package org.offramp.measure;

import java.util.ArrayList;
import java.util.List;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.justice.Bridge;
import org.offramp.justice.Disposal;
import org.offramp.justice.Road;
import org.offramp.justice.Stage;
import org.offramp.measure.Participation.Phase;
import org.offramp.money.Purse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.person.Strata;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Years;
import org.offramp.treatment.Clinics;
import org.offramp.treatment.Referrals;
import org.offramp.treatment.Setting;

/**
 * The measures in force in an arm: one engine for every gate. It is what the justice system asks at each stage, and what
 * the treatment system tells of the people referred to it.
 */
public final class Portfolio implements Bridge, Referrals {

    private final Population people;
    private final Years years;
    private final Road road;
    private final Clinics clinics;
    private final Distribution found;
    private final Opening[] openings;
    private final Participation taking;
    private final Purse purse;

    /**
     * A portfolio with nobody in its measures.
     *
     * @param people the register of people
     * @param years of the run
     * @param road the justice system
     * @param clinics the treatment system
     * @param found amount of drugs found at a contact for possession, in days of average use
     * @param measures with their first ticks in force
     */
    public Portfolio(
            Population people, Years years, Road road, Clinics clinics, Distribution found, List<Enacted> measures) {
        this.people = people;
        this.years = years;
        this.road = road;
        this.clinics = clinics;
        this.found = found;
        List<String> modalities = clinics.episodes().names();
        List<Opening> opened = new ArrayList<>();
        for (Enacted enacted : measures) {
            enacted.measure()
                    .gate()
                    .ifPresent(gate -> opened.add(new Opening(enacted, gate, measures, opened.size(), modalities)));
        }
        this.openings = opened.toArray(new Opening[0]);
        this.taking = new Participation(people, years, openings.length, Strata.CELLS);
        this.purse = new Purse(Math.max(1, openings.length), years.slots());
    }

    @Override
    public boolean divert(Stage stage, Disposal instead, int person, int occasion, int now) {
        boolean moving = stage == Stage.CONDITIONAL_RELEASE
                && !taking.none(person)
                && gate(person).stage() == Stage.PRISON;
        if (!taking.none(person) && !moving || taking.tried(person, occasion)) {
            return false;
        }
        for (Opening opening : openings) {
            if (opening.opensAt(stage, now) && takes(opening, instead, person, occasion, now)) {
                return true;
            }
        }
        return false;
    }

    private boolean takes(Opening opening, Disposal instead, int person, int occasion, int now) {
        Gate gate = opening.gate;
        int cls = road.offence(person);
        OffenceClass offence = OffenceClass.of(Math.min(cls, OffenceClass.COUNT - 1));
        taking.count(opening.number, Step.CONTACT, person, cls, now);
        long key = opening.key(people.key(person));
        if (!opening.isFor(instead, road.charged(person))
                || !gate.eligible().holds(people, person, offence, found, key, occasion, now)) {
            return false;
        }
        taking.count(opening.number, Step.ELIGIBLE, person, cls, now);
        if (!taking.agreed(opening.number, Decision.OFFER, opening.offered(now), person, key, occasion, now)) {
            return false;
        }
        taking.count(opening.number, Step.OFFERED, person, cls, now);
        double consent = gate.consent().orElse(Chance.ALWAYS).value();
        if (!taking.agreed(opening.number, Decision.CONSENT, consent, person, key, occasion, now)) {
            return false;
        }
        taking.count(opening.number, Step.ACCEPTED, person, cls, now);
        return begin(opening, person, cls, instead, key, occasion, now);
    }

    private boolean begin(Opening opening, int person, int cls, Disposal instead, long key, int occasion, int now) {
        Gate gate = opening.gate;
        boolean treated = gate.held() || people.disorder(person);
        int modality = treated ? opening.modality(people.substance[person]) : -1;
        if (modality >= 0 && !clinics.offers(modality) || modality < 0 && gate.held()) {
            return false;
        }
        if (!taking.none(person)) {
            endInPrison(person, now);
        }
        taking.enter(person, opening.number, cls, occasion, instead, widens(instead, person, cls, occasion), now);
        if (people.uniform(person, key, Decision.ENGAGEMENT, occasion)
                >= gate.engaged().orElse(Chance.ALWAYS).value()) {
            taking.absent(person, Clock.after(now, gate.waitingLimit().ticks()), now);
            return true;
        }
        if (modality < 0) {
            boolean fails = people.uniform(person, key, Decision.COMPLETION, occasion)
                    >= gate.completed().value();
            double part = fails ? people.uniform(person, key, Decision.FAILURE_TIME, occasion) : 1;
            int length = Clock.ticks(part * gate.duration().days());
            purse.charge(opening.number, years.of(now), 1);
            taking.start(person, Phase.PLAIN, Clock.after(now, length), fails, now);
            return true;
        }
        clinics.refer(
                person,
                modality,
                occasion,
                gate.waitingLimit().ticks(),
                gate.retention().value(),
                now);
        return true;
    }

    private boolean widens(Disposal instead, int person, int cls, int occasion) {
        return instead == Disposal.NO_ACTION
                || instead == Disposal.WARNING
                || instead == Disposal.DROP
                || instead == Disposal.ARREST && road.wouldBeDropped(person, OffenceClass.of(cls), occasion);
    }

    private Gate gate(int person) {
        return openings[taking.measure[person]].gate;
    }

    @Override
    public void started(int person, int now) {
        if (!taking.none(person) && taking.phase(person) == Phase.WAITING) {
            purse.charge(taking.measure[person], years.of(now), 1);
            int until = Clock.after(now, gate(person).duration().ticks());
            taking.start(person, Phase.ACTIVE, until, false, now);
            if (gate(person).held()) {
                road.hold(person, now);
            }
        }
    }

    @Override
    public boolean holds(int person) {
        return !taking.none(person) && gate(person).held() && taking.phase(person) == Phase.ACTIVE;
    }

    @Override
    public void ended(int person, boolean completed, int now) {
        if (taking.none(person)) {
            return;
        }
        if (completed) {
            complete(person, now);
        } else {
            fail(person, gate(person).failureReturns(), now);
        }
    }

    @Override
    public void gaveUp(int person, int now) {
        if (!taking.none(person)) {
            fail(person, true, now);
        }
    }

    /** The tick of what comes next for a person, or never. */
    public int due(int person) {
        return taking.due[person];
    }

    /** What comes next has come: the time to completion is over, or the person has not turned up or has failed. */
    public void advance(int person, int now) {
        Phase phase = taking.phase(person);
        if (phase == Phase.ABSENT || phase == Phase.PLAIN && taking.fails(person)) {
            fail(person, gate(person).failureReturns(), now);
        } else {
            if (gate(person).held()) {
                clinics.complete(person, now);
            } else {
                clinics.release(person);
            }
            complete(person, now);
        }
    }

    private void complete(int person, int now) {
        Stage stage = gate(person).stage();
        end(person, true, now);
        road.completed(person, stage, now);
    }

    private void fail(int person, boolean returns, int now) {
        Gate gate = gate(person);
        int occasion = taking.occasion[person];
        boolean treated = taking.phase(person) != Phase.PLAIN && taking.phase(person) != Phase.ABSENT;
        boolean wasFree = taking.wasFree(person);
        end(person, false, now);
        if (treated) {
            clinics.release(person);
        }
        boolean back = returns && road.occasion(person) == occasion && !wasFree;
        road.failed(person, gate.stage(), back, gate.failureLength().value(), now);
    }

    @Override
    public void arrested(int person, int occasion, int now) {
        if (!taking.none(person)) {
            Gate gate = gate(person);
            long key = openings[taking.measure[person]].key(people.key(person));
            if (people.uniform(person, key, Decision.NEW_ARREST, occasion)
                    < gate.arrestEnds().value()) {
                if (taking.phase(person) == Phase.WAITING) {
                    clinics.interrupt(person, now);
                }
                fail(person, gate.failureReturns(), now);
            }
        }
    }

    @Override
    public void custodyBegins(int person, int now) {
        clinics.interrupt(person, now);
        if (!taking.none(person)) {
            end(person, false, now);
        }
    }

    @Override
    public void custodyEnds(int person, int now) {
        int modality = clinics.episodes().modality(person);
        if (modality >= 0 && clinics.modality(modality).setting() != Setting.COMMUNITY) {
            clinics.interrupt(person, now);
        }
        if (!taking.none(person) && gate(person).stage() == Stage.PRISON) {
            endInPrison(person, now);
        }
    }

    /** A measure in prison ends with the stay: completed by whoever is in it and not about to fail. */
    private void endInPrison(int person, int now) {
        Phase phase = taking.phase(person);
        end(person, phase == Phase.ACTIVE || phase == Phase.PLAIN && !taking.fails(person), now);
    }

    private void end(int person, boolean completed, int now) {
        taking.end(person, completed, gate(person).stage().suspends(), now);
    }

    /** A person dies or goes back to the counted pool. */
    public void leave(int person, int now) {
        if (!taking.none(person)) {
            end(person, false, now);
        }
        clinics.interrupt(person, now);
    }

    /** Whether a person takes part in no measure. */
    public boolean free(int person) {
        return taking.none(person);
    }

    /** Whether a person has ever started a measure. */
    public boolean tookPart(int person) {
        return taking.everStarted(person);
    }

    /** The counts: kind is measure × number of steps + step, in the order of the gates. */
    public Ledger ledger() {
        return taking.ledger();
    }

    /** People who have started each measure, as charged. */
    public Purse purse() {
        return purse;
    }
}
