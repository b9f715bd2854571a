package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.offramp.scenario.Bare.SCENARIOS;
import static org.offramp.scenario.Bare.principles;
import static org.offramp.scenario.Principle.CONSENT;
import static org.offramp.scenario.Principle.EQUIVALENCE;
import static org.offramp.scenario.Principle.JUVENILES;
import static org.offramp.scenario.Principle.MEDICATION;
import static org.offramp.scenario.Principle.NO_COMPULSORY_DETENTION;
import static org.offramp.scenario.Principle.NO_DEATH_PENALTY;
import static org.offramp.scenario.Principle.PROPORTIONALITY;
import static org.offramp.scenario.Principle.WAY_OUT;
import static org.offramp.scenario.Principle.WOMEN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.person.OffenceClass;

/** Each principle has a scenario that goes against it, and one beside it that does not. */
class PrinciplesTest {

    @TempDir
    private Path folder;

    private Bare bare() {
        return new Bare(folder);
    }

    private List<Warning> place(String text) throws IOException {
        return Scenario.read(bare().place(text), List.of(), List.of()).warnings();
    }

    /** Conditional dismissal with some keys of its gate otherwise. */
    private List<Warning> gate(String keys) throws IOException {
        return bare().with(bare().file("mine.yaml", "measures/conditional-dismissal.yaml", "gate: {" + keys + "}\n"));
    }

    @Test
    void theRestOfTheUnitedStatesAndPortugalOfTodayKeepWhatIsChecked() throws IOException {
        assertThat(place("")).isEmpty();
        assertThat(Scenario.read(SCENARIOS.resolve("portugal.yaml"), List.of(), List.of())
                        .warnings())
                .isEmpty();
        assertThat(gate("")).isEmpty();
    }

    @Test
    void consent() throws IOException {
        assertThat(gate("consent: , failure-returns: false")).singleElement().satisfies(w -> {
            assertThat(w.principle()).isEqualTo(CONSENT);
            assertThat(w.measure()).isEqualTo("conditional-dismissal");
            assertThat(w.added()).isTrue();
        });
        assertThat(gate("consent: 0.01")).isEmpty();
    }

    @Test
    void wayOut() throws IOException {
        assertThat(principles(gate("consent: , failure-returns: true"))).contains(CONSENT, WAY_OUT);
        List<Warning> harder = gate("failure-returns: true, failure-length: 1.01");
        assertThat(principles(harder)).containsExactly(WAY_OUT);
        assertThat(harder.get(0).toString())
                .contains(
                        "mine.yaml:2: warning: gate.failure-length: ",
                        "1.01 times",
                        "(way-out: Tokyo Rules (1990), rule 14.3)");
        assertThat(gate("failure-returns: true, failure-length: 1")).isEmpty();
        assertThat(principles(gate("held: true, failure-returns: false, duration: 1 day,"
                        + " eligible: {substances: [cannabis], offences: [violent]},"
                        + " treatment: {cannabis: compulsory-centre, opioids: compulsory-centre, stimulants:"
                        + " compulsory-centre, other: compulsory-centre}")))
                .as("consent makes no way out of a closed centre")
                .contains(WAY_OUT)
                .doesNotContain(CONSENT, PROPORTIONALITY);
        assertThat(gate("failure-returns: false, failure-length: 2")).isEmpty();
    }

    /** A charge for acquisitive offences in the USA: 0.72 convicted × expected days under sentence. */
    @Test
    void proportionality() throws IOException {
        Place usa = Scenario.read(SCENARIOS.resolve("usa.yaml"), List.of(), List.of())
                .place();
        double probation = 0.48 * 26 * Math.exp(0.5 * 0.5 / 2);
        double service = 0.04 * 3 * Math.exp(0.5 * 0.5 / 2);
        double prison = 0.095 * 13.2 * Math.exp(0.95 * 0.95 / 2);
        double month = 365.25 / 12;
        double days = 0.72 * ((probation + service + prison) * month + 0.15 * 30 * Math.exp(1.2 * 1.2 / 2));
        double jail = 0.15 * 30 * Math.exp(1.2 * 1.2 / 2);
        assertThat(days(usa, Stage.PROSECUTION, Disposal.CHARGE)).isCloseTo(days, within(1e-6 * days));
        assertThat(days(usa, Stage.POLICE, Disposal.ARREST)).isCloseTo(0.77 * days, within(1e-6 * days));
        double community = (probation + service) * month / 0.52;
        assertThat(days(usa, Stage.SENTENCING, Disposal.COMMUNITY_SENTENCE)).isCloseTo(community, within(1e-6 * days));
        double custody = (prison * month + jail) / 0.245;
        assertThat(days(usa, Stage.SENTENCING, Disposal.CUSTODY)).isCloseTo(custody, within(1e-6 * days));
        double remand = 0.2 * 70 * Math.exp(1.5 * 1.5 / 2);
        assertThat(days(usa, Stage.PRETRIAL, Disposal.REMAND)).isCloseTo(remand, within(1e-6 * days));
        double remaining = 0.25 * 13.2 * Math.exp(0.95 * 0.95 / 2) * month;
        assertThat(days(usa, Stage.CONDITIONAL_RELEASE, Disposal.FURTHER_CUSTODY))
                .isCloseTo(remaining, within(1e-6 * days));
        assertThat(days(usa, Stage.POLICE, Disposal.NO_ACTION)).isZero();
        assertThat(days(usa, Stage.PRISON, Disposal.FURTHER_CUSTODY)).isNaN();
        String only = "failure-returns: true, instead-of: [charge], eligible: {offences: [acquisitive]}, duration: ";
        assertThat(gate(only + Math.floor(days) + " days")).isEmpty();
        assertThat(gate(only + Math.ceil(days) + " days")).singleElement().satisfies(w -> {
            assertThat(w.principle()).isEqualTo(PROPORTIONALITY);
            assertThat(w.text()).contains("binds for " + (long) Math.ceil(days) + " days", "for acquisitive");
        });
        assertThat(gate("failure-returns: false, duration: 20 years")).isEmpty();
        assertThat(principles(gate("held: true, failure-returns: false, duration: 20 years, treatment: {cannabis:"
                        + " compulsory-centre, opioids: compulsory-centre, stimulants: compulsory-centre, other:"
                        + " compulsory-centre}")))
                .contains(PROPORTIONALITY);
        assertThat(principles(gate("failure-returns: true, duration: 2 days, instead-of: [charge, drop]")))
                .containsExactly(PROPORTIONALITY);
    }

