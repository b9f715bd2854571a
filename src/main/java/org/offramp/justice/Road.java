package org.offramp.justice;

import org.offramp.money.Purse;
import org.offramp.person.LifeCourse;
import org.offramp.person.OffenceClass;
import org.offramp.person.Population;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Nodes;
import org.offramp.time.Years;

/**
 * The justice system of a district: police contact, prosecution, before trial, court, sentence, prison or supervision,
 * release. The order of the stages is that of the UNODC/WHO handbook.
 */
public final class Road {

    private final Docket docket;
    private final Police police;
    private final Prosecution prosecution;
    private final Pretrial pretrial;
    private final Court court;
    private final Sentencing sentencing;
    private final Prison prison;
    private final Supervision supervision;
    private final double scale;

    /**
     * A road with nobody on it.
     *
     * @param people the register of people
     * @param life told of releases from custody
     * @param years of the run
     * @param law in force at the start
     * @param scale capacity of the district per capacity in the law
     */
    public Road(Population people, LifeCourse life, Years years, JusticeLaw law, double scale) {
        this.scale = scale;
        this.docket = new Docket(people, life, years, law, scale);
        this.supervision = new Supervision(docket, scale);
        this.prison = new Prison(docket, supervision);
        this.sentencing = new Sentencing(docket, prison, supervision);
        this.court = new Court(docket, law.court().hearingsPerYear().value() * scale, sentencing, prison);
        this.pretrial = new Pretrial(docket, prison);
        this.prosecution = new Prosecution(docket, pretrial);
        this.police = new Police(docket, prosecution);
    }

    /** Connects whoever may open a way out. */
    public void connect(Bridge bridge) {
        docket.bridge = bridge;
    }

    /** Puts another law in force, for decisions from now on. */
    public void enact(JusticeLaw law, int now) {
        docket.law = law;
        court.capacity(law.court().hearingsPerYear().value() * scale, now);
    }

    /** A person comes into the place. */
    public void enter(int person, int now) {
        docket.move(person, Standing.COMMUNITY, Next.NOTHING, Clock.NEVER, now);
    }

    /** A person dies or goes back to the counted pool. */
    public void leave(int person, int now) {
        docket.offence[person] = Docket.NO_CASE;
        docket.recidivism.censor(person, docket.people.sex[person], now);
        docket.move(person, Standing.OUTSIDE, Next.NOTHING, Clock.NEVER, now);
    }

    /** A contact with the police. */
    public void contact(int person, OffenceClass offence, int occasion, int now) {
        police.contact(person, offence, occasion, now);
    }

    /** The tick of what comes next for a person, or never. */
    public int due(int person) {
        return docket.due[person];
    }

    /**
     * What comes next has come.
     *
     * @return whether the person is put to death
     */
    public boolean advance(int person, int now) {
        switch (Next.of(docket.next[person])) {
            case LISTING -> court.list(person, now);
            case HEARING -> court.hear(person, now);
            case REVIEW -> prison.review(person, now);
            case RELEASE -> {
                if (prison.executed(person)) {
                    return true;
                }
                prison.release(person, 0, now);
            }
            case VIOLATION -> {
                if (supervision.revokes(person, now)) {
                    prison.recall(person, now);
                }
            }
            case END -> docket.close(person, now);
            case NOTHING -> docket.due[person] = Clock.NEVER;
        }
        return false;
    }

    /**
     * A measure in which the person's case is suspended holds the person from now on, who had waited for a place; somebody
     * who has not is held as the case is suspended.
     */
    public void hold(int person, int now) {
        if (docket.standing(person) == Standing.DIVERTED) {
            docket.move(person, Standing.COMPULSORY_CENTRE, Next.NOTHING, Clock.NEVER, now);
        }
    }

    /** A measure in which the person's case was suspended is completed: the case is closed. */
    public void completed(int person, Stage stage, int now) {
        if (stage.suspends()) {
            close(person, now);
        }
    }

