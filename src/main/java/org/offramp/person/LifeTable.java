package org.offramp.person;

import java.util.EnumMap;
import java.util.Map;

/**
 * The stationary life table of drug use and first arrest by age and sex: how many people of each age are in which state,
 * and at what rate people come out of the counted pool of those who never used drugs and never met the police. The
 * level of first use is solved from the prevalence of disorder; the rest is the arithmetic of the rates.
 *
 * <p>With a gamma frailty of shape k, cumulative hazard H(a) and first-arrest hazard h(a): the share never arrested by
 * age a is (k / (k + H))^k, their hazard is h · k / (k + H), the frailty of people arrested for the first time is gamma
 * with shape k + 1 and rate k + H, and that of people not yet arrested gamma with shape k and rate k + H.
 */
public final class LifeTable {

    private static final int STEPS = 12;
    private static final int DISORDER = 1;
    private static final int EARLY = DISORDER + Severity.values().length;
    private static final int LATE = EARLY + 5;
    private static final int STATES = LATE + 1;

    private final double[][] pyramid;
    private final double shape;
    private final double[][] hazard;
    private final double[][] cumulative;
    private final Map<Substance, double[][][]> shares = new EnumMap<>(Substance.class);
    private final Map<Substance, double[][]> firstUse = new EnumMap<>(Substance.class);
    private final Map<Substance, double[][][]> newcomers = new EnumMap<>(Substance.class);
    private final double[][] drugs = new double[2][Ages.OLDEST + 1];

