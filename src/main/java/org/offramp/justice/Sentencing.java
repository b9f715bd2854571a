package org.offramp.justice;

import java.util.Map;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.chance.Distribution;
import org.offramp.person.OffenceClass;
import org.offramp.person.Sex;
import org.offramp.time.Clock;

/** The sentence: its kind by class and record, a way out instead of it, its length. */
final class Sentencing {

    private static final SentenceKind[] KINDS = SentenceKind.values();

    private final Docket docket;
    private final Prison prison;
    private final Supervision supervision;

    Sentencing(Docket docket, Prison prison, Supervision supervision) {
        this.docket = docket;
        this.prison = prison;
        this.supervision = supervision;
    }

    void sentence(int person, double ratio, int now) {
        boolean held = docket.people.custody[person];
        SentenceKind kind = kind(person, docket.people.convictions[person]);
        Disposal disposal =
                fined(kind) ? Disposal.FINE : kind.custodial() ? Disposal.CUSTODY : Disposal.COMMUNITY_SENTENCE;
        if (docket.bridge.divert(Stage.SENTENCING, disposal, person, docket.occasion[person], now)) {
            docket.suspend(person, now);
            if (held && !docket.people.custody[person]) {
                prison.letGo(person, now);
            }
            return;
        }
        impose(person, kind, ratio, now);
    }

    /**
     * Imposes the sentence of the register's case, whose conviction is in the record by now: the same sentence as would
     * have been imposed without a measure.
     *
     * @param ratio ratio of its length to that sentence
     */
    void impose(int person, double ratio, int now) {
        impose(person, kind(person, docket.people.convictions[person] - 1), ratio, now);
    }

    private void impose(int person, SentenceKind kind, double ratio, int now) {
        boolean held = docket.people.custody[person];
        if (docket.people.watched(person)) {
            int ticks = !fined(kind) ? length(person, kind, ratio) : 0;
            docket.people.witness().sentence(kind.ordinal(), docket.offence[person], ticks, now);
        }
        if (fined(kind)) {
            docket.count(Counted.FINED, person, now);
            docket.close(person, now);
        } else if (kind.custodial()) {
            prison.admit(person, kind, length(person, kind, ratio), now);
            return;
        } else {
            docket.count(Counted.COMMUNITY_SENTENCES, person, now);
            supervision.begin(person, Standing.COMMUNITY_SENTENCE, length(person, kind, ratio), now);
            docket.index(person, Recidivism.Route.COMMUNITY_SENTENCE, now);
            docket.resumed[person] = false;
        }
        if (held) {
            prison.letGo(person, now);
        }
    }

    /** Whether the case ends with the sentence. */
    private static boolean fined(SentenceKind kind) {
        return kind == SentenceKind.FINE || kind == SentenceKind.RESTORATIVE_CONFERENCE;
    }

    private int length(int person, SentenceKind kind, double ratio) {
        CourtLaw law = docket.law.court();
        OffenceClass offence = docket.offence(person);
        Distribution length = law.sentences().get(offence).get(kind).length().orElseThrow();
        double stretched = ratio * law.stretch(offence, kind);
        return Clock.ticks(stretched * length.sample(docket.draw(person, Decision.LENGTH)));
    }

    /** The kind by class; an earlier conviction or imprisonment raises the odds of custody. */
    private SentenceKind kind(int person, int earlier) {
        Map<SentenceKind, Sentence> kinds = docket.law.court().sentences().get(docket.offence(person));
        double custodial = 0;
        for (SentenceKind kind : KINDS) {
            custodial += kind.custodial() ? share(kinds, kind) : 0;
        }
        double wanted = withRecord(person, earlier, Math.min(1, custodial));
        docket.people.weigh(person, Decision.SENTENCE, wanted);
        double inside = custodial == 0 ? 1 : wanted / custodial;
        double outside = custodial >= 1 ? 1 : (1 - wanted) / (1 - custodial);
        double x = docket.uniform(person, Decision.SENTENCE);
        for (int i = KINDS.length - 1; i > 0; i--) {
            double share = share(kinds, KINDS[i]) * (KINDS[i].custodial() ? inside : outside);
            if (x < share) {
                return KINDS[i];
            }
            x -= share;
        }
        return SentenceKind.FINE;
    }

    private double withRecord(int person, int earlier, double custodial) {
        CourtLaw law = docket.law.court();
        double chance = earlier > 0 ? Chance.withOdds(custodial, law.recordOdds()) : custodial;
        if (docket.people.imprisonments[person] > 0 && law.prisonOdds().isPresent()) {
            chance = Chance.withOdds(chance, law.prisonOdds().get());
        }
        boolean woman = docket.people.sex[person] == Sex.FEMALE.ordinal();
        return woman && law.womenOdds().isPresent()
                ? Chance.withOdds(chance, law.womenOdds().get())
                : chance;
    }

    private static double share(Map<SentenceKind, Sentence> kinds, SentenceKind kind) {
        Sentence sentence = kinds.get(kind);
        return sentence == null ? 0 : sentence.share().value();
    }
}
