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
        Chance remand = law.remand().get(docket.offence(person));
        if (docket.people.convictions[person] > 0) {
            remand = remand.withOdds(law.recordOdds());
        }
        if (supervised) {
            remand = remand.withOdds(law.supervisionOdds());
        }
        if (docket.people.sex[person] == Sex.FEMALE.ordinal() && law.womenOdds().isPresent()) {
            remand = remand.withOdds(law.womenOdds().get());
        }
        double u = docket.uniform(person, Decision.PRETRIAL);
        boolean remanded = u < remand.value();
        if (remanded && prison.refusesRemand(person, now)) {
            docket.count(Counted.REMAND_REFUSED, person, now);
            remanded = false;
        }
        double left = (u - remand.value()) / Math.max(1e-12, 1 - remand.value());
        boolean monitored = !remanded && left >= 0 && left < law.monitoring().value();
        Disposal disposal = remanded ? Disposal.REMAND : monitored ? Disposal.MONITORING : Disposal.LIBERTY;
        int ready = Clock.after(now, preparation(person, remanded));
        if (docket.bridge.divert(Stage.PRETRIAL, disposal, person, docket.occasion[person], now)) {
            docket.move(person, Standing.PRETRIAL_LIBERTY, Next.LISTING, ready, now);
        } else if (remanded) {
            hold(person, Next.LISTING, ready, now);
        } else {
            Standing standing = monitored ? Standing.PRETRIAL_MONITORED : Standing.PRETRIAL_LIBERTY;
            docket.move(person, standing, Next.LISTING, ready, now);
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
    void revoke(int person, int now) {
        if (!prison.refusesRemand(person, now)) {
            hold(person, Next.of(docket.next[person]), docket.due[person], now);
        }
    }

    private void hold(int person, Next what, int tick, int now) {
        docket.move(person, Standing.REMAND, what, tick, now);
        docket.count(Counted.REMANDED, person, now);
        docket.bridge.custodyBegins(person, now);
    }

    private int preparation(int person, boolean remanded) {
        Distribution length = docket.law.pretrial().preparation().get(docket.offence(person));
        double ratio = remanded ? docket.law.pretrial().remandPreparation().value() : 1;
        return Clock.ticks(ratio * length.sample(docket.draw(person, Decision.PREPARATION)));
    }
}
