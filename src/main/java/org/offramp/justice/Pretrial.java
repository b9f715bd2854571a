package org.offramp.justice;

import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.person.Sex;
import org.offramp.time.Clock;

/** Before trial: remand, monitoring or liberty, while the case is prepared and waits for a hearing. */
final class Pretrial {

    private final Docket docket;
    private final Prison prison;

    Pretrial(Docket docket, Prison prison) {
        this.docket = docket;
        this.prison = prison;
    }

    void begin(int person, boolean supervised, int now) {
        PretrialLaw law = docket.law.pretrial();
        double remand = law.remanded(docket.offence(person));
        if (docket.people.convictions[person] > 0) {
            remand = Chance.withOdds(remand, law.recordOdds());
        }
        if (supervised) {
            remand = Chance.withOdds(remand, law.supervisionOdds());
        }
        if (docket.people.sex[person] == Sex.FEMALE.ordinal() && law.womenOdds().isPresent()) {
            remand = Chance.withOdds(remand, law.womenOdds().get());
        }
        docket.people.weigh(person, Decision.PRETRIAL, remand);
        double u = docket.uniform(person, Decision.PRETRIAL);
        boolean remanded = u < remand;
        if (remanded && prison.refusesRemand(person, now)) {
            docket.count(Counted.REMAND_REFUSED, person, now);
            remanded = false;
        }
        double left = (u - remand) / Math.max(1e-12, 1 - remand);
        boolean monitored = !remanded && left >= 0 && left < law.monitoring().value();
        Disposal disposal = remanded ? Disposal.REMAND : monitored ? Disposal.MONITORING : Disposal.LIBERTY;
        if (docket.bridge.divert(Stage.PRETRIAL, disposal, person, docket.occasion[person], now)) {
            docket.move(person, Standing.PRETRIAL_LIBERTY, Next.LISTING, ready(person, false, now), now);
        } else if (remanded) {
            hold(person, Next.LISTING, ready(person, true, now), now);
        } else {
            Standing standing = monitored ? Standing.PRETRIAL_MONITORED : Standing.PRETRIAL_LIBERTY;
            docket.move(person, standing, Next.LISTING, ready(person, false, now), now);
        }
    }

    /** A further charge while a trial is awaited at liberty may end that liberty. */
    void furtherCharge(int person, int occasion, int now) {
        Standing standing = docket.standing(person);
        if (standing == Standing.PRETRIAL_LIBERTY || standing == Standing.PRETRIAL_MONITORED) {
            double u = docket.people.uniform(person, Decision.NEW_ARREST, occasion);
            if (u < docket.law.pretrial().arrestRevokes().value()) {
                revoke(person, now);
            }
        }
    }

    /** Ends liberty before trial: remand until the hearing that is already set. */
    private void revoke(int person, int now) {
        if (!prison.refusesRemand(person, now)) {
            hold(person, Next.of(docket.next[person]), docket.due[person], now);
        }
    }

    /** Goes on after a measure in place of remand has failed: what is left to prepare is prepared as for others held. */
    void goOn(int person, int now) {
        if (prison.refusesRemand(person, now)) {
            return;
        }
        Next next = Next.of(docket.next[person]);
        int due = docket.due[person];
        if (next == Next.LISTING) {
            double left = docket.law.pretrial().remandPreparation().value() * (due - now);
            due = Clock.after(now, (int) Math.round(left));
        }
        hold(person, next, due, now);
    }

    private void hold(int person, Next what, int tick, int now) {
        docket.move(person, Standing.REMAND, what, tick, now);
        docket.count(Counted.REMANDED, person, now);
        docket.bridge.custodyBegins(person, now);
    }

    private int ready(int person, boolean remanded, int now) {
        Distribution length = docket.law.pretrial().preparation().get(docket.offence(person));
        double ratio = remanded ? docket.law.pretrial().remandPreparation().value() : 1;
        return Clock.after(now, Clock.ticks(ratio * length.sample(docket.draw(person, Decision.PREPARATION))));
    }
}