    private static double days(Place place, Stage stage, Disposal instead) {
        return new Sanctions(place).days(stage, instead, OffenceClass.ACQUISITIVE);
    }

    @Test
    void medication() throws IOException {
        assertThat(gate("treatment: {opioids: outpatient}")).singleElement().satisfies(w -> {
            assertThat(w.principle()).isEqualTo(MEDICATION);
            assertThat(w.path()).isEqualTo("gate.treatment.opioids");
            assertThat(w.text()).contains("'outpatient', which is no medication");
        });
        assertThat(gate("treatment: {opioids: methadone}")).isEmpty();
        assertThat(gate("treatment: {opioids: outpatient}, eligible: {substances: [cannabis]}"))
                .isEmpty();
        String none = "{methadone: {places: %1$s}, buprenorphine: {places: %1$s}, naltrexone: {places: %1$s}}";
        assertThat(principles(place("treatment: {programmes: " + none.formatted("0") + "}\n")))
                .containsExactly(MEDICATION);
        assertThat(place("treatment: {programmes: " + none.formatted("10") + "}\n"))
                .isEmpty();
    }

    @Test
    void compulsoryDetention() throws IOException {
        assertThat(place("treatment: {modalities: {compulsory-centre: {evidence-based: true}}}\n"))
                .singleElement()
                .satisfies(w -> {
                    assertThat(w.principle()).isEqualTo(NO_COMPULSORY_DETENTION);
                    assertThat(w.path()).isEqualTo("treatment.modalities.compulsory-centre.evidence-based");
                    assertThat(w.line()).isEqualTo(2);
                    assertThat(w.measure()).isEmpty();
                    assertThat(w.added()).isFalse();
                });
        String regime = "regime: {kinds: [criminal, compulsory-centres]}\n";
        assertThat(principles(place(regime + "treatment: {programmes: {compulsory-centre: {places: 5}}}\n")))
                .containsExactly(NO_COMPULSORY_DETENTION);
        String sentence =
                "justice: {court: {sentences: {possession: {compulsory-centre: {share: %s, length: 1 year}}}}}\n";
        assertThat(principles(place(regime + sentence.formatted("0.001")))).containsExactly(NO_COMPULSORY_DETENTION);
        assertThat(place(sentence.formatted("0"))).isEmpty();
        assertThat(principles(gate("treatment: {opioids: compulsory-centre}")))
                .containsExactly(NO_COMPULSORY_DETENTION, MEDICATION);
    }

    @Test
    void womenAndJuveniles() throws IOException {
        assertThat(principles(gate("eligible: {sex: male}"))).containsExactly(WOMEN);
        assertThat(gate("eligible: {sex: female}")).isEmpty();
        assertThat(principles(place("justice: {prison: {women: 0}}\n"))).containsExactly(WOMEN);
        assertThat(principles(place("justice: {prison: {juveniles: 0}}\n"))).containsExactly(JUVENILES);
        assertThat(place("justice: {prison: {juveniles: 1, women: 1}}\n")).isEmpty();
    }

    @Test
    void equivalence() throws IOException {
        List<Warning> none = place("treatment: {programmes: {prison-agonist: {places: 0}}}\n");
        assertThat(principles(none)).containsExactly(EQUIVALENCE);
        assertThat(none.get(0).text()).contains("none inside");
        assertThat(principles(place("treatment: {programmes: {prison-agonist: {places: 100}}}\n")))
                .containsExactly(EQUIVALENCE);
    }

    @Test
    void theDeathPenaltyForDrugOffences() throws IOException {
        String death = """
                regime: {kinds: [criminal, capital-punishment]}
                justice: {court: {sentences: {%s: {prison: {share: 0.1}, death: {share: 0.001, length: 10 years}}}}}
                """;
        List<Warning> supply = place(death.formatted("supply"));
        assertThat(principles(supply)).containsExactly(NO_DEATH_PENALTY);
        assertThat(supply.get(0).path()).isEqualTo("justice.court.sentences.supply.death");
        assertThat(place(death.formatted("violent"))).isEmpty();
    }
}
