package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.outcome.TwinSum;
import org.offramp.person.Vital;
import org.offramp.world.Twin.Death;

/**
 * People against their twins: what is kept person by person adds up to the differences of the books, exactly, whatever
 * happens. No chance is involved.
 */
class TwinsTest {

    private static final int YEARS = 4;

    private static final String LESS_OVERDOSE = """
            name: lever
            title: A lever
            summary: A lever for tests.
            levers: [{path: drug-use.substances.opioids.overdose, scale: 0.2}]
            """;

    @TempDir
    Path folder;

    private List<ArmResult> run(String measure, int warmup, boolean twins) {
        Scene scene = Scene.busy(folder).with("run: {district: 1500}\n").measure(measure);
        RunOptions options = new RunOptions(1500, YEARS, warmup, 11, AgendaKind.CALENDAR, twins);
        return new Simulation(scene.read(), options).run(1, 0);
    }

    private static long sum(List<Twin> twins, ToLongFunction<Twin> of) {
        return twins.stream().mapToLong(of).sum();
    }

    private static long area(Books books, Standing... standings) {
        long sum = 0;
        for (Standing standing : standings) {
            for (int year = 1; year <= YEARS; year++) {
                sum += books.standing().area(standing.ordinal(), year);
            }
        }
        return sum;
    }

    private static long treated(Books books) {
        long sum = 0;
        for (int node = 2; node < books.episodes().nodes(); node += 2) {
            for (int year = 1; year <= YEARS; year++) {
                sum += books.episodes().area(node, year);
            }
        }
        return sum;
    }

    private static long count(Books books, Counted what) {
        long sum = 0;
        for (int year = 1; year <= YEARS; year++) {
            sum += books.justice().total(what.ordinal(), year);
        }
        return sum;
    }

    private static long dead(Books books) {
        long sum = 0;
        for (Vital how : List.of(Vital.DEATH, Vital.OVERDOSE, Vital.EXECUTION)) {
            for (int year = 1; year <= YEARS; year++) {
                sum += books.vital().total(how.ordinal(), year);
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void peopleAddUpToTheBooks(int warmup) {
        for (String measure : List.of(Gates.early(Stage.POLICE), Gates.early(Stage.COURT), LESS_OVERDOSE)) {
            List<ArmResult> arms = run(measure, warmup, true);
            Books base = arms.get(0).books();
            Books other = arms.get(1).books();
            List<Twin> twins = arms.get(1).twins();
            assertThat(twins).isNotEmpty().allMatch(Twin::differs);
            assertThat(arms.get(0).twins()).isEmpty();
            assertThat(sum(twins, Twin::prison))
                    .isNotZero()
                    .isEqualTo(area(other, Standing.REMAND, Standing.PRISON)
                            - area(base, Standing.REMAND, Standing.PRISON))
                    .isEqualTo(-other.twins().get("prison-days-avoided"));
            assertThat(sum(twins, Twin::treatment)).isNotZero().isEqualTo(treated(other) - treated(base));
            Standing[] controlled = {
                Standing.REMAND,
                Standing.PRISON,
                Standing.COMPULSORY_CENTRE,
                Standing.COMMUNITY_SENTENCE,
                Standing.PAROLE,
                Standing.PRETRIAL_MONITORED,
                Standing.DIVERTED
            };
            assertThat(sum(twins, Twin::control))
                    .isNotZero()
                    .isEqualTo(area(other, controlled) - area(base, controlled));
            assertThat(sum(twins, Twin::arrests))
                    .isEqualTo(count(other, Counted.ARRESTS) - count(base, Counted.ARRESTS));
            assertThat(sum(twins, Twin::convictions))
                    .isEqualTo(count(other, Counted.CONVICTIONS) - count(base, Counted.CONVICTIONS))
                    .isEqualTo(-other.twins().get("convictions-avoided"));
            assertThat(sum(twins, Twin::imprisonments))
                    .isEqualTo(count(other, Counted.IMPRISONED) - count(base, Counted.IMPRISONED));
            long averted = deaths(twins, Death.AVERTED);
            long caused = deaths(twins, Death.CAUSED);
            assertThat(caused - averted).isEqualTo(dead(other) - dead(base));
            assertThat(other.twins()).containsEntry("deaths-averted", averted).containsEntry("deaths-caused", caused);
            assertThat(other.twins())
                    .containsEntry("people-spared-prison", sum(twins, twin -> twin.spared() ? 1 : 0))
                    .containsEntry("displaced", sum(twins, twin -> twin.displaced() ? 1 : 0));
        }
    }

    private static long deaths(List<Twin> twins, Death what) {
        return sum(twins, twin -> twin.death() == what ? 1 : 0);
    }

    /** With a fifth of the overdoses many deaths are averted or put off. */
    @Test
    void fewerOverdosesAvertDeaths() {
        Scene scene = Scene.busy(folder)
                .with(
                        "run: {district: 8000}\ndrug-use: {substances: {opioids: {prevalence: {male: 0.1, female: 0.1}}}}\n")
                .measure(LESS_OVERDOSE);
        RunOptions options = new RunOptions(8000, YEARS, 1, 11, AgendaKind.CALENDAR, true);
        List<Twin> twins =
                new Simulation(scene.read(), options).run(1, 0).get(1).twins();
        assertThat(deaths(twins, Death.AVERTED)).isGreaterThan(20);
        assertThat(deaths(twins, Death.CAUSED)).isLessThan(deaths(twins, Death.AVERTED) / 5);
        assertThat(deaths(twins, Death.LATER)).isPositive();
    }

    @Test
    void strataAddUpToAll() {
        Books other = run(Gates.early(Stage.COURT), 1, false).get(1).books();
        for (String name : TwinSum.NAMES) {
            for (String dimension : List.of("sex=", "age=")) {
                long sum = TwinSum.STRATA.stream()
                        .filter(stratum -> stratum.startsWith(dimension))
                        .mapToLong(stratum -> other.twins().get(TwinSum.key(name, stratum)))
                        .sum();
                assertThat(sum)
                        .as(name + " by " + dimension)
                        .isEqualTo(other.twins().get(name));
            }
        }
    }

    /** Keeping people one by one changes nothing, and nothing is kept where nobody asked. */
    @Test
    void keepingThemChangesNothing() {
        List<ArmResult> without = run(Gates.early(Stage.POLICE), 1, false);
        List<ArmResult> with = run(Gates.early(Stage.POLICE), 1, true);
        for (int arm = 0; arm < 2; arm++) {
            assertThat(Cells.differing(with.get(arm).books(), without.get(arm).books()))
                    .isEmpty();
            assertThat(with.get(arm).books().twins())
                    .isEqualTo(without.get(arm).books().twins());
            assertThat(without.get(arm).twins()).isEmpty();
        }
    }

    @Test
    void whereNothingDiffersThereIsNobody() {
        assertThat(run(Gates.early(Stage.COURT).replace("consent: 0.8", "consent: 0"), 1, true)
                        .get(1)
                        .twins())
                .isEmpty();
    }

    /** Who comes later is as old as at entry; everybody else as at the start of the reported years. */
    @Test
    void agesAreThoseAtTheStartOrAtEntry() {
        List<Twin> twins = run(Gates.early(Stage.POLICE), 1, true).get(1).twins();
        assertThat(twins).allSatisfy(twin -> assertThat(twin.age()).isBetween(12, 105));
        assertThat(twins).anyMatch(twin -> twin.row() >= 1500).anyMatch(twin -> twin.row() < 1500);
    }
}
