package org.offramp.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.chance.Draws;
import org.offramp.person.Population;
import org.offramp.person.Quiet;

/** The linked lists against a plain list, sorted when asked, under the same random traffic. */
class WaitingListTest {

    private record Waiter(int person, int programme, boolean justice, int rank, int since) {}

    private static final int PEOPLE = 40;
    private static final int PROGRAMMES = 3;

    @Test
    void asAPlainListUnderRandomTraffic() {
        for (long seed = 0; seed < 20; seed++) {
            Population people = Quiet.people(PEOPLE);
            Episodes episodes = new Episodes(people, Quiet.YEARS, List.of("a", "b", "c"));
            WaitingList list = new WaitingList(PEOPLE, PROGRAMMES);
            List<Waiter> plain = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                long bits = Draws.at(seed, 0, i);
                int person = (int) (Draws.uniform(bits) * PEOPLE);
                int now = i / 3;
                if (episodes.none(person)) {
                    Waiter waiter = new Waiter(
                            person, (int) (bits & 0xff) % PROGRAMMES, (bits & 256) == 0, (int) (bits >> 9 & 1), now);
                    episodes.wait(person, waiter.programme, now + 1000, now);
                    list.join(person, waiter.programme, waiter.justice, waiter.rank);
                    plain.add(waiter);
                } else if ((bits & 0x600) != 0) {
                    episodes.none(person, now);
                    list.leave(person);
                    plain.removeIf(w -> w.person == person);
                }
                for (int programme = 0; programme < PROGRAMMES; programme++) {
                    assertThat(list.longest(programme, true, episodes)).isEqualTo(first(plain, programme, true));
                    assertThat(list.longest(programme, false, episodes)).isEqualTo(first(plain, programme, false));
                }
            }
        }
    }

    /** The best rank; in it who has waited longest; of two routes at one tick the lower number, within a route who joined first. */
    private static int first(List<Waiter> plain, int programme, boolean justiceOnly) {
        Waiter referred = head(plain, programme, true);
        Waiter voluntary = justiceOnly ? null : head(plain, programme, false);
        if (referred == null || voluntary == null) {
            return referred != null ? referred.person : voluntary != null ? voluntary.person : WaitingList.NOBODY;
        }
        return java.util.stream.Stream.of(referred, voluntary)
                .min(Comparator.comparingInt(Waiter::rank)
                        .thenComparingInt(Waiter::since)
                        .thenComparingInt(Waiter::person))
                .orElseThrow()
                .person;
    }

    private static Waiter head(List<Waiter> plain, int programme, boolean justice) {
        return plain.stream()
                .filter(w -> w.programme == programme && w.justice == justice)
                .min(Comparator.comparingInt(Waiter::rank))
                .orElse(null);
    }
}
