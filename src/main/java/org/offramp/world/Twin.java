package org.offramp.world;

import org.offramp.person.Sex;
import org.offramp.time.Clock;

/**
 * One person of an arm against the same person in the base, over the reported years. Differences are arm minus base;
 * times are in ticks.
 *
 * @param district from 0
 * @param row of the register of the district, from 0
 * @param sex as registered
 * @param age in whole years at the start of the reported years, or at entry for who came later
 * @param disorder whether there was a drug use disorder then
 * @param prison ticks held on remand or in prison
 * @param treatment ticks in treatment
 * @param control ticks held, under supervision or monitoring, or diverted
 * @param arrests number
 * @param convictions number
 * @param imprisonments number
 * @param arrestedBase tick of the first arrest in the base, or never
 * @param arrested tick of the first arrest in the arm, or never
 * @param displaced started treatment of their own accord less often, and never started a measure
 * @param widened taken in by a measure whose default would have been no further action, and not so in the base
 * @param spared held at some time in the base, at no time in the arm
 * @param death what became of it
 */
public record Twin(
        int district,
        int row,
        Sex sex,
        int age,
        boolean disorder,
        int prison,
        int treatment,
        int control,
        int arrests,
        int convictions,
        int imprisonments,
        int arrestedBase,
        int arrested,
        boolean displaced,
        boolean widened,
        boolean spared,
        Death death) {

    /** What an arm does to the death of a person within the run. */
    public enum Death {
        /** No difference. */
        SAME,
        /** Dead in the base, not in the arm. */
        AVERTED,
        /** Dead in the arm, not in the base. */
        CAUSED,
        /** Dead in both, later in the arm. */
        LATER,
        /** Dead in both, sooner in the arm. */
        EARLIER
    }

    /** Whether anything differs. */
    public boolean differs() {
        return prison != 0
                || treatment != 0
                || control != 0
                || arrests != 0
                || convictions != 0
                || imprisonments != 0
                || arrested != arrestedBase
                || displaced
                || widened
                || death != Death.SAME;
    }

    /** Whether there is a first arrest in both worlds, so that a time lies between them. */
    public boolean arrestedInBoth() {
        return arrested != Clock.NEVER && arrestedBase != Clock.NEVER;
    }
}
