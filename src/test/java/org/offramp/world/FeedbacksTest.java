package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Counted;
import org.offramp.outcome.Books;
import org.offramp.person.UseState;
import org.offramp.time.Ledger;
import org.offramp.treatment.Given;

/**
 * Each feedback is a switch. Off, a run is to the last count what it is in a place without the numbers the feedback works
 * through; on, it is what it was before there were switches. No chance is involved but where it is said.
 */
class FeedbacksTest {

    private static final int DISORDERED = 1 + UseState.DISORDER.ordinal();
    private static final int REMITTED = 1 + UseState.REMISSION.ordinal();
    private static final String CASELOAD =
            "justice: {supervision: {caseload: {standard: 500, elasticity: 0.8}}, prison: {crowding: %s}}\n";

    @TempDir
    Path folder;

    private Scene scene() {
        return Scene.busy(folder).with("run: {district: 1500}\n").with(CASELOAD.formatted("early-release"));
    }

    private static Books books(Scene scene) {
        List<ArmResult> arms = scene.simulation(1500, 1, 3, 8).run(0, 0);
        arms.forEach(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
        return arms.get(arms.size() - 1).books();
    }

    private static String off(String feedback) {
        return "feedbacks: {" + feedback + ": false}\n";
    }

    @Test
    void allOnIsAsIfNothingWereSaid() {
        Scene said = scene().with("feedbacks: {displacement: true, crowding: true, backlog: true, caseload: true,"
                + " record: true, relapse: true}\n");
        assertThat(Cells.differing(books(scene()), books(said))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crowding | justice: {prison: {crowding: none}}",
                "caseload | justice: {supervision: {caseload: {elasticity: 0}}}",
                "record   | {offending: {first-record: 1, long-record: 1},"
                        + " justice: {pretrial: {record-odds: 1}, court: {record-odds: 1}}}",
                "backlog  | justice: {court: {hearings-per-year: 1e300 hearings per year}}",
            })
    void offIsAPlaceWithoutIt(String feedback, String place) {
        Books off = books(scene().with(off(feedback)));
        assertThat(Cells.differing(books(scene().with(block(place))), off)).isEmpty();
        assertThat(Cells.differing(books(scene()), off)).as("on and off differ").isNotEmpty();
    }

    /** A snippet of several keys in one line. */
    private static String block(String yaml) {
        return yaml.startsWith("{")
                ? yaml.substring(1, yaml.length() - 1).replace("}, justice", "}\njustice") + "\n"
                : yaml + "\n";
    }

    /** A case is heard at the tick after it is ready: the list is as long in ticks as there are cases on it. */
    @Test
    void withoutBacklogNobodyWaitsForAHearing() {
        Ledger waits = books(scene()).justice();
        Ledger none = books(scene().with(off("backlog"))).justice();
        for (int year = 1; year <= 3; year++) {
            long hearings = none.total(Counted.HEARINGS.ordinal(), year);
            assertThat(none.total(Counted.LISTED_TICKS.ordinal(), year)).isBetween(hearings - 1, hearings + 1);
            assertThat(waits.total(Counted.LISTED_TICKS.ordinal(), year)).isGreaterThan(10 * hearings);
        }
    }

    /** The same people at the start; then nobody relapses, and in the end fewer have a disorder. */
    @Test
    void withoutRelapseRemissionLasts() {
        Scene off = scene().with(off("relapse"));
        assertThat(off.simulation(1500, 1, 3, 8).weight())
                .isEqualTo(scene().simulation(1500, 1, 3, 8).weight());
        Books lasts = books(off);
        Books returns = books(scene());
        long[] relapses = new long[2];
        for (int year = 0; year <= 3; year++) {
            relapses[0] += lasts.use().flow(REMITTED, DISORDERED, year);
            relapses[1] += returns.use().flow(REMITTED, DISORDERED, year);
        }
        assertThat(relapses[0]).isZero();
        assertThat(relapses[1]).isGreaterThan(50);
        assertThat(lasts.use().area(DISORDERED, 3)).isLessThan(returns.use().area(DISORDERED, 3));
    }

    /** Early release: with the switch off nobody is released early. */
    @Test
    void withoutCrowdingTheRuleDoesNothing() {
        assertThat(early(books(scene()))).isPositive();
        assertThat(early(books(scene().with(off("crowding"))))).isZero();
    }

    private static long early(Books books) {
        long sum = 0;
        for (int year = 1; year <= 3; year++) {
            sum += books.justice().total(Counted.RELEASED_EARLY.ordinal(), year);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record: {path: justice.court.record-odds, scale: 3}",
                "record: {path: offending.first-record, scale: 0.5}",
                "backlog: {path: justice.court.hearings-per-year, scale: 0.5}",
                "caseload: {path: justice.supervision.caseload.standard, scale: 0.5}",
                "relapse: {path: drug-use.substances.opioids.relapse, scale: 1.4}",
            })
    void noLeverBringsItBack(String lever) {
        String[] parts = lever.split(": ", 2);
        String measure = """
                name: lever
                title: A lever
                summary: A lever for tests.
                levers: [%s]
                """.formatted(parts[1]);
        List<ArmResult> on = scene().measure(measure).simulation(1500, 1, 3, 8).run(0, 0);
        assertThat(Cells.differing(on.get(0).books(), on.get(1).books())).isNotEmpty();
        List<ArmResult> off = scene().with(off(parts[0]))
                .measure(measure)
                .simulation(1500, 1, 3, 8)
                .run(0, 0);
        assertThat(Cells.differing(off.get(0).books(), off.get(1).books())).isEmpty();
    }

    private static final String POLICE = """
            name: deflection
            title: Deflection
            summary: For tests.
            gate:
              stage: police
              instead-of: [arrest]
              eligible: {offences: [], disorder: true, severities: [], substances: [cannabis]}
              open-cases: false
              offered: 1
              consent: 1
              engaged: 1
              treatment: {cannabis: clinic}
              duration: 60 days
              waiting-limit: 60 days
              retention: 1
              completed: 1
              arrest-ends: 0
              failure-returns: true
              failure-length: 1
              cost: 0 Int$
            """;

    /** People with an opioid disorder come of their own accord, people with a cannabis disorder are referred only. */
    private List<ArmResult> deflected(String more) {
        return Scene.quiet(folder)
                .with("""
                        run: {district: 4000}
                        drug-use:
                          substances:
                            cannabis:
                              prevalence: {male: 0.4, female: 0.4}
                              first-use: {from: [12, 13], ratio: [1, 0]}
                              onset: 50 per year
                              cessation: 0 per year
                              remission: 0 per year
                              relapse: 0 per year
                              late-relapse: 0 per year
                              overdose: 0 per year
                              possession: 0 per year
                              possession-disorder: 2 per year
                              offending: {}
                        treatment:
                          programmes: {clinic: {places: 500}}
                          demand: {seeking: {opioids: 2 per year}}
                        """)
                .with(more)
                .measure(POLICE)
                .simulation(4000, 1, 3, 9)
                .run(0, 0);
    }

    @Test
    void whoIsReferredDisplacesOthersOnlyWhereTheyShareThePlaces() {
        List<ArmResult> on = deflected("feedbacks: {displacement: true}\n");
        assertThat(on.get(1).books().twins().get("displaced")).isGreaterThan(100);
        List<ArmResult> off = deflected(off("displacement"));
        assertThat(off.get(1).books().twins()).containsEntry("displaced", 0L);
        assertThat(started(off.get(0), false))
                .isEqualTo(started(off.get(1), false))
                .isPositive();
        assertThat(started(off.get(1), true)).isGreaterThan(started(on.get(1), true));
        long[] gaveUp = {of(off.get(1), Given.RENEGED, true), of(on.get(1), Given.RENEGED, true)};
        assertThat(gaveUp[0]).isZero();
        assertThat(gaveUp[1]).isPositive();
        off.forEach(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
    }

    private static long started(ArmResult arm, boolean referred) {
        return of(arm, Given.STARTED, referred);
    }

    private static long of(ArmResult arm, Given what, boolean referred) {
        Ledger ledger = arm.books().treatment();
        long sum = 0;
        for (int year = 1; year <= 3; year++) {
            for (int cell = referred ? 1 : 0; cell < ledger.cells(); cell += 2) {
                sum += ledger.get(what.ordinal(), year, cell);
            }
        }
        return sum;
    }

    /** Where there are no places at all, a switch makes none. */
    @Test
    void aModalityWithoutPlacesIsNotOnOffer() {
        List<ArmResult> off = deflected(off("displacement") + "treatment: {programmes: {clinic: {places: 0}}}\n");
        assertThat(started(off.get(1), true)).isZero();
    }

    @Test
    void theCommandLineTurnsASwitch() {
        Books file = books(scene().with(off("relapse")));
        Scene asked = scene();
        Simulation set = new Simulation(
                asked.read("feedbacks.relapse=false"), new RunOptions(1500, 3, 1, 8, AgendaKind.CALENDAR));
        assertThat(Cells.differing(set.run(0, 0).get(0).books(), file)).isEmpty();
    }
}
