package org.offramp.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.chance.Ratio;
import org.offramp.justice.Standing;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.treatment.Episodes;
import org.offramp.world.ArmResult;
import org.offramp.world.Scene;
import org.offramp.world.Simulation;

/** Quality-adjusted life-years against what can be worked out by hand, and against plain life-years. No chance is involved. */
class QalysTest {

    private static final int MAN = HandMade.MAN;
    private static final int WOMAN = HandMade.WOMAN;
    private static final String ALL_ONE =
            "health:\n  utility: {none: 1, use: 1, remission: 1, disorder: 1, treated: 1, modality: {clinic: 1}, custody: 0}\n";

    @TempDir
    private Path folder;

    /** A cohort whose state never changes: weight × people × years × discount factor. */
    @Test
    void aConstantStateIsWorthItsWeight() {
        HandMade made = new HandMade(3);
        for (int person = 0; person < 5; person++) {
            made.uses(person, UseState.DISORDER, MAN, 0).treated(person, 4, Episodes.cell(0, 2, false), 0);
        }
        made.uses(5, UseState.REMISSION, WOMAN, 0);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        assertThat(v.get("qalys all 2")).isCloseTo(10 * (5 * 0.6 + 0.7), within(1e-9));
        assertThat(v.get("qalys sex=female 3")).isCloseTo(7, within(1e-9));
        assertThat(v.get("qalys sex=male 0")).isCloseTo(30, within(1e-9));
        for (int year = 1; year <= 3; year++) {
            assertThat(v.get("qalys-discounted sex=male " + year))
                    .isCloseTo(30 * Math.pow(1.03, 0.5 - year), within(1e-9));
        }
    }

    /** Half a year untreated, a quarter in agonist treatment, a quarter in it and held. */
    @Test
    void useTreatmentAndCustodyAreWeightedTogether() {
        HandMade made = new HandMade(1);
        made.uses(0, UseState.DISORDER, MAN, 0).stands(0, Standing.COMMUNITY, MAN, 0);
        made.treated(0, 4, Episodes.cell(0, 2, false), 0.5).stands(0, Standing.PRISON, MAN, 0.75);
        assertThat(HandMade.read(made.books(), Outcomes.ALL).get("qalys all 1"))
                .isCloseTo(10 * (0.5 * 0.4 + 0.25 * 0.6 + 0.25 * 0.5), within(1e-9));
    }

    /** What is not evidence-based is no treatment here, and who waits is not treated; a centre is custody. */
    @Test
    void onlyEvidenceBasedTreatmentRaisesTheWeight() {
        HandMade made = new HandMade(1);
        made.uses(0, UseState.DISORDER, MAN, 0).treated(0, 2, Episodes.cell(0, 2, true), 0);
        made.uses(1, UseState.DISORDER, MAN, 0).treated(1, 3, Episodes.cell(0, 2, true), 0);
        made.uses(2, UseState.DISORDER, MAN, 0).stands(2, Standing.COMPULSORY_CENTRE, MAN, 0);
        assertThat(HandMade.read(made.books(), Outcomes.ALL).get("qalys all 1"))
                .isCloseTo(10 * (0.4 + 0.4 + 0.3), within(1e-9));
    }

    @Test
    void thoseGoneBackToThePoolGoOnWithTheWeightOfNoUse() {
        HandMade made = new HandMade(2);
        made.vital.add(Vital.QUIT.ordinal(), 1, MAN, 2);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        assertThat(v.get("qalys all 1")).isCloseTo(20 * 0.9 / 2, within(1e-9));
        assertThat(v.get("qalys all 2")).isCloseTo(20 * 0.9, within(1e-9));
    }

    /** Where every state is worth as much as full health, QALYs are life-years, to the last bit. */
    @Test
    void withWeightsOfOneTheyAreLifeYears() {
        Simulation simulation = Scene.busy(folder).with(ALL_ONE).simulation(3000, 1, 4, 8);
        for (String end : List.of("", "-discounted")) {
            List<Readout.Row> plain = rows(simulation, "life-years" + end);
            List<Readout.Row> adjusted = rows(simulation, "qalys" + end);
            assertThat(adjusted).hasSameSizeAs(plain).hasSizeGreaterThan(10);
            for (int i = 0; i < plain.size(); i++) {
                assertThat(adjusted.get(i).stratum()).isEqualTo(plain.get(i).stratum());
                assertThat(adjusted.get(i).value()).isEqualTo(plain.get(i).value());
            }
        }
    }

    @Test
    void withoutDiscountingBothAreTheSame() {
        Simulation simulation =
                Scene.busy(folder).with("costs:\n  discount: 0\n").simulation(3000, 1, 3, 9);
        List<Readout.Row> now = rows(simulation, "qalys");
        List<Readout.Row> later = rows(simulation, "qalys-discounted");
        for (int i = 0; i < now.size(); i++) {
            assertThat(later.get(i).value()).isEqualTo(now.get(i).value());
        }
        for (String cost : List.of("cost", "cost-marginal", "cost-step-fixed", "cost-with-life")) {
            assertThat(rows(simulation, cost + "-discounted").get(0).value())
                    .isEqualTo(rows(simulation, cost).get(0).value());
        }
    }

    /** No state is worth more than full health, and none less than death. */
    @Test
    void theyLieBetweenNothingAndLifeYears() {
        Simulation simulation = Scene.busy(folder).simulation(3000, 1, 3, 10);
        List<Readout.Row> plain = rows(simulation, "life-years");
        List<Readout.Row> adjusted = rows(simulation, "qalys");
        for (int i = 0; i < plain.size(); i++) {
            double share = adjusted.get(i).value() / plain.get(i).value();
            assertThat(share).isBetween(0.5, 0.9);
        }
    }

    @Test
    void aWeightAboveFullHealthIsRefused() {
        Ratio one = Ratio.ONE;
        assertThatThrownBy(() -> new Utility(one, one, one, new Ratio(1.2), one, Map.of(), one))
                .hasMessage("the weight of 'disorder' is 1.2, above full health, which is 1");
    }

    private static List<Readout.Row> rows(Simulation simulation, String id) {
        ArmResult base = simulation.run(0, 0).get(0);
        Outcome outcome =
                Outcomes.ALL.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
        return Readout.of(outcome, base.books(), simulation.frame(0)).rows();
    }
}
