package org.offramp.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.offramp.justice.Stage;
import org.offramp.outcome.Books;
import org.offramp.treatment.Episodes;
import org.offramp.treatment.Given;
import org.offramp.treatment.Priority;

/** Priority rules as arms of one run: what they share, where they part, and who waits under each. */
class PriorityArmsTest {

    private static final Set<Priority> ALL = EnumSet.allOf(Priority.class);
    private static final int YEARS = 3;
    private static final int MODALITIES = 4;

    @TempDir
    Path folder;

    /** The busy place, which gives places to high risks first, with pregnant women and a gate at the prosecutor. */
    private Scene scene() {
        return Scene.busy(folder)
                .with("run: {district: 1500}\npopulation: {pregnant: 0.05}\n")
                .measure(Gates.early(Stage.PROSECUTION));
    }

    private static Simulation simulation(Scene scene, Set<Priority> rules, int years) {
        return new Simulation(scene.read(), new RunOptions(1500, years, 1, 12, AgendaKind.CALENDAR), rules);
    }

    private static Books books(List<ArmResult> arms, Simulation of, String name) {
        return arms.get(of.arms().indexOf(name)).books();
    }

    @Test
    void theArmsAreBaseAlternativeAndTheRulesInTheirOwnOrder() {
        Set<Priority> asked = new LinkedHashSet<>(List.of(Priority.VOLUNTARY_FIRST, Priority.JUSTICE_FIRST));
        assertThat(simulation(scene(), asked, 1).arms())
                .containsExactly("base", "alternative", "justice-first", "voluntary-first");
        Scene plain = Scene.busy(folder);
        assertThat(simulation(plain, asked, 1).arms()).containsExactly("base", "justice-first", "voluntary-first");
        assertThat(simulation(plain, asked, 1).priority(0)).isEmpty();
        assertThat(simulation(plain, asked, 1).priority(1)).contains(Priority.JUSTICE_FIRST);
        assertThat(simulation(plain, ALL, 1).arms()).hasSize(7).contains("pregnant-and-juveniles-first");
    }

    /** Which other arms there are, and in what order they were asked for, changes no arm. */
    @Test
    void anArmIsTheSameAmongWhateverOthers() {
        Simulation all = simulation(scene(), ALL, YEARS);
        List<ArmResult> arms = all.run(0, 0);
        arms.forEach(arm -> assertThat(arm.accounts()).allMatch(Balance::ok));
        Set<Priority> some = new LinkedHashSet<>(List.of(Priority.LOW_RISK_FIRST, Priority.JUSTICE_FIRST));
        Simulation few = simulation(scene(), some, YEARS);
        List<ArmResult> others = few.run(0, 0);
        for (String arm : few.arms()) {
            assertThat(Cells.differing(books(arms, all, arm), books(others, few, arm)))
                    .isEmpty();
            assertThat(books(arms, all, arm).twins())
                    .isEqualTo(books(others, few, arm).twins());
        }
    }

    /** The busy place's own rule is high risk first: the arm of that rule is the alternative, and every other parts from it. */
    @Test
    void theOwnRuleChangesNothingAndTheOthersDo() {
        Simulation all = simulation(scene(), ALL, YEARS);
        List<ArmResult> arms = all.run(0, 0);
        Books alternative = books(arms, all, "alternative");
        for (Priority rule : Priority.values()) {
            List<String> differing = Cells.differing(alternative, books(arms, all, rule.word()));
            if (rule == Priority.HIGH_RISK_FIRST) {
                assertThat(differing).isEmpty();
            } else {
                assertThat(differing).as(rule.word()).isNotEmpty();
            }
        }
    }

    /** Warm-up: the year before the rules change. Follow-up is booked under the year of the index event and runs on. */
    @ParameterizedTest
    @EnumSource(Priority.class)
    void armsAreOneUntilTheFirstReportedYear(Priority rule) {
        Simulation simulation = simulation(scene(), EnumSet.of(rule), YEARS);
        List<ArmResult> arms = simulation.run(0, 0);
        assertThat(Cells.differing(arms.get(0).books(), arms.get(2).books(), 0, Set.of("recidivism")))
                .isEmpty();
    }

    /** Where nobody has to wait, it is all the same who is first. */
    @Test
    void withEnoughPlacesAllRulesAreOne() {
        Scene rich = Scene.busy(folder).with("""
                        run: {district: 1500}
                        population: {pregnant: 0.05}
                        treatment: {programmes: {clinic: {places: 1e7}, counselling: {places: 1e7}, inside: {places: 1e7}}}
                        """).measure(Gates.early(Stage.PROSECUTION));
        List<ArmResult> arms = simulation(rich, ALL, YEARS).run(0, 0);
        for (ArmResult arm : arms.subList(2, arms.size())) {
            assertThat(Cells.differing(arms.get(1).books(), arm.books())).isEmpty();
            assertThat(arm.events()).isEqualTo(arms.get(1).events());
        }
    }

    /**
     * Where places are scarce, referred people wait less under justice first than under first come and less again than under
     * voluntary first, in each of five replications; the others the other way round. Waits of people who give up count as
     * well: those who are served under a rule against them are a selection. The rules differ by some days, a replication has
     * thousands of waits under the same draws: a failure by chance is out of the question.
     */
    @Test
    void whoIsFirstWaitsLess() {
        Set<Priority> rules = EnumSet.of(Priority.FIRST_COME, Priority.JUSTICE_FIRST, Priority.VOLUNTARY_FIRST);
        Simulation simulation = simulation(scene(), rules, YEARS);
        for (int replication = 0; replication < 5; replication++) {
            List<ArmResult> arms = simulation.run(replication, 0);
            Books fair = books(arms, simulation, "first-come");
            Books justice = books(arms, simulation, "justice-first");
            Books voluntary = books(arms, simulation, "voluntary-first");
            assertThat(wait(justice, true)).isLessThan(wait(fair, true));
            assertThat(wait(fair, true)).isLessThan(wait(voluntary, true));
            assertThat(wait(voluntary, false)).isLessThan(wait(justice, false));
        }
    }

    /** Mean time on the list for the clinic of everybody who asked for it, served or not, in ticks. */
    private static double wait(Books books, boolean referred) {
        long waited = 0;
        long sought = 0;
        for (int year = 1; year <= YEARS; year++) {
            for (int cell = referred ? 1 : 0; cell < Episodes.CELLS; cell += 2) {
                waited += books.episodes().area(1, year, cell);
                sought += books.treatment().get(Given.SOUGHT.ordinal() * MODALITIES, year, cell);
            }
        }
        return waited / (double) sought;
    }

    @Test
    void masonRunsEveryArmAlike() {
        Simulation simulation = simulation(scene(), EnumSet.of(Priority.JUSTICE_FIRST), 2);
        List<ArmResult> calendar = simulation.run(0, 0);
        List<ArmResult> mason = simulation.runWhole(0);
        for (int arm = 0; arm < 3; arm++) {
            assertThat(Cells.differing(calendar.get(arm).books(), mason.get(arm).books()))
                    .isEmpty();
            assertThat(calendar.get(arm).books().twins())
                    .isEqualTo(mason.get(arm).books().twins());
        }
    }
}
