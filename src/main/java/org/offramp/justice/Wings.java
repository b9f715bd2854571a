package org.offramp.justice;

import java.util.Arrays;
import org.offramp.person.Population;
import org.offramp.person.Sex;

/** Places in prison for men, women and juveniles, and who holds one: remand and sentence alike; centres have their own. */
final class Wings {

    private static final byte NONE = -1;
    private static final int WOMEN = 1;
    private static final int JUVENILES = 2;
    private static final int ADULT = 18;

    private final Population people;
    private final double scale;
    private final int[] held = new int[JUVENILES + 1];
    private final byte[] wing;

    /**
     * Wings with nobody in them.
     *
     * @param scale places in the district per place in the law
     */
    Wings(Population people, double scale) {
        this.people = people;
        this.scale = scale;
        this.wing = new byte[people.rows];
        Arrays.fill(wing, NONE);
    }

    void enter(int person, int now) {
        wing[person] = (byte) of(person, now);
        held[wing[person]]++;
    }

    void leave(int person) {
        held[wing[person]]--;
        wing[person] = NONE;
    }

    /** Whether the wing a person is or would be in, with so many more in it, holds more than the threshold allows. */
    boolean crowded(int person, int more, PrisonLaw law, int now) {
        int of = wing[person] == NONE ? of(person, now) : wing[person];
        double places = (of == JUVENILES ? law.juveniles() : of == WOMEN ? law.women() : law.men()).value();
        return held[of] + more > places * scale * law.threshold().value();
    }

    /** People held, by the wings' own count. */
    int held() {
        int sum = 0;
        for (int count : held) {
            sum += count;
        }
        return sum;
    }

    private int of(int person, int now) {
        if (people.age(person, now) < ADULT) {
            return JUVENILES;
        }
        return people.sex[person] == Sex.FEMALE.ordinal() ? WOMEN : 0;
    }
}
