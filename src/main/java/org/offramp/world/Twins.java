package org.offramp.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.outcome.TwinSum;
import org.offramp.person.AgeBand;
import org.offramp.person.Ages;
import org.offramp.person.Population;
import org.offramp.person.Sex;
import org.offramp.person.Toll;
import org.offramp.world.Twin.Death;

/** Each person of an arm against the same person in the base: sums over people, and the people who differ. */
final class Twins {

    private final District base;
    private final District other;
    private final Population before;
    private final Population after;
    private final int[] since;

    private Twins(District base, District other) {
        this.base = base;
        this.other = other;
        this.before = base.people();
        this.after = other.people();
        this.since = base.since();
    }

    /** Sums over people, under the names of {@link TwinSum}, by sex and by age band at the start. */
    static Map<String, Long> differences(District base, District other) {
        Twins twins = new Twins(base, other);
        long[][] sums = new long[TwinSum.NAMES.size()][TwinSum.STRATA.size()];
        for (int person = 0; person < twins.before.rows; person++) {
            twins.add(person, sums);
        }
        Map<String, Long> named = new TreeMap<>();
        for (int name = 0; name < sums.length; name++) {
            for (int stratum = 0; stratum < sums[name].length; stratum++) {
                named.put(TwinSum.key(TwinSum.NAMES.get(name), TwinSum.STRATA.get(stratum)), sums[name][stratum]);
            }
        }
        return named;
    }

    /** The people for whom anything differs, in the order of the register. Both districts have kept a toll. */
    static List<Twin> of(District base, District other, int district) {
        Twins twins = new Twins(base, other);
        List<Twin> differing = new ArrayList<>();
        for (int person = 0; person < twins.before.rows; person++) {
            Twin twin = twins.twin(person, district);
            if (twin.differs()) {
                differing.add(twin);
            }
        }
        return differing;
    }

    private void add(int person, long[][] sums) {
        int sex = 1 + before.sex[person];
        int age = 3 + AgeBand.of(age(person)).ordinal();
        int heldBefore = base.road().held(person);
        int heldAfter = other.road().held(person);
        Death death = death(person);
        long[] values = {
            displaced(person) ? 1 : 0,
            before.convictions[person] - after.convictions[person],
            before.imprisonments[person] - after.imprisonments[person],
            heldBefore - heldAfter,
            heldBefore > 0 && heldAfter == 0 ? 1 : 0,
            heldBefore == 0 && heldAfter > 0 ? 1 : 0,
            death == Death.AVERTED ? 1 : 0,
            death == Death.CAUSED ? 1 : 0
        };
        for (int name = 0; name < values.length; name++) {
            if (values[name] != 0) {
                sums[name][0] += values[name];
                sums[name][sex] += values[name];
                sums[name][age] += values[name];
            }
        }
    }

    private Twin twin(int person, int district) {
        Toll there = toll(before);
        Toll here = toll(after);
        int heldBefore = base.road().held(person);
        int heldAfter = other.road().held(person);
        return new Twin(
                district,
                person,
                Sex.of(before.sex[person]),
                age(person),
                there.ill[person],
                heldAfter - heldBefore,
                here.treated[person] - there.treated[person],
                here.controlled[person] - there.controlled[person],
                after.arrests[person] - before.arrests[person],
                after.convictions[person] - before.convictions[person],
                after.imprisonments[person] - before.imprisonments[person],
                there.arrestedAt[person],
                here.arrestedAt[person],
                displaced(person),
                here.widened[person] && !there.widened[person],
                heldBefore > 0 && heldAfter == 0,
                death(person));
    }

    private static Toll toll(Population people) {
        if (people.toll == null) {
            throw new IllegalStateException("no toll was kept");
        }
        return people.toll;
    }

    private int age(int person) {
        return Math.max(Ages.YOUNGEST, before.age(person, since[person]));
    }

    private boolean displaced(int person) {
        int here = other.clinics().episodes().voluntary(person);
        int there = base.clinics().episodes().voluntary(person);
        return here < there && !other.portfolio().tookPart(person);
    }

    private Death death(int person) {
        if (!before.dead[person] || !after.dead[person]) {
            return before.dead[person] == after.dead[person]
                    ? Death.SAME
                    : before.dead[person] ? Death.AVERTED : Death.CAUSED;
        }
        int there = base.road().nodes().since(person);
        int here = other.road().nodes().since(person);
        return here == there ? Death.SAME : here > there ? Death.LATER : Death.EARLIER;
    }
}
