package org.offramp.justice;

import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;

/** The prosecutor: drop, a way out, or charge. A charge against somebody with an open case joins it. */
final class Prosecution {

    private final Docket docket;
    private final Pretrial pretrial;

    Prosecution(Docket docket, Pretrial pretrial) {
        this.docket = docket;
        this.pretrial = pretrial;
    }

    void decide(int person, OffenceClass offence, int occasion, int now) {
        docket.charge(Charge.PROSECUTION, now);
        docket.count(Counted.DECIDED, person, offence.ordinal(), now);
        double u = docket.people.uniform(person, Decision.PROSECUTION, occasion);
        boolean dropped = u < docket.law.dropped().get(offence).value();
        Standing standing = docket.standing(person);
        if (standing.custody() && standing != Standing.REMAND) {
            docket.count(Counted.JOINED, person, offence.ordinal(), now);
            return;
        }
        if (standing == Standing.COMMUNITY) {
            docket.offence[person] = (byte) offence.ordinal();
            docket.occasion[person] = occasion;
            Disposal disposal = dropped ? Disposal.DROP : Disposal.CHARGE;
            if (docket.bridge.divert(Stage.PROSECUTION, disposal, person, occasion, now)) {
                docket.suspend(person, now);
                return;
            }
        }
        if (dropped) {
            docket.count(Counted.DROPPED, person, offence.ordinal(), now);
            if (standing == Standing.COMMUNITY) {
                docket.offence[person] = Docket.NO_CASE;
            }
        } else if (standing.awaitingTrial() || standing == Standing.DIVERTED) {
            docket.count(Counted.JOINED, person, offence.ordinal(), now);
            docket.resumed[person] = false;
            docket.offence[person] =
                    (byte) docket.offence(person).orWorse(offence).ordinal();
            pretrial.furtherCharge(person, occasion, now);
        } else {
            boolean supervised = standing.supervised();
            if (supervised
                    && docket.people.uniform(person, Decision.NEW_ARREST, occasion)
                            >= docket.law.supervision().arrestRevokes().value()) {
                docket.count(Counted.JOINED, person, offence.ordinal(), now);
                return;
            }
            docket.offence[person] = (byte) offence.ordinal();
            docket.occasion[person] = occasion;
            docket.resumed[person] = docket.resumed[person] && !supervised;
            charge(person, supervised, now);
        }
    }

    /** Goes on after a measure at this stage has failed: with what the prosecutor would have done without it. */
    void goOn(int person, int now) {
        double u = docket.uniform(person, Decision.PROSECUTION);
        if (u < docket.law.dropped().get(docket.offence(person)).value()) {
            docket.count(Counted.DROPPED, person, now);
            docket.close(person, now);
        } else {
            charge(person, false, now);
        }
    }

    /** Charges the case of the register. */
    void charge(int person, boolean supervised, int now) {
        docket.count(Counted.CASES, person, now);
        docket.charged[person] = now;
        pretrial.begin(person, supervised, now);
    }
}
