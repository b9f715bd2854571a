package org.offramp.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.offramp.justice.Charge;
import org.offramp.justice.Counted;
import org.offramp.justice.Recidivism;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.person.OffenceClass;
import org.offramp.person.Prevalence;
import org.offramp.person.UseState;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.treatment.Episodes;
import org.offramp.treatment.Given;

/** Every outcome against books written by hand, to the last digit. */
class OutcomesTest {

    private static final int MAN = HandMade.MAN;
    private static final int WOMAN = HandMade.WOMAN;

    @Test
    void prisonStocksAndFlowsFollowTheRegister() {
        Map<String, Double> v = HandMade.read(held().books(), Outcomes.ALL);
        assertThat(v)
                .containsEntry("prison-population all 1", 15.0)
                .containsEntry("prison-population all 2", 15.0)
                .containsEntry("prison-population all 0", 15.0)
                .containsEntry("prison-population sex=female 1", 5.0)
                .containsEntry("prison-population sex=female 0", 7.5)
                .containsEntry("prison-population offence=violent 2", 5.0)
                .containsEntry("prison-population disorder=yes 1", 10.0)
                .containsEntry("remand-population all 1", 5.0)
                .containsEntry("remand-population all 2", 0.0)
                .containsEntry("sentenced-population all 2", 15.0)
                .containsEntry("prison-rate all 0", 1.5)
                .containsEntry("prison-occupancy all 1", 1.25)
                .containsEntry("prison-admissions all 1", 20.0)
                .containsEntry("prison-admissions all 0", 10.0)
                .containsEntry("prison-releases all 1", 0.0)
                .containsEntry("prison-releases all 2", 10.0)
                .containsEntry("mean-stay-days all 1", 15 * 365.25 / 20)
                .containsEntry("mean-stay-days all 0", 30 * 365.25 / 20)
                .doesNotContainKey("mean-stay-days all 2");
    }

    @Test
    void deathInPrisonIsNoRelease() {
        HandMade made = new HandMade(2);
        made.stands(0, Standing.PRISON, MAN, 0.25).stands(0, Standing.OUTSIDE, MAN, 0.5);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        assertThat(v).containsEntry("prison-releases all 1", 0.0).containsEntry("prison-admissions all 1", 10.0);
    }

    @Test
    void controlIsRemandPrisonCentreSupervisionMonitoringAndDiversion() {
        HandMade made = new HandMade(1);
        int person = 0;
        for (Standing standing : Standing.values()) {
            if (standing != Standing.OUTSIDE) {
                made.stands(person++, standing, MAN, 0);
            }
        }
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("control-days all 1", 7 * 10 * 365.25)
                .containsEntry("control-days all 0", 7 * 10 * 365.25);
    }

    @Test
    void coverageCountsPeopleOfTheYearAndPeopleOfADay() {
        HandMade made = new HandMade(2);
        made.prevalence.add(Prevalence.DISORDER, 1, MAN, 8);
        made.prevalence.add(Prevalence.DISORDER, 2, MAN, 2);
        made.prevalence.add(Prevalence.TREATED, 1, MAN, 2);
        made.prevalence.add(Prevalence.TREATED, 2, MAN, 1);
        made.uses(0, UseState.DISORDER, MAN, 0).uses(1, UseState.DISORDER, MAN, 0);
        made.stands(0, Standing.PRISON, MAN, 0).stands(2, Standing.PRISON, WOMAN, 0);
        made.treated(0, 4, Episodes.cell(0, 2, true), 0.5).treated(1, 2, Episodes.cell(0, 2, false), 0);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("treatment-coverage all 1", 0.25)
                .containsEntry("treatment-coverage all 0", 0.3)
                .containsEntry("treatment-coverage age=25-39 2", 0.5)
                .doesNotContainKey("treatment-coverage sex=female 1")
                .containsEntry("treatment-coverage-point all 1", 0.25)
                .containsEntry("treatment-coverage-point all 2", 0.5)
                .containsEntry("treatment-coverage-point sex=male 2", 0.5)
                .doesNotContainKey("treatment-coverage-point sex=female 2")
                .containsEntry("treatment-coverage-prison age=25-39 1", 0.5)
                .containsEntry("treatment-coverage-prison all 1", 0.5)
                .containsEntry("treatment-coverage-prison all 0", 0.75)
                .containsEntry("in-treatment all 1", 15.0)
                .containsEntry("in-treatment programme=methadone 1", 5.0)
                .containsEntry("in-treatment programme=methadone;route=justice 2", 10.0)
                .containsEntry("in-treatment programme=compulsory-stay;route=justice 1", 0.0);
    }

