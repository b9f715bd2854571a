package org.offramp.person;

import java.util.Arrays;
import org.offramp.time.Clock;

/**
 * What the reported years did to each person of a district, kept person by person where somebody asked for it: who is
 * held against their twin in another arm. One row per person; times in ticks.
 */
public final class Toll {

    /** Ticks in treatment. */
    public final int[] treated;

    /** Ticks held, under supervision or monitoring, or diverted. */
    public final int[] controlled;

    /** Tick of the first arrest, or never. */
    public final int[] arrestedAt;

    /** Whether there was a disorder at the start, or at entry for who came later. */
    public final boolean[] ill;

    /** Whether a measure took the person in whose case would have ended with no further action. */
    public final boolean[] widened;

    /** Nothing yet, for a number of people. */
    public Toll(int people) {
        this.treated = new int[people];
        this.controlled = new int[people];
        this.arrestedAt = new int[people];
        this.ill = new boolean[people];
        this.widened = new boolean[people];
        Arrays.fill(arrestedAt, Clock.NEVER);
    }

    /** The reported years begin: what came before is forgotten. */
    public void begin(Population people) {
        Arrays.fill(treated, 0);
        Arrays.fill(controlled, 0);
        Arrays.fill(arrestedAt, Clock.NEVER);
        Arrays.fill(widened, false);
        for (int person = 0; person < people.rows; person++) {
            ill[person] = people.present[person] && people.disorder(person);
        }
    }

    /** A person has been arrested. */
    public void arrested(int person, int now) {
        arrestedAt[person] = Math.min(arrestedAt[person], now);
    }
}
