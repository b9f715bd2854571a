package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;

/**
 * A measure at which nobody turns up fails at once, and the case goes on where it was left with the same draws: the same
 * people are held on remand, as long, convicted and imprisoned as in the base, a tick later. Everybody has one case at most, or nearly: 2000
 * people at 0.02 contacts a year, of whom some 160 are charged and one or two again.
 */
class FailedMeasureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = EnumSource.Mode.INCLUDE,
            names = {"PROSECUTION", "PRETRIAL", "COURT", "SENTENCING"})
    void caseGoesOnAsWithoutTheMeasure(Stage stage) {
        List<ArmResult> arms = Scene.quiet(folder)
                .with("""
                        run: {district: 2000}
                        drug-use: {substances: {opioids: {possession-disorder: 0.02 per year}}}
                        justice:
                          pretrial: {remand: {possession: 0.3}, record-odds: 3, remand-preparation: 0.25}
                          court:
                            conviction: {possession: 0.8}
                            record-odds: 5
                            sentences: {possession: {prison: {share: 0.3, length: 10 days}, probation: {share: 0.3, length: 10 days}}}
                        """)
                .measure(Gates.early(stage)
                        .replace("offered: 0.9", "offered: 1")
                        .replace("consent: 0.8", "consent: 1")
                        .replace("engaged: 0.9", "engaged: 0")
                        .replace("waiting-limit: 60 days", "waiting-limit: 0 days")
                        .replaceAll("treatment: .*", "treatment: {}"))
                .simulation(2000, 0, 4, 50)
                .run(0, 0);
        for (Counted what : List.of(
                Counted.CASES,
                Counted.REMANDED,
                Counted.CONVICTIONS,
                Counted.IMPRISONED,
                Counted.COMMUNITY_SENTENCES)) {
            long base = count(arms.get(0).books(), what);
            assertThat(count(arms.get(1).books(), what))
                    .as("%s, base %d", what, base)
                    .isBetween(base - 3, base + 3);
            assertThat(base).isGreaterThan(20);
        }
        double held = onRemand(arms.get(0).books());
        assertThat(onRemand(arms.get(1).books())).isCloseTo(held, withPercentage(3));
        if (stage.suspends()) {
            assertThat(count(arms.get(1).books(), Counted.DIVERSIONS)).isGreaterThan(100);
        }
    }

    private static double onRemand(Books books) {
        double ticks = 0;
        for (int year = 1; year <= books.years().reported(); year++) {
            ticks += books.standing().area(Standing.REMAND.ordinal(), year);
        }
        return ticks;
    }

    private static long count(Books books, Counted what) {
        long sum = 0;
        for (int year = 1; year <= books.years().reported(); year++) {
            sum += books.justice().total(what.ordinal(), year);
        }
        return sum;
    }
}
