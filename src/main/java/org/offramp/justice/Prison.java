package org.offramp.justice;

import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.person.Population;
import org.offramp.time.Clock;

/** Prison: places, admission under sentence, review, release; and who is held on remand counts for the places. */
final class Prison {

    private final Docket docket;
    private final Supervision supervision;

    Prison(Docket docket, Supervision supervision) {
        this.docket = docket;
        this.supervision = supervision;
    }

    boolean refusesRemand(int person, int now) {
        PrisonLaw law = docket.law.prison();
        return law.crowding() == Crowding.REMAND_REFUSAL && docket.wings.crowded(person, 1, law, now);
    }

    void admit(int person, SentenceKind kind, int ticks, int now) {
        boolean already = docket.people.custody[person];
        docket.term[person] = ticks;
        docket.kind[person] = (byte) kind.ordinal();
        Standing standing = kind == SentenceKind.COMPULSORY_CENTRE ? Standing.COMPULSORY_CENTRE : Standing.PRISON;
        if (kind == SentenceKind.PRISON) {
            double review = docket.law.prison().review().value();
            int toReview = (int) (ticks * review);
            docket.move(person, standing, Next.REVIEW, Clock.after(now, toReview), now);
        } else {
            docket.move(person, standing, Next.RELEASE, Clock.after(now, ticks), now);
        }
        docket.count(Counted.IMPRISONED, person, now);
        Population.increment(docket.people.imprisonments, person);
        docket.followUp(person, Recidivism.Endpoint.REIMPRISONMENT, now);
        if (!already) {
            docket.bridge.custodyBegins(person, now);
        }
        docket.bridge.divert(Stage.PRISON, Disposal.FURTHER_CUSTODY, person, docket.occasion[person], now);
    }

    void review(int person, int now) {
        int rest = docket.term[person] - (now - docket.nodes.since(person));
        PrisonLaw law = docket.law.prison();
        if (law.crowding() == Crowding.EARLY_RELEASE && docket.wings.crowded(person, 0, law, now)) {
            docket.count(Counted.RELEASED_EARLY, person, now);
            release(person, rest, now);
        } else if (docket.bridge.divert(
                Stage.CONDITIONAL_RELEASE, Disposal.FURTHER_CUSTODY, person, docket.occasion[person], now)) {
            release(person, Math.max(0, rest), now);
        } else {
            docket.next[person] = (byte) Next.RELEASE.ordinal();
            docket.due[person] = Clock.after(now, Math.max(0, rest));
        }
    }

    /**
     * Release from prison: on conditional release for the rest of the sentence imposed, or without conditions.
     *
     * @param unserved ticks of the time to serve that are not served
     */
    void release(int person, int unserved, int now) {
        boolean prison = docket.kind[person] == SentenceKind.PRISON.ordinal();
        byte offence = docket.offence[person];
        docket.count(Counted.RELEASED, person, now);
        Chance conditional = docket.law.prison().conditional();
        double served = Math.max(0.05, docket.law.prison().served().value());
        boolean parole =
                prison && (unserved > 0 || docket.uniform(person, Decision.CONDITIONAL_RELEASE) < conditional.value());
        if (parole) {
            int rest = (int) Math.min(Clock.NEVER / 2, unserved + docket.term[person] * (1 / served - 1));
            supervision.begin(person, Standing.PAROLE, rest, now);
        } else {
            docket.close(person, now);
        }
        docket.index(person, Recidivism.Route.RELEASE, now);
        docket.resumed[person] = false;
        letGo(person, now);
        byte after = docket.offence[person];
        docket.offence[person] = offence;
        Disposal how = parole ? Disposal.PAROLE : Disposal.RELEASE;
        docket.bridge.divert(Stage.AFTERCARE, how, person, docket.occasion[person], now);
        docket.offence[person] = after;
    }

    /** Back to prison from supervision. */
    void recall(int person, int now) {
        docket.count(Counted.REVOKED, person, now);
        Distribution length = docket.law.supervision().revoked();
        int ticks = Clock.ticks(length.sample(docket.draw(person, Decision.REVOKED_LENGTH)));
        admit(person, SentenceKind.JAIL, ticks, now);
    }

    /** Custody has ended. */
    void letGo(int person, int now) {
        docket.life.release(person, docket.occasion[person], now);
        docket.bridge.custodyEnds(person, now);
    }

    /** Whether the end of the time to serve is an execution. */
    boolean executed(int person) {
        return docket.kind[person] == SentenceKind.DEATH.ordinal()
                && docket.uniform(person, Decision.COMMUTATION)
                        < docket.law.court().executed().value();
    }
}