    /**
     * Solves the table.
     *
     * @throws IllegalArgumentException if the prevalence asked for needs more people than there are of an age
     */
    public LifeTable(Demography demography, DrugUse drugUse, Offending offending) {
        this.pyramid = demography.pyramid();
        double variation = offending.variation().value();
        this.shape = variation == 0 ? 1e6 : 1 / (variation * variation);
        this.hazard = new double[2][Ages.OLDEST + 1];
        this.cumulative = new double[2][Ages.OLDEST + 1];
        for (OffenceClass offence : offending.rates().keySet()) {
            double[][] table = offending.table(offence);
            for (int sex = 0; sex < 2; sex++) {
                for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                    hazard[sex][age] += table[sex][age];
                }
            }
        }
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST + 1; age <= Ages.OLDEST; age++) {
                cumulative[sex][age] = cumulative[sex][age - 1] + hazard[sex][age - 1];
            }
        }
        drugUse.substances()
                .forEach((substance, course) -> course.users()
                        .ifPresentOrElse(
                                users -> state(substance, users, drugUse), () -> solve(substance, course, drugUse)));
        check();
    }

    /**
     * People of an age and sex whose main substance puts them in a state: 0 use, 1..3 disorder by severity, 4..8 the
     * first five years of remission, 9 sustained remission.
     */
    double people(Substance substance, int state, int sex, int age) {
        return pyramid[sex][age] * shares.get(substance)[state][sex][age];
    }

    /** The number of states told apart in {@link #people}. */
    static int states() {
        return STATES;
    }

    /** The use state of one of these states. */
    static UseState use(int state) {
        return state < DISORDER ? UseState.USE : state < EARLY ? UseState.DISORDER : UseState.REMISSION;
    }

    /** Severity of the disorder of one of these states; moderate where there is none. */
    static Severity severity(int state) {
        return use(state) == UseState.DISORDER ? Severity.values()[state - DISORDER] : Severity.MODERATE;
    }

    /** Years since remission began, at the start of one of these states. */
    static int yearsInRemission(int state) {
        return Math.max(0, state - EARLY);
    }

    /** People of an age and sex who do not use drugs and have met the police. */
    double recorded(int sex, int age) {
        return pyramid[sex][age] * (1 - drugs[sex][age]) * (1 - neverArrested(sex, age));
    }

    /** People of an age and sex in the counted pool. */
    double pool(int sex, int age) {
        return pyramid[sex][age] * (1 - drugs[sex][age]) * neverArrested(sex, age);
    }

    /** First use of a substance per person-year of people who do not use. */
    double initiation(Substance substance, int sex, int age) {
        return firstUse.get(substance)[sex][age] / (1 - drugs[sex][age]);
    }

    /** First arrests per person-year in the pool. */
    double firstArrest(int sex, int age) {
        return hazard[sex][age] * shape / (shape + cumulative[sex][age]);
    }

    /** People a year of an age and sex whose disorder begins in one of these states, where that is stated. */
    double newcomers(Substance substance, int state, int sex, int age) {
        double[][][] stated = newcomers.get(substance);
        return stated == null ? 0 : stated[state][sex][age];
    }

    /** The substances in use. */
    Iterable<Substance> substances() {
        return shares.keySet();
    }

    /** Shape of the frailty. */
    double shape() {
        return shape;
    }

    /** Cumulative hazard of offending of people without drug use up to an age. */
    double cumulative(int sex, int age) {
        return cumulative[sex][age];
    }

    private double neverArrested(int sex, int age) {
        return StrictMath.pow(shape / (shape + cumulative[sex][age]), shape);
    }

    /** People as stated: with a disorder by severity, or in the first year of remission. */
    private void state(Substance substance, Users users, DrugUse drugUse) {
        double[][][] share = new double[STATES][2][Ages.OLDEST + 1];
        double[][][] beginning = new double[STATES][2][Ages.OLDEST + 1];
        double[] ages = Users.ages(users.age());
        double[] newcomerAges = Users.ages(users.newcomerAge());
        double active = users.active().value();
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST; age < Ages.OLDEST; age++) {
                double people = users.share(sex) * ages[age] * users.start().value();
                double part = pyramid[sex][age] == 0 ? 0 : people / pyramid[sex][age];
                for (Severity severity : Severity.values()) {
                    double severe = drugUse.severities().get(severity).share().value();
                    int state = DISORDER + severity.ordinal();
                    share[state][sex][age] = severe * active * part;
                    beginning[state][sex][age] = severe
                            * users.share(sex)
                            * newcomerAges[age]
                            * users.newcomers().value();
                }
                share[EARLY][sex][age] = (1 - active) * part;
                drugs[sex][age] += part;
            }
        }
        shares.put(substance, share);
        firstUse.put(substance, new double[2][Ages.OLDEST + 1]);
        newcomers.put(substance, beginning);
    }

    private void solve(Substance substance, SubstanceCourse course, DrugUse drugUse) {
        double[][][] share = new double[STATES][2][Ages.OLDEST + 1];
        double[][] inflow = new double[2][Ages.OLDEST + 1];
        double[] form = course.firstUse().table();
        for (int sex = 0; sex < 2; sex++) {
            double[] state = new double[STATES];
            double disorder = 0;
            double people = 0;
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                double[] mean = new double[STATES];
                for (int step = 0; step < STEPS; step++) {
                    advance(state, form[age] / STEPS, 1.0 / STEPS, course, drugUse);
                    for (int s = 0; s < STATES; s++) {
                        mean[s] += state[s] / STEPS;
                    }
                }
                for (int s = 0; s < STATES; s++) {
                    share[s][sex][age] = mean[s];
                }
                for (int s = DISORDER; s < EARLY; s++) {
                    disorder += pyramid[sex][age] * mean[s];
                }
                people += pyramid[sex][age];
            }
            double wanted = course.prevalence()
                    .getOrDefault(Sex.of(sex), org.offramp.chance.Chance.NEVER)
                    .value();
            double level = disorder == 0 ? 0 : wanted * people / disorder;
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                inflow[sex][age] = level * form[age];
                for (int s = 0; s < STATES; s++) {
                    share[s][sex][age] *= level;
                    drugs[sex][age] += share[s][sex][age];
                }
            }
        }
        shares.put(substance, share);
        firstUse.put(substance, inflow);
    }

    private static void advance(double[] state, double entering, double year, SubstanceCourse course, DrugUse drugUse) {
        double onset = course.onset().perYear();
        double quitting = onset + course.cessation().perYear();
        double leavingUse = state[0] * part(quitting, year);
        double falling = quitting == 0 ? 0 : leavingUse * onset / quitting;
        double remitting = 0;
        for (Severity severity : Severity.values()) {
            SeverityCourse part = drugUse.severities().get(severity);
            int s = DISORDER + severity.ordinal();
            double remission = part.remission().value() * course.remission().perYear();
            double overdose = drugUse.overdose(course, part);
            double exit = remission + overdose + drugUse.excessDeath().perYear();
            double leaving = state[s] * part(exit, year);
            remitting += exit == 0 ? 0 : leaving * remission / exit;
            state[s] -= leaving;
        }
        double passing = remitting;
        for (int s = EARLY; s <= LATE; s++) {
            double relapse = (s == LATE ? course.lateRelapse() : course.relapse()).perYear();
            double exit = relapse + (s == LATE ? 0 : 1);
            double leaving = state[s] * part(exit, year);
            double relapsing = exit == 0 ? 0 : leaving * relapse / exit;
            falling += relapsing;
            state[s] += passing - leaving;
            passing = leaving - relapsing;
        }
        for (Severity severity : Severity.values()) {
            double share = drugUse.severities().get(severity).share().value();
            state[DISORDER + severity.ordinal()] += share * falling;
        }
        state[0] += entering - leavingUse;
    }

    /** The part of a state that is left in a time at a total rate of leaving. */
    private static double part(double rate, double years) {
        return 1 - StrictMath.exp(-rate * years);
    }

    private void check() {
        for (int sex = 0; sex < 2; sex++) {
            for (int age = Ages.YOUNGEST; age <= Ages.OLDEST; age++) {
                if (drugs[sex][age] > 0.95) {
                    throw new IllegalArgumentException("the prevalence of drug use disorders asked for needs "
                            + Math.round(100 * drugs[sex][age]) + " % of people of age " + age
                            + " to use drugs or to be in remission; Maybe the prevalence is too high for these rates of"
                            + " onset and remission?");
                }
            }
        }
    }
}
