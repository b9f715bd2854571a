package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.outcome.Books;
import org.offramp.person.Prevalence;
import org.offramp.time.Clock;

/** A centre in a place in which everything happens: accounts balance, its places limit it, it is neither prison nor care. */
class CentreTest {

    private static final int YEARS = 3;

    @TempDir
    Path folder;

    private double weight;

    private static double held(Books books) {
        return books.standing().area(Standing.COMPULSORY_CENTRE.ordinal(), YEARS) / (double) Clock.YEAR;
    }

    private List<ArmResult> run(Stage stage, int places) {
        Scene scene = Scene.busy(folder).with("""
                run: {district: 3000}
                justice:
                  court: {sentences: {possession: {compulsory-centre: {share: 0}}}}
                treatment:
                  modalities:
                    centre:
                      title: Centre
                      setting: compulsory
                      evidence-based: true
                      retention: {distribution: exponential, mean: 400, unit: days}
                      lasting: 0
                      effect: {offending: {}, overdose: 1, first-weeks: 1, afterwards: 1, death: 1, remission: 1}
                  programmes:
                    centre: {places: %d, day: 1 EUR, marginal: 1}
                """.formatted(places));
        String gate = Gates.early(stage)
                .replace("disorder: true", "disorder: false")
                .replaceAll(" *consent: .*\n", "")
                .replaceAll("treatment: .*\n", "treatment: {opioids: centre, cannabis: centre}\n  held: true\n");
        Simulation simulation = scene.measure(gate).simulation(3000, 1, YEARS, 61);
        weight = simulation.weight();
        List<ArmResult> arms = simulation.run(0, 0);
        assertThat(arms).allSatisfy(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
        return arms;
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE", "PROSECUTION", "COURT", "SENTENCING"})
    void placesLimitIt(Stage stage) {
        double many = held(run(stage, 100_000).get(1).books());
        List<ArmResult> few = run(stage, 80);
        double limited = held(few.get(1).books());
        assertThat(held(few.get(0).books())).isZero();
        assertThat(many).isPositive();
        assertThat(limited).isPositive().isLessThan(many).isLessThanOrEqualTo(80 / weight);
    }

    /** However a place calls it, a stay in a centre is no treatment: more people held, fewer treated. */
    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"POLICE"})
    void itNeverCountsForCoverage(Stage stage) {
        List<ArmResult> arms = run(stage, 100_000);
        long base = arms.get(0).books().prevalence().total(Prevalence.TREATED, YEARS);
        long other = arms.get(1).books().prevalence().total(Prevalence.TREATED, YEARS);
        assertThat(held(arms.get(1).books())).isGreaterThan(20);
        assertThat(other).isLessThan(base);
    }
}
