package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.justice.Charge;
import org.offramp.justice.Standing;
import org.offramp.person.Population;
import org.offramp.time.Clock;

/**
 * Accounts balance on busy runs, on both agendas; and a leak planted in the middle of the last year of a run is caught
 * and named. Leaks are planted under MASON's agenda, where a step at a tick comes after every event before it; under the
 * calendar the events of a month are taken at its end.
 */
class AccountsTest {

    private static final int YEARS = 3;
    private static final int WHEN = (YEARS + 1) * Clock.YEAR - 100 * Clock.DAY;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(AgendaKind.class)
    void balanceWhereNothingLeaks(AgendaKind kind) {
        assertThat(broken(kind, (district, now) -> {})).isEmpty();
    }

    @Test
    void droppedPersonIsMissed() {
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.COMMUNITY);
                    district.people().present[person] = false;
                }))
                .contains("people: entrants = exits + stock", "people: stock = stock of all justice nodes");
    }

    @Test
    void personWhoComesFromNowhereIsFound() {
        assertThat(leaking((district, now) -> {
                    int person = 0;
                    while (district.people().present[person]) {
                        person++;
                    }
                    district.road().nodes().move(person, Standing.COMMUNITY.ordinal(), 0, now);
                }))
                .contains("people: stock = stock of all justice nodes");
    }

    @Test
    void placeTakenTwiceIsFound() {
        assertThat(leaking((district, now) -> {
                    Object places = Worlds.field(district.clinics(), "places");
                    call(places, "take", new Class<?>[] {int.class, int.class, boolean.class}, 0, 0, false);
                }))
                .contains("places: clinic taken = in treatment");
    }

    @Test
    void placesAboveCapacityAreFound() {
        assertThat(leaking((district, now) -> {
                    Object places = Worlds.field(district.clinics(), "places");
                    for (int i = 0; i < 1000; i++) {
                        call(places, "take", new Class<?>[] {int.class, int.class, boolean.class}, 0, 1, false);
                    }
                }))
                .contains("places: counselling taken above capacity");
    }

    @Test
    void lostCostIsMissed() {
        assertThat(leaking((district, now) -> district.road().purse().charge(Charge.HEARING.ordinal(), YEARS, -1)))
                .containsExactly("money: hearing charged = counted, year 3");
        assertThat(leaking((district, now) -> district.road().purse().charge(Charge.PRISON.ordinal(), YEARS, -1)))
                .containsExactly("money: prison charged = counted, year 3");
        assertThat(leaking(
                        (district, now) -> district.clinics().episodes().purse().charge(0, 2, -1)))
                .containsExactly("money: clinic charged = time in treatment, year 2");
    }

    @Test
    void personMovedBehindTheRegistersBackIsFound() {
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.COMMUNITY);
                    district.road().nodes().move(person, Standing.PRISON.ordinal(), 0, now);
                }))
                .contains("people: held = stock of custodial nodes");
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.COMMUNITY);
                    district.people().custody[person] = true;
                }))
                .contains("people: held = stock of custodial nodes", "places: held by the prison wings = held");
    }

    @Test
    void nodeOverwrittenIsFound() {
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.PRISON);
                    byte[] node = (byte[]) Worlds.field(district.road().nodes(), "node");
                    node[person] = (byte) Standing.COMMUNITY.ordinal();
                }))
                .contains("justice node " + Standing.PRISON.ordinal() + ": entries − exits = heads");
    }

    @Test
    void stayCutShortIsFound() {
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.PRISON);
                    int[] since = (int[]) Worlds.field(district.road().nodes(), "since");
                    since[person] += Clock.DAY;
                }))
                .contains("justice node " + Standing.PRISON.ordinal() + ": Little, L·T = λ·W");
    }

    @Test
    void eventOutOfTimeIsFound() {
        assertThat(leaking((district, now) -> {
                    int person = somebody(district, Standing.COMMUNITY);
                    district.wake(person, now);
                    district.wake(person, now - 1);
                }))
                .contains("order: events out of time");
    }

    private List<String> leaking(BiConsumer<District, Integer> leak) {
        List<String> broken = broken(AgendaKind.MASON, leak);
        assertThat(broken).isNotEmpty();
        return broken;
    }

    /** Names of the accounts that do not balance when something is done in the last year. */
    private List<String> broken(AgendaKind kind, BiConsumer<District, Integer> leak) {
        Simulation simulation =
                Scene.busy(folder).with("run: {district: 1000}\n").simulation(1000, 1, YEARS, 10);
        World world = Worlds.of(simulation, 0, 1000, kind);
        world.start();
        world.at(WHEN, state -> leak.accept(world.districts().get(0), WHEN));
        Worlds.run(world, simulation.years().end());
        return Results.of(world, world).accounts().stream()
                .filter(balance -> !balance.ok())
                .map(Balance::account)
                .toList();
    }

    private static int somebody(District district, Standing standing) {
        Population people = district.people();
        for (int person = 0; person < people.rows; person++) {
            if (people.present[person] && district.road().standing(person) == standing) {
                return person;
            }
        }
        throw new IllegalStateException("nobody is in " + standing);
    }

    private static void call(Object of, String name, Class<?>[] types, Object... values) {
        try {
            Method method = of.getClass().getDeclaredMethod(name, types);
            method.setAccessible(true);
            method.invoke(of, values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
