package org.offramp.world;

import java.util.Map;
import java.util.TreeMap;
import org.offramp.person.Population;

/** Each person of an arm against the same person in the base. */
final class Twins {

    private Twins() {}

    /**
     * Sums over people: convictions avoided, and people displaced, who started treatment of their own accord less often
     * than in the base without having been referred by a measure.
     */
    static Map<String, Long> differences(District base, District other) {
        Population before = base.people();
        Population after = other.people();
        long convictions = 0;
        long imprisonments = 0;
        long displaced = 0;
        for (int person = 0; person < before.rows; person++) {
            convictions += before.convictions[person] - after.convictions[person];
            imprisonments += before.imprisonments[person] - after.imprisonments[person];
            int here = other.clinics().episodes().voluntary(person);
            int there = base.clinics().episodes().voluntary(person);
            if (here < there && !other.portfolio().tookPart(person)) {
                displaced++;
            }
        }
        Map<String, Long> sums = new TreeMap<>();
        sums.put("convictions-avoided", convictions);
        sums.put("imprisonments-avoided", imprisonments);
        sums.put("displaced", displaced);
        return sums;
    }
}