    @Test
    void waitsAreOfThoseWhoStart() {
        HandMade made = new HandMade(2);
        int voluntary = Episodes.cell(1, 1, false);
        made.treated(0, 3, voluntary, 0.5);
        made.treatment.add(Given.WAITED_TICKS.ordinal() * 2 + 1, 1, voluntary, 30L * Clock.DAY);
        made.treatment.add(Given.STARTED.ordinal() * 2 + 1, 1, voluntary, 3);
        made.treatment.add(Given.RENEGED.ordinal() * 2 + 1, 2, voluntary, 4);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("waiting programme=methadone;route=voluntary 1", 5.0)
                .containsEntry("waiting sex=female 0", 7.5)
                .containsEntry("wait-days programme=methadone 1", 10.0)
                .containsEntry("wait-days all 0", 10.0)
                .doesNotContainKey("wait-days programme=methadone 2")
                .containsEntry("reneged all 0", 20.0);
    }

    @Test
    void crimesAreContactsOverDetectionAndTheRoadIsCounted() {
        HandMade made = new HandMade(1);
        made.counts(Counted.CONTACTS, 1, MAN, 3).counts(Counted.CONTACTS, 1, WOMAN, 1);
        made.counts(Counted.LISTED_TICKS, 1, MAN, 2L * Clock.YEAR);
        made.counts(Counted.HEARINGS, 1, MAN, 4).counts(Counted.DISPOSITION_TICKS, 1, MAN, 40L * Clock.DAY);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("police-contacts all 1", 40.0)
                .containsEntry("crimes all 1", 1060.0)
                .containsEntry("crimes offence=violent 1", 60.0)
                .containsEntry("court-backlog offence=violent 1", 20.0)
                .containsEntry("time-to-disposition all 0", 10.0);
    }

    @Test
    void lifeYearsCountThoseWhoGoBackToThePool() {
        HandMade made = new HandMade(2);
        made.uses(0, UseState.USE, MAN, 0).uses(1, UseState.NONE, WOMAN, 0);
        made.vital.add(Vital.QUIT.ordinal(), 1, MAN, 2);
        made.vital.add(Vital.OVERDOSE.ordinal(), 1, MAN, 1);
        made.vital.add(Vital.DEATH.ordinal(), 2, WOMAN, 3);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        assertThat(v)
                .containsEntry("life-years all 1", 30.0)
                .containsEntry("life-years all 2", 40.0)
                .containsEntry("life-years sex=female 2", 10.0)
                .containsEntry("overdose-deaths disorder=yes 1", 10.0)
                .containsEntry("deaths all 0", 20.0);
        assertThat(v.get("life-years-discounted all 2")).isCloseTo(40 / Math.pow(1.03, 1.5), within(1e-9));
    }

    @Test
    void costIsQuantityTimesPriceInEveryView() {
        HandMade made = new HandMade(2);
        made.justicePurse.charge(Charge.PRISON.ordinal(), 1, 3L * Clock.YEAR / 2);
        made.justicePurse.charge(Charge.ARREST.ordinal(), 1, 2);
        made.treatmentPurse.charge(1, 2, 10L * Clock.DAY);
        made.measurePurse.charge(0, 2, 1);
        made.vital.add(Vital.OVERDOSE.ordinal(), 2, MAN, 1);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        double prison = 15 * 365.25 * 100;
        assertThat(v)
                .containsEntry("cost payer=prison 1", prison)
                .containsEntry("cost payer=police 1", 4000.0)
                .containsEntry("cost all 1", prison + 4000)
                .containsEntry("cost payer=treatment 2", 2000.0)
                .containsEntry("cost payer=police 2", 700.0)
                .containsEntry("cost payer=treatment 0", 1000.0)
                .containsEntry("cost-marginal payer=prison 1", prison / 4)
                .containsEntry("cost-step-fixed payer=police 1", 4000.0)
                .containsEntry("cost-with-life all 2", 2700.0 + 1e7);
        assertThat(v)
                .containsEntry("cost perspective=justice 1", prison + 4000)
                .containsEntry("cost perspective=health 2", 2000.0)
                .containsEntry("cost perspective=public 2", 2700.0)
                .containsEntry("cost perspective=societal 1", prison + 4000);
        assertThat(v.get("cost-step-fixed payer=prison 1")).isCloseTo(20 * 365.25 * 100, within(1e-6));
        assertThat(v.get("cost-discounted payer=treatment 2")).isCloseTo(2000 / Math.pow(1.03, 1.5), within(1e-9));
    }

    @Test
    void netWideningIsOfThoseWhoStarted() {
        HandMade made = new HandMade(2);
        made.gates.add(Step.STARTED.ordinal(), 1, MAN, 4);
        made.gates.add(Step.WIDENED.ordinal(), 1, WOMAN, 1);
        made.gates.add(Step.WIDENED_TICKS.ordinal(), 2, WOMAN, 90L * Clock.DAY);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("net-widening measure=police-referral 1", 0.25)
                .doesNotContainKey("net-widening all 2")
                .containsEntry("net-widening-days measure=police-referral 2", 900.0)
                .containsEntry("net-widening-days all 0", 450.0);
    }

    @Test
    void twinsAreOfTheAlternativeOnly() {
        HandMade made = new HandMade(2);
        assertThat(HandMade.read(made.books(), Outcomes.ALL)).doesNotContainKey("displaced all 0");
        made.twins.put("displaced", 3L);
        made.twins.put("convictions-avoided", -1L);
        assertThat(HandMade.read(made.books(), Outcomes.ALL))
                .containsEntry("displaced all 0", 15.0)
                .containsEntry("convictions-avoided all 0", -5.0);
    }

