package org.offramp.person;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offramp.scenario.Place;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;
import org.offramp.time.Nodes;
import org.offramp.time.Span;
import org.offramp.time.Years;

/** A place in which nothing happens but what a test switches on, in the words of a scenario file. */
public final class Quiet {

    private static final Path FILE = Path.of("src/test/resources/scenes/quiet.yaml");

    /** Years of every micro-world: one of warm-up, three reported. */
    public static final Years YEARS = new Years(1, 3);

    /** A day in ticks. */
    public static final int DAY = Clock.DAY;

    private Quiet() {}

    /** The quiet place with settings, {@code PATH=VALUE}. */
    public static Place place(String... settings) {
        return Scenario.read(FILE, List.of(), List.of(settings)).place();
    }

    /** The quiet place with people of all ages, two substances, all severities, offending and deaths. */
    public static Place lively(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "population.from=[12, 18, 25, 45, 65]",
                "population.men=[3000, 4000, 12000, 9000, 6000]",
                "population.women=[2900, 3900, 12000, 9500, 7500]",
                "population.total=80000",
                "population.background={from: [12, 40, 70], men: [0.001, 0.005, 0.05], women: [0.0005, 0.003, 0.03]}",
                "drug-use.substances.opioids={prevalence: {male: 0.01, female: 0.004},"
                        + " first-use: {from: [12, 14, 20, 40], ratio: [0, 1, 0.5, 0]}, onset: 0.2 per year,"
                        + " cessation: 0.3 per year, remission: 0.1 per year, relapse: 0.2 per year,"
                        + " late-relapse: 0.02 per year, overdose: 0.02 per year, possession: 0.05 per year,"
                        + " possession-disorder: 0.3 per year,"
                        + " offending: {public-order: 2, acquisitive: 6, supply: 4, violent: 2}}",
                "drug-use.substances.cannabis={prevalence: {male: 0.02, female: 0.008},"
                        + " first-use: {from: [12, 30], ratio: [1, 0]}, onset: 0.05 per year,"
                        + " cessation: 0.2 per year, remission: 0.2 per year, relapse: 0.1 per year,"
                        + " late-relapse: 0 per year, overdose: 0 per year, possession: 0.1 per year,"
                        + " possession-disorder: 0.2 per year, offending: {acquisitive: 1.5}}",
                "drug-use.severities={mild: {share: 0.5, remission: 1.5, overdose: 0.2, offending: 0.2, seeking: 0.2},"
                        + " moderate: {share: 0.3, remission: 1, overdose: 0.5, offending: 0.5, seeking: 0.5},"
                        + " severe: {share: 0.2, remission: 0.7, overdose: 1, offending: 1, seeking: 1}}",
                "drug-use.use-offending=1.3",
                "drug-use.remission-offending=0.3",
                "drug-use.excess-death=0.005 per year",
                "drug-use.release-first=8",
                "drug-use.release-second=4",
                "drug-use.custody-overdose=0.3",
                "drug-use.naloxone-at-release=0.5",
                "drug-use.naloxone=0.4",
                "offending.variation=1.6",
                "offending.rates={public-order: {from: [12, 18, 40], men: [0.05, 0.08, 0.01], women: [0.01, 0.02, 0.003]},"
                        + " violent: {from: [14, 50], men: [0.03, 0.002], women: [0.004, 0.001]}}",
                "offending.first-record=2",
                "offending.long-record=4",
                "treatment.modalities.clinic.effect={offending: {possession: 0.8, acquisitive: 0.5},"
                        + " overdose: 0.5, first-weeks: 2, afterwards: 3, death: 0.6, remission: 1.5}",
                "treatment.demand.seeking={opioids: 0.5 per year, cannabis: 0.1 per year}"));
        all.addAll(Arrays.asList(settings));
        return place(all.toArray(String[]::new));
    }

    /** So many men of 30 at the start who have never used drugs, with frailty 1. */
    public static Population people(int n) {
        return people(n, 0);
    }

    /** The same with a share of women pregnant, were there any. */
    public static Population people(int n, double pregnant) {
        Population people = new Population(4711, n, 0, pregnant);
        Arrays.fill(people.birthDay, (int) (-30.5 * Span.YEAR));
        Arrays.fill(people.frailty, 1);
        return people;
    }

    /** Gives a person a drug use disorder. */
    public static void ill(Population people, int person, Substance substance, Severity severity) {
        people.substance[person] = (byte) substance.ordinal();
        people.use[person] = (byte) UseState.DISORDER.ordinal();
        people.severity[person] = (byte) severity.ordinal();
        people.everIll[person] = true;
    }

    /** The hazards of a place. */
    public static LifeRates rates(Place place) {
        return new LifeRates(
                place.population(),
                place.drugUse(),
                place.offending(),
                place.treatment().demand().sought(),
                place.treatment().exposures());
    }

    /** The life table of a place. */
    static LifeTable table(Place place) {
        return new LifeTable(place.population(), place.drugUse(), place.offending());
    }

    /** Life courses of people of a place, not begun yet. */
    public static LifeCourse life(Place place, Population people, Nodes use, Prevalence prevalence) {
        LifeRates rates = rates(place);
        Initiation initiation = new Initiation(table(place), place.drugUse().substances());
        PulseBounds bounds =
                new PulseBounds(rates, initiation.totals(), place.drugUse().substances());
        return new LifeCourse(people, bounds, initiation, rates, use, prevalence);
    }

    /** A register of use states. */
    public static Nodes use(Population people) {
        return new Nodes(YEARS, people.rows, 1 + UseState.values().length, Strata.CELLS);
    }
}
