package org.offramp.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.offramp.justice.Charge;
import org.offramp.justice.PrisonLaw;
import org.offramp.measure.Enacted;
import org.offramp.measure.Step;
import org.offramp.money.CostItem;
import org.offramp.money.Money;
import org.offramp.money.Payer;
import org.offramp.outcome.Cascade;
import org.offramp.outcome.Frame;
import org.offramp.outcome.HealthState;
import org.offramp.outcome.Wing;
import org.offramp.person.AgeBand;
import org.offramp.person.Ages;
import org.offramp.person.OffenceClass;
import org.offramp.scenario.Costs;
import org.offramp.scenario.Place;
import org.offramp.scenario.Text;
import org.offramp.scenario.UnitCost;
import org.offramp.time.Span;
import org.offramp.treatment.Modality;
import org.offramp.treatment.Programme;
import org.offramp.treatment.Setting;

/** Prices and denominators of a place, in the form the outcomes read them. */
final class Frames {

    private Frames() {}

    static Frame of(Place place, List<Enacted> measures, double weight) {
        List<String> modalities = place.treatment().names();
        List<Boolean> evidence = new ArrayList<>();
        List<Boolean> prison = new ArrayList<>();
        List<CostItem> days = new ArrayList<>();
        for (String name : modalities) {
            Modality modality = place.treatment().modalities().get(name);
            evidence.add(modality.counts());
            prison.add(modality.setting() == Setting.PRISON);
            Programme programme = place.treatment().programmes().get(name);
            Money day = programme == null ? Money.ZERO : programme.day();
            double marginal = programme == null ? 1 : programme.marginal().value();
            days.add(new CostItem(name, Payer.TREATMENT, day, true, marginal));
        }
        List<String> gates = new ArrayList<>();
        List<CostItem> starts = new ArrayList<>();
        for (Enacted enacted : measures) {
            enacted.measure().gate().ifPresent(gate -> {
                String name = enacted.measure().name();
                Money unit = new Money(gate.cost().amount() * place.ppp().value());
                gates.add(name);
                starts.add(new CostItem(name, payer(gate.stage()), unit, false, 1));
            });
        }
        Map<OffenceClass, Double> detection = new TreeMap<>();
        for (OffenceClass offence : OffenceClass.values()) {
            detection.put(offence, detection(place, offence));
        }
        Costs costs = place.costs();
        return new Frame(
                weight,
                place.population().total().value(),
                places(place.justice().prison()),
                place.observed().coverageTarget().value(),
                modalities,
                evidence,
                prison,
                gates,
                new Cascade(
                        Step.values().length,
                        Step.STARTED.ordinal(),
                        Step.WIDENED.ordinal(),
                        Step.WIDENED_TICKS.ordinal()),
                justice(place, costs),
                days,
                starts,
                costs.death().amount(),
                costs.discount().value(),
                costs.wing().value(),
                detection,
                people(place),
                place.health().utility(),
                place.drugUse().substances().values().stream()
                        .anyMatch(course -> course.spells().isPresent()),
                costs.activeUse().map(Frames::activeUse));
    }

    private static CostItem activeUse(Money year) {
        return new CostItem("active-use", Payer.SOCIETY, new Money(year.amount() / Span.YEAR), true, 1);
    }

    private static Map<Wing, Double> places(PrisonLaw prisons) {
        Map<Wing, Double> places = new EnumMap<>(Wing.class);
        places.put(Wing.MEN, prisons.men().value());
        places.put(Wing.WOMEN, prisons.women().value());
        places.put(Wing.JUVENILES, prisons.juveniles().value());
        return places;
    }

    /** People of 12 and over by sex and age band. */
    private static List<Double> people(Place place) {
        double[] people = new double[HealthState.CELLS];
        double[][] pyramid = place.population().pyramid();
        for (int sex = 0; sex < pyramid.length; sex++) {
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                people[HealthState.cell(sex, AgeBand.of(age).ordinal())] += pyramid[sex][age];
            }
        }
        return Arrays.stream(people).boxed().toList();
    }

    private static Payer payer(org.offramp.justice.Stage stage) {
        return switch (stage) {
            case POLICE -> Payer.POLICE;
            case PROSECUTION -> Payer.PROSECUTION;
            case PRETRIAL, CONDITIONAL_RELEASE -> Payer.SUPERVISION;
            case COURT, SENTENCING -> Payer.COURTS;
            case PRISON -> Payer.PRISON;
            case AFTERCARE -> Payer.TREATMENT;
        };
    }

    private static double detection(Place place, OffenceClass offence) {
        return place.offending()
                .detection()
                .getOrDefault(offence, org.offramp.chance.Chance.ALWAYS)
                .value();
    }

    private static List<CostItem> justice(Place place, Costs costs) {
        List<CostItem> items = new ArrayList<>();
        items.add(item(Charge.CONTACT, Payer.POLICE, costs.contact(), false));
        items.add(item(Charge.ARREST, Payer.POLICE, costs.arrest(), false));
        items.add(item(Charge.PROSECUTION, Payer.PROSECUTION, costs.prosecution(), false));
        items.add(item(Charge.HEARING, Payer.COURTS, costs.hearing(), false));
        items.add(item(Charge.REMAND, Payer.PRISON, costs.remandDay(), true));
        items.add(item(Charge.PRISON, Payer.PRISON, costs.prisonDay(), true));
        items.add(item(Charge.CENTRE, Payer.PRISON, costs.centreDay(), true));
        items.add(item(Charge.SUPERVISION, Payer.SUPERVISION, costs.supervisionDay(), true));
        items.add(item(Charge.MONITORING, Payer.SUPERVISION, costs.monitoringDay(), true));
        items.add(item(Charge.HELD, Payer.PERSON, costs.heldDay(), true));
        for (OffenceClass offence : OffenceClass.values()) {
            Money each = costs.offence().getOrDefault(offence, Money.ZERO);
            Money known = new Money(each.amount() / Math.max(1e-6, detection(place, offence)));
            items.add(new CostItem(Text.word(Charge.offence(offence)), Payer.SOCIETY, known, false, 1));
        }
        return items;
    }

    private static CostItem item(Charge charge, Payer payer, UnitCost cost, boolean perDay) {
        return new CostItem(
                Text.word(charge),
                payer,
                cost.average(),
                perDay,
                cost.marginal().value());
    }
}
