package org.offramp.justice;

import org.offramp.chance.Decision;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;

/** Police contact: no action, warning, administrative fine, a way out, or arrest. */
final class Police {

    private final Docket docket;
    private final Prosecution prosecution;

    Police(Docket docket, Prosecution prosecution) {
        this.docket = docket;
        this.prosecution = prosecution;
    }

    void contact(int person, OffenceClass offence, int occasion, int now) {
        int cls = offence.ordinal();
        docket.count(Counted.CONTACTS, person, cls, now);
        docket.charge(Charge.CONTACT, now);
        docket.charge(Charge.offence(offence), now);
        double u = docket.people.uniform(person, Decision.POLICE, occasion);
        Disposal disposal = docket.law.police().get(offence).decide(u);
        if (docket.standing(person) == Standing.COMMUNITY) {
            docket.offence[person] = (byte) cls;
            docket.occasion[person] = occasion;
            docket.resumed[person] = false;
            if (docket.bridge.divert(Stage.POLICE, disposal, person, occasion, now)) {
                docket.suspend(person, now);
                return;
            }
            docket.offence[person] = Docket.NO_CASE;
        }
        if (disposal == Disposal.ARREST) {
            docket.recidivism.event(person, docket.people.sex[person], Recidivism.Endpoint.REARREST, now);
        }
        dispose(person, offence, disposal, occasion, now);
    }

    /** Goes on after a measure at this stage has failed: with what the police would have done without it. */
    void goOn(int person, OffenceClass offence, int occasion, int now) {
        double u = docket.people.uniform(person, Decision.POLICE, occasion);
        dispose(person, offence, docket.law.police().get(offence).decide(u), occasion, now);
    }

    private void dispose(int person, OffenceClass offence, Disposal disposal, int occasion, int now) {
        int cls = offence.ordinal();
        switch (disposal) {
            case NO_ACTION -> docket.count(Counted.NO_ACTION, person, cls, now);
            case WARNING -> docket.count(Counted.WARNINGS, person, cls, now);
            case FINE -> docket.count(Counted.FINES, person, cls, now);
            default -> arrest(person, offence, occasion, now);
        }
    }

    private void arrest(int person, OffenceClass offence, int occasion, int now) {
        docket.count(Counted.ARRESTS, person, offence.ordinal(), now);
        docket.charge(Charge.ARREST, now);
        Population.increment(docket.people.arrests, person);
        if (docket.people.toll != null) {
            docket.people.toll.arrested(person, now);
        }
        docket.bridge.arrested(person, occasion, now);
        prosecution.decide(person, offence, occasion, now);
    }
}