    @Test
    void recurrenceIsByRouteYearAndSexAndOnlyAsLongAsSomebodyIsFollowed() {
        HandMade made = new HandMade(3);
        Recidivism.Route route = Recidivism.Route.DIVERSION;
        made.recidivism.add(0, 1, Recidivism.cell(route, 0, 0, 5), 1);
        made.recidivism.add(1, 1, Recidivism.cell(route, 0, 2, 20), 2);
        made.recidivism.add(0, 1, Recidivism.cell(route, 1, 0, 14), 1);
        made.recidivism.add(1, 3, Recidivism.cell(route, 0, 0, 3), 4);
        Map<String, Double> v = HandMade.read(made.books(), Outcomes.ALL);
        assertThat(v)
                .containsEntry("rearrest-1y route=diversion 1", 0.25)
                .containsEntry("rearrest-1y route=diversion;sex=female 1", 0.0)
                .containsEntry("rearrest-2y route=diversion;sex=female 1", 1.0)
                .containsEntry("rearrest-1y route=diversion;age=12-24 1", 0.5)
                .containsEntry("rearrest-1y route=diversion;age=40+ 1", 0.0)
                .doesNotContainKey("rearrest-1y route=diversion;age=25-39 1")
                .doesNotContainKey("rearrest-2y route=diversion 1")
                .doesNotContainKey("rearrest-1y route=diversion 2")
                .doesNotContainKey("rearrest-1y route=diversion 3")
                .doesNotContainKey("rearrest-5y route=diversion 0")
                .doesNotContainKey("rearrest-1y route=release 1")
                .containsEntry("rearrest-curve route=diversion;month=0 0", 0.0)
                .containsEntry("rearrest-curve route=diversion;month=20 0", 1 - 0.75 * (2.0 / 3))
                .doesNotContainKey("rearrest-curve route=diversion;month=21 0")
                .doesNotContainKey("reconviction-1y route=diversion 1");
        assertThat(v.get("rearrest-1y route=diversion 0")).isEqualTo(0.25);
    }

    @Test
    void sexesAgesDisordersAndClassesAddUpToAll() {
        HandMade made = held();
        int cell = 0;
        for (Counted what : List.of(Counted.CONTACTS, Counted.ARRESTS, Counted.CASES, Counted.CONVICTIONS)) {
            for (OffenceClass offence : OffenceClass.values()) {
                for (int age = 0; age < 4; age++) {
                    cell = org.offramp.person.Strata.cell(age % 2, age, offence.ordinal(), age > 1);
                    made.counts(what, 1 + age % 2, cell, 7 + cell % 5);
                }
            }
        }
        Map<String, Map<String, Double>> sums = new TreeMap<>();
        HandMade.read(made.books(), Outcomes.ALL).forEach((key, value) -> {
            String[] part = key.split(" ");
            String by = part[1].replaceAll("=.*", "");
            sums.computeIfAbsent(part[0] + " " + part[2], k -> new TreeMap<>()).merge(by, value, Double::sum);
        });
        for (String id : List.of("police-contacts", "arrests", "cases-opened", "convictions", "prison-population")) {
            for (int year = 0; year <= 2; year++) {
                Map<String, Double> by = sums.get(id + " " + year);
                for (String stratum : List.of("sex", "age", "offence", "disorder")) {
                    assertThat(by.get(stratum)).as(id + " by " + stratum).isCloseTo(by.get("all"), within(1e-9));
                }
            }
        }
        assertThat(sums.get("cost 1").get("payer")).isEqualTo(sums.get("cost 1").get("all"));
    }

    @Test
    void everyOutcomeWritesItsOwnIdAndNumbersThatExist() {
        Set<String> ids = new HashSet<>();
        for (Outcome outcome : Outcomes.ALL) {
            assertThat(ids.add(outcome.id()))
                    .as(outcome.id() + " is there once")
                    .isTrue();
            List<String> wrong = new ArrayList<>();
            for (Books books : List.of(held().books(), new HandMade(2).books())) {
                outcome.read(books, HandMade.frame(), (id, stratum, year, unit, value) -> {
                    if (!id.equals(outcome.id())
                            || !Double.isFinite(value)
                            || year < 0
                            || year > 2
                            || unit.isEmpty()
                            || stratum.isEmpty()) {
                        wrong.add(id + " " + stratum + " " + year + " " + unit + " " + value);
                    }
                });
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** A man on remand, then in prison; a woman in prison. */
    private static HandMade held() {
        HandMade made = new HandMade(2);
        made.stands(0, Standing.COMMUNITY, MAN, -1)
                .stands(0, Standing.REMAND, MAN, 0)
                .stands(0, Standing.PRISON, MAN, 0.5)
                .stands(0, Standing.COMMUNITY, MAN, 1.5);
        return made.stands(1, Standing.PRISON, WOMAN, 0.5);
    }
}
