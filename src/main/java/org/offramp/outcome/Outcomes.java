package org.offramp.outcome;

import java.util.List;
import org.offramp.justice.Counted;
import org.offramp.justice.Recidivism.Endpoint;
import org.offramp.justice.Standing;
import org.offramp.person.Prevalence;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Span;
import org.offramp.treatment.Given;

/** Every outcome, in the order of every table. A new one is a line here, and a file where it is an idea of its own. */
public final class Outcomes {

    private static final double DAYS_PER_TICK = 1.0 / Clock.DAY;
    private static final double DAYS_PER_YEAR = Span.YEAR;
    private static final Reading HELD = Reading.standing(Standing.REMAND, Standing.PRISON);
    private static final Reading CONTROLLED = Reading.standing(
            Standing.REMAND,
            Standing.PRISON,
            Standing.COMPULSORY_CENTRE,
            Standing.COMMUNITY_SENTENCE,
            Standing.PAROLE,
            Standing.PRETRIAL_MONITORED,
            Standing.DIVERTED);

    private Outcomes() {}

    /** Every outcome. */
    public static final List<Outcome> ALL = List.of(
            // prison
            new PerYear("prison-population", "people", HELD, Breakdown.CASES),
            new PerYear("remand-population", "people", Reading.standing(Standing.REMAND), Breakdown.CASES),
            new PerYear("sentenced-population", "people", Reading.standing(Standing.PRISON), Breakdown.CASES),
            new Quotient("prison-rate", "per 100000", HELD.times(1e5), Reading.people(), Breakdown.SEXES_AND_AGES),
            new Quotient("prison-occupancy", "share", HELD, Reading.places(), Breakdown.WINGS),
            new PerYear("prison-admissions", "people per year", Turnover.admissions(), Breakdown.PEOPLE),
            new PerYear("prison-releases", "people per year", Turnover.releases(), Breakdown.PEOPLE),
            new Quotient("mean-stay-days", "days", HELD.times(DAYS_PER_YEAR), Turnover.admissions(), Breakdown.PEOPLE),
            // treatment
            new Quotient(
                    "treatment-coverage",
                    "share",
                    Reading.prevalence(Prevalence.TREATED),
                    Reading.prevalence(Prevalence.DISORDER),
                    Breakdown.SEXES_AND_AGES),
            new Quotient(
                    "treatment-coverage-point",
                    "share",
                    Coverage.treated(),
                    Coverage.disordered(),
                    Breakdown.SEXES_AND_AGES),
            new Quotient(
                    "treatment-coverage-prison",
                    "share",
                    Coverage.treatedInPrison(),
                    Coverage.ill(HELD),
                    Breakdown.SEXES_AND_AGES),
            new PerYear("in-treatment", "people", Reading.treated((frame, number) -> true), Breakdown.PROGRAMMES),
            new PerYear("waiting", "people", Reading.waiting(), Breakdown.PROGRAMMES),
            new Quotient(
                    "wait-days",
                    "days",
                    Reading.given(Given.WAITED_TICKS).times(DAYS_PER_TICK),
                    Reading.given(Given.STARTED),
                    Breakdown.PROGRAMMES),
            new PerYear("reneged", "people per year", Reading.given(Given.RENEGED), Breakdown.PROGRAMMES),
            new TwinSum("displaced", "people per year"),
            new OfSpells(new PerYear(
                    "treatment-starts", "people per year", Reading.given(Given.STARTED), Breakdown.PROGRAMMES)),
            new OfSpells(new PerYear("active-use", "people", ActiveUse.PEOPLE, Breakdown.SEXES_AND_AGES)),
            // recidivism
            new Recurrence("rearrest-1y", Endpoint.REARREST, 1),
            new Recurrence("rearrest-2y", Endpoint.REARREST, 2),
            new Recurrence("rearrest-3y", Endpoint.REARREST, 3),
            new Recurrence("rearrest-5y", Endpoint.REARREST, 5),
            new Recurrence("reconviction-1y", Endpoint.RECONVICTION, 1),
            new Recurrence("reconviction-2y", Endpoint.RECONVICTION, 2),
            new Recurrence("reconviction-3y", Endpoint.RECONVICTION, 3),
            new Recurrence("reconviction-5y", Endpoint.RECONVICTION, 5),
            new Recurrence("reimprisonment-1y", Endpoint.REIMPRISONMENT, 1),
            new Recurrence("reimprisonment-2y", Endpoint.REIMPRISONMENT, 2),
            new Recurrence("reimprisonment-3y", Endpoint.REIMPRISONMENT, 3),
            new Recurrence("reimprisonment-5y", Endpoint.REIMPRISONMENT, 5),
            new RecurrenceCurve("rearrest-curve", Endpoint.REARREST),
            new RecurrenceCurve("reconviction-curve", Endpoint.RECONVICTION),
            new RecurrenceCurve("reimprisonment-curve", Endpoint.REIMPRISONMENT),
            new AtRisk("rearrest-at-risk", Endpoint.REARREST),
            // the road
            new PerYear("police-contacts", "contacts per year", Reading.counted(Counted.CONTACTS), Breakdown.CASES),
            new PerYear("arrests", "arrests per year", Reading.counted(Counted.ARRESTS), Breakdown.CASES),
            new PerYear("cases-opened", "cases per year", Reading.counted(Counted.CASES), Breakdown.CASES),
            new PerYear("convictions", "convictions per year", Reading.counted(Counted.CONVICTIONS), Breakdown.CASES),
            new TwinSum("convictions-avoided", "convictions per year"),
            new TwinSum("imprisonments-avoided", "imprisonments per year"),
            new TwinSum("prison-days-avoided", "person-days per year", DAYS_PER_TICK),
            new TwinSum("people-spared-prison", "people per year"),
            new TwinSum("people-newly-imprisoned", "people per year"),
            new PerYear("diversions", "diversions per year", Reading.counted(Counted.DIVERSIONS), Breakdown.CASES),
            new PerYear("crimes", "offences per year", Crimes.committed(), Breakdown.CASES),
            // lives
            new PerYear("overdose-deaths", "deaths per year", Reading.vital(Vital.OVERDOSE), Breakdown.PEOPLE),
            new PerYear(
                    "deaths",
                    "deaths per year",
                    Reading.vital(Vital.DEATH, Vital.OVERDOSE, Vital.EXECUTION),
                    Breakdown.PEOPLE),
            new TwinSum("deaths-averted", "deaths per year"),
            new TwinSum("deaths-caused", "deaths per year"),
            LifeYears.plain("life-years", false),
            LifeYears.plain("life-years-discounted", true),
            LifeYears.adjusted("qalys", false),
            LifeYears.adjusted("qalys-discounted", true),
            // money
            new Cost("cost", Cost.View.AVERAGE, false),
            new Cost("cost-marginal", Cost.View.MARGINAL, false),
            new Cost("cost-step-fixed", Cost.View.STEP_FIXED, false),
            new Cost("cost-discounted", Cost.View.AVERAGE, true),
            new Cost("cost-marginal-discounted", Cost.View.MARGINAL, true),
            new Cost("cost-step-fixed-discounted", Cost.View.STEP_FIXED, true),
            new PerYear("cost-with-life", Cost.UNIT, LivesPriced.cost(), Breakdown.WHOLE),
            new PerYear("cost-with-life-discounted", Cost.DISCOUNTED, LivesPriced.discounted(), Breakdown.WHOLE),
            // control
            new Quotient(
                    "net-widening",
                    "share",
                    Reading.gate(Cascade::widened),
                    Reading.gate(Cascade::started),
                    Breakdown.MEASURES),
            new PerYear(
                    "net-widening-days",
                    "person-days per year",
                    Reading.gate(Cascade::widenedTicks).times(DAYS_PER_TICK),
                    Breakdown.MEASURES),
            new PerYear("control-days", "person-days per year", CONTROLLED.times(DAYS_PER_YEAR), Breakdown.CASES),
            // choke points
            new PerYear(
                    "court-backlog",
                    "cases",
                    Reading.counted(Counted.LISTED_TICKS).times(1.0 / Clock.YEAR),
                    Breakdown.CASES),
            new Quotient(
                    "time-to-disposition",
                    "days",
                    Reading.counted(Counted.DISPOSITION_TICKS).times(DAYS_PER_TICK),
                    Reading.counted(Counted.HEARINGS),
                    Breakdown.CASES));
}