    /** Closes a suspended case, and lets go whoever is held meanwhile. */
    private void close(int person, int now) {
        boolean held = docket.people.custody[person];
        docket.close(person, now);
        if (held) {
            prison.letGo(person, now);
        }
    }

    /**
     * A measure has failed: the case goes on where it was left, with the same draws as if there had been no measure.
     *
     * @param returns whether the case returns to the stage; if not it is closed
     * @param ratio ratio of the length of a sentence to that without the measure
     */
    public void failed(int person, Stage stage, boolean returns, double ratio, int now) {
        if (stage.suspends() && !returns) {
            close(person, now);
            return;
        }
        if (docket.standing(person) == Standing.COMPULSORY_CENTRE) {
            docket.move(person, Standing.DIVERTED, Next.NOTHING, Clock.NEVER, now);
            prison.letGo(person, now);
        }
        switch (stage) {
            case POLICE -> {
                OffenceClass offence = docket.offence(person);
                int occasion = docket.occasion[person];
                docket.close(person, now);
                docket.resumed[person] = true;
                police.goOn(person, offence, occasion, now);
            }
            case PROSECUTION -> prosecution.goOn(person, now);
            case COURT -> court.verdict(person, ratio, now);
            case SENTENCING -> sentencing.impose(person, ratio, now);
            case PRETRIAL -> {
                if (returns && docket.standing(person).awaitingTrial() && !docket.people.custody[person]) {
                    pretrial.goOn(person, now);
                }
            }
            case CONDITIONAL_RELEASE -> {
                if (returns && docket.standing(person) == Standing.PAROLE) {
                    prison.recall(person, now);
                }
            }
            case PRISON, AFTERCARE -> {
                // the sentence goes on, or is over: nothing hangs on the measure
            }
        }
    }

    /** Where a person stands. */
    public Standing standing(int person) {
        return docket.standing(person);
    }

    /** Class of the open case or sentence, an ordinal, or {@link org.offramp.person.Strata#NO_CLASS}. */
    public int offence(int person) {
        return docket.offence[person];
    }

    /** Tick of the charge in the open case or in the last one. */
    public int charged(int person) {
        return docket.charged[person];
    }

    /** Whether the prosecutor would drop an arrest: the draw is the one that decides it where no measure does. */
    public boolean wouldBeDropped(int person, OffenceClass offence, int occasion) {
        double u = docket.people.uniform(person, org.offramp.chance.Decision.PROSECUTION, occasion);
        return u < docket.law.dropped().get(offence).value();
    }

    /** Ticks a person was held on remand or in prison in the reported years, once these are over. */
    public int held(int person) {
        return docket.held[person];
    }

    /** Occasion of the draws of the open case or of the last one. */
    public int occasion(int person) {
        return docket.occasion[person];
    }

    /** Whether nothing ties the person to the justice system. */
    public boolean free(int person) {
        return docket.standing(person) == Standing.COMMUNITY;
    }

    /** Brings all accounts up to the end of a year. */
    public void closeYear(int now) {
        docket.closeYear(now);
    }

    /** Ends the follow-up of everybody: the run is over. */
    public void closeRun(int now) {
        for (int person = 0; person < docket.people.rows; person++) {
            docket.recidivism.censor(person, docket.people.sex[person], now);
        }
        docket.recidivism.clear();
    }

    /** People held in prisons, on remand or sentenced, by the count of the prisons' own wings. */
    public int held() {
        return docket.wings.held();
    }

    /** The register of standings. */
    public Nodes nodes() {
        return docket.nodes;
    }

    /** The counts. */
    public Ledger ledger() {
        return docket.ledger;
    }

    /** What has been charged. */
    public Purse purse() {
        return docket.purse;
    }

    /** The follow-up of index events. */
    public Recidivism recidivism() {
        return docket.recidivism;
    }
}
