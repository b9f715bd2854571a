package org.offramp.justice;

import org.offramp.chance.Decision;
import org.offramp.person.Population;
import org.offramp.time.Clock;

/** The court: its list, the hearing, the verdict. */
final class Court {

    private final Docket docket;
    private final Courtroom room;
    private final Sentencing sentencing;
    private final Prison prison;

    Court(Docket docket, double casesPerYear, Sentencing sentencing, Prison prison) {
        this.docket = docket;
        this.room = new Courtroom(casesPerYear);
        this.sentencing = sentencing;
        this.prison = prison;
    }

    /** Changes the capacity; cases that had no date because there was none are listed anew. */
    void capacity(double casesPerYear, int now) {
        room.capacity(casesPerYear);
        for (int person = 0; person < docket.people.rows; person++) {
            boolean undated = docket.next[person] == Next.HEARING.ordinal() && docket.due[person] == Clock.NEVER;
            if (undated && docket.standing(person).awaitingTrial()) {
                list(person, now);
            }
        }
    }

    void list(int person, int now) {
        int hearing = room.list(now);
        if (hearing != Clock.NEVER) {
            docket.add(Counted.LISTED_TICKS, person, (long) hearing - now, now);
        }
        docket.next[person] = (byte) Next.HEARING.ordinal();
        docket.due[person] = hearing;
    }

    void hear(int person, int now) {
        docket.count(Counted.HEARINGS, person, now);
        docket.charge(Charge.HEARING, now);
        docket.add(Counted.DISPOSITION_TICKS, person, (long) now - docket.charged[person], now);
        boolean held = docket.people.custody[person];
        if (docket.bridge.divert(Stage.COURT, Disposal.TRIAL, person, docket.occasion[person], now)) {
            docket.suspend(person, now);
            if (held && !docket.people.custody[person]) {
                prison.letGo(person, now);
            }
            return;
        }
        verdict(person, 1, now);
    }

    /**
     * The verdict.
     *
     * @param ratio ratio of the length of a sentence to that without a failed measure
     */
    void verdict(int person, double ratio, int now) {
        boolean held = docket.people.custody[person];
        double conviction =
                docket.law.court().conviction().get(docket.offence(person)).value();
        if (docket.uniform(person, Decision.VERDICT) < conviction) {
            docket.count(Counted.CONVICTIONS, person, now);
            docket.followUp(person, Recidivism.Endpoint.RECONVICTION, now);
            sentencing.sentence(person, ratio, now);
            Population.increment(docket.people.convictions, person);
        } else {
            docket.count(Counted.ACQUITTALS, person, now);
            docket.close(person, now);
            if (held) {
                prison.letGo(person, now);
            }
        }
    }
}
