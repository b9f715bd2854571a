package org.offramp.analytic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.world.Scene;

/**
 * An odds ratio is applied to odds: with odds of 1 to 4 and a ratio of 3 the chance is 3/7, not 3/5. After ten years of
 * warm-up everybody has been convicted. Districts of 1000 people, some 800,000 cases: false alarm 2 in 10,000 per
 * assertion.
 */
class OddsTest {

    @TempDir
    Path folder;

    private List<Books> run(String law) {
        return Runs.of(Scene.quiet(folder).with("""
                                run: {district: 1000}
                                drug-use: {substances: {opioids: {onset: 1.5 per year, possession-disorder: 2 per year}}}
                                justice:
                                """ + law).simulation(80_000, 10, 6, 81), 1);
    }

    @Test
    void recordMultipliesOddsOfRemand() {
        List<Books> units = run("  pretrial: {remand: {possession: 0.2}, record-odds: 3}\n");
        Sample.ratio(units, Tally.counted(Counted.REMANDED), Tally.counted(Counted.CASES))
                .agrees("odds ratio 3 on odds 1/4: remanded", 3 / 7.0);
    }

    @Test
    void supervisionMultipliesOddsOfRemandAgain() {
        List<Books> units = run("""
                  pretrial: {remand: {possession: 0.2}, record-odds: 3, supervision-odds: 2}
                  court: {sentences: {possession: {probation: {share: 1, length: 100 days}}}}
                  supervision: {arrest-revokes: 1}
                """);
        Sample.ratio(
                        units,
                        Tally.moves(Standing.COMMUNITY_SENTENCE, Standing.REMAND),
                        books -> Tally.moves(Standing.COMMUNITY_SENTENCE, Standing.REMAND)
                                        .applyAsDouble(books)
                                + Tally.moves(Standing.COMMUNITY_SENTENCE, Standing.PRETRIAL_LIBERTY)
                                        .applyAsDouble(books))
                .agrees("odds ratios 3 and 2 on odds 1/4: remanded under supervision", 3 / 5.0);
        Sample.ratio(
                        units,
                        Tally.moves(Standing.COMMUNITY, Standing.REMAND),
                        books ->
                                Tally.moves(Standing.COMMUNITY, Standing.REMAND).applyAsDouble(books)
                                        + Tally.moves(Standing.COMMUNITY, Standing.PRETRIAL_LIBERTY)
                                                .applyAsDouble(books))
                .agrees("odds ratio 3 on odds 1/4: remanded, not under supervision", 3 / 7.0);
    }

    @Test
    void recordMultipliesOddsOfCustody() {
        List<Books> units = run("""
                  court:
                    record-odds: 3
                    sentences:
                      possession:
                        jail: {share: 0.05, length: 1 days}
                        prison: {share: 0.15, length: 1 days}
                        probation: {share: 0.4, length: 1 days}
                """);
        Sample.ratio(units, Tally.counted(Counted.IMPRISONED), Tally.counted(Counted.CONVICTIONS))
                .agrees("odds ratio 3 on odds 1/4: custody", 3 / 7.0);
        Sample.ratio(units, Tally.counted(Counted.COMMUNITY_SENTENCES), Tally.counted(Counted.CONVICTIONS))
                .agrees("half of the rest: community sentences", 2 / 7.0);
        Sample.ratio(units, Tally.counted(Counted.FINED), Tally.counted(Counted.CONVICTIONS))
                .agrees("half of the rest: fines", 2 / 7.0);
    }

    @Test
    void withoutRecordTheChanceIsAsWritten() {
        List<Books> units = Runs.of(Scene.quiet(folder).with("""
                                run: {district: 1000}
                                drug-use: {substances: {opioids: {onset: 1.5 per year, possession-disorder: 2 per year}}}
                                justice:
                                  pretrial: {remand: {possession: 0.5}, record-odds: 3}
                                  court: {conviction: {possession: 0}}
                                """).simulation(40_000, 0, 4, 82), 1);
        Sample.ratio(units, Tally.counted(Counted.REMANDED), Tally.counted(Counted.CASES))
                .agrees("no record, no ratio: remanded", 0.5);
        assertThat(units).allMatch(books -> Tally.counted(Counted.CONVICTIONS).applyAsDouble(books) == 0);
    }
}
