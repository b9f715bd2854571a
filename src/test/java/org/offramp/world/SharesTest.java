package org.offramp.world;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Chance;
import org.offramp.chance.Ratio;
import org.offramp.fuzzy.Diagnostics;
import org.offramp.justice.Counted;
import org.offramp.justice.Stage;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.person.OffenceClass;
import org.offramp.person.Sex;
import org.offramp.person.Strata;
import org.offramp.person.Vital;
import org.offramp.time.Ledger;

/**
 * Probabilities of the model in small runs, each held against what was written, by the fuzzy checker: screening, the steps
 * of a gate, remand with odds, monitoring, conditional release, the sexes of those who begin to use. The seeds are fixed.
 * With another seed, and no fault, one of 23 proportions would fail with a probability below 1/400 (the table of power in
 * docs/verification.md: below 1/10,000 each).
 */
class SharesTest {

    private static final int PEOPLE = 24_000;
    private static final int YEARS = 4;
    private static final IntPredicate ALL = cell -> true;

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @AfterEach
    void nothingIsAtFault() {
        diagnostics.conclude(System.out::println);
    }

    private Scene busy(String yaml) {
        return Scene.busy(folder).with("run: {district: %d}\n".formatted(PEOPLE) + yaml);
    }

    private static List<ArmResult> run(Scene scene) {
        return scene.simulation(PEOPLE, 1, YEARS, 65).run(0, 0);
    }

    private static String gate() {
        return Gates.early(Stage.COURT)
                .replaceAll("treatment: .*", "treatment: {}")
                .replace("duration: 120 days", "duration: 1 days")
                .replace("arrest-ends: 0.6", "arrest-ends: 0");
    }

    @Test
    void screeningFindsAndClearsAsManyAsItSays() {
        String screened = "severities: [], screening: {sensitivity: 0.85, specificity: 0.9}";
        Books books = run(busy("").measure(gate().replace("severities: []", screened)))
                .get(1)
                .books();
        share("found of those with a disorder", books, Step.ELIGIBLE, Step.CONTACT, Strata::disorder, 0.85);
        share(
                "taken for ill of those without",
                books,
                Step.ELIGIBLE,
                Step.CONTACT,
                cell -> !Strata.disorder(cell),
                0.1);
    }

    @Test
    void everyStepOfAGateTakesItsShare() {
        Books books = run(busy("").measure(gate())).get(1).books();
        share("offered", books, Step.OFFERED, Step.ELIGIBLE, ALL, 0.9);
        share("accepted", books, Step.ACCEPTED, Step.OFFERED, ALL, 0.8);
        share("turned up", books, Step.STARTED, Step.ACCEPTED, ALL, 0.9);
        share("completed", books, Step.COMPLETED, Step.STARTED, ALL, 0.7);
    }

    private void share(String what, Books books, Step part, Step whole, IntPredicate cells, double expected) {
        diagnostics.proportion(
                what,
                sum(books.gates(), part.ordinal(), cells),
                sum(books.gates(), whole.ordinal(), cells),
                expected,
                expected);
    }

    /** Nobody is convicted, so nobody has a record; the odds of women are half those of men. */
    @Test
    void remandFollowsClassAndSex() {
        Books books = run(busy("""
                        justice:
                          pretrial:
                            remand: {possession: 0.2, public-order: 0.3, acquisitive: 0.4, supply: 0.5, violent: 0.6}
                            women-odds: 0.5
                            arrest-revokes: 0
                          court:
                            conviction: {possession: 0, public-order: 0, acquisitive: 0, supply: 0, violent: 0}
                        """)).get(0).books();
        double[] men = {0.2, 0.3, 0.4, 0.5, 0.6};
        for (OffenceClass offence : OffenceClass.values()) {
            for (Sex sex : Sex.values()) {
                double expected = sex == Sex.MALE
                        ? men[offence.ordinal()]
                        : Chance.withOdds(men[offence.ordinal()], new Ratio(0.5));
                IntPredicate cells =
                        cell -> Strata.offence(cell) == offence.ordinal() && Strata.sex(cell) == sex.ordinal();
                diagnostics.proportion(
                        offence + " " + sex + ": remanded",
                        sum(books.justice(), Counted.REMANDED.ordinal(), cells),
                        sum(books.justice(), Counted.CASES.ordinal(), cells),
                        expected,
                        expected);
            }
        }
    }

    @Test
    void monitoringAndConditionalReleaseTakeTheirShares() {
        Books books = run(busy("""
                        justice:
                          pretrial: {monitoring: 0.25}
                          prison: {crowding: none, conditional: 0.35}
                          court: {sentences: {possession: {jail: {share: 0}}, public-order: {jail: {share: 0}}}}
                          supervision: {violation: 0 per year, arrest-revokes: 0}
                        """)).get(0).books();
        long free = moves(books, Standing.COMMUNITY, Standing.PRETRIAL_LIBERTY);
        long monitored = moves(books, Standing.COMMUNITY, Standing.PRETRIAL_MONITORED);
        diagnostics.proportion("monitored of those not on remand", monitored, free + monitored, 0.25, 0.25);
        long parole = moves(books, Standing.PRISON, Standing.PAROLE);
        long without = moves(books, Standing.PRISON, Standing.COMMUNITY);
        diagnostics.proportion("released on conditions", parole, parole + without, 0.35, 0.35);
    }

    /**
     * Twice as many men as women have a disorder, and as many men as women live there; nobody comes in by an arrest. Not
     * quite two thirds are men, since fewer men are left who have not begun.
     */
    @Test
    void twiceAsManyMenAsWomenBeginToUse() {
        Books books = run(Scene.quiet(folder).with("""
                        run: {district: 24000}
                        population: {from: [12, 30, 60], men: [9000, 15000, 0], women: [9000, 15000, 0]}
                        drug-use:
                          substances:
                            opioids:
                              prevalence: {male: 0.02, female: 0.01}
                              first-use: {from: [12, 15, 40], ratio: [0, 1, 0]}
                              onset: 1 per year
                              cessation: 0.2 per year
                        """)).get(0).books();
        long men = sum(books.vital(), Vital.FIRST_USE.ordinal(), cell -> Strata.sex(cell) == Sex.MALE.ordinal());
        long all = sum(books.vital(), Vital.FIRST_USE.ordinal(), ALL);
        diagnostics.proportion("men of those who begin", men, all, 0.655, 0.67);
    }

    private static long sum(Ledger ledger, int kind, IntPredicate cells) {
        long sum = 0;
        for (int year = 0; year <= YEARS; year++) {
            for (int cell = 0; cell < Strata.CELLS; cell++) {
                sum += cells.test(cell) ? ledger.get(kind, year, cell) : 0;
            }
        }
        return sum;
    }

    private static long moves(Books books, Standing from, Standing to) {
        long sum = 0;
        for (int year = 0; year <= YEARS; year++) {
            sum += books.standing().flow(from.ordinal(), to.ordinal(), year);
        }
        return sum;
    }
}
