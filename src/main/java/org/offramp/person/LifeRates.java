package org.offramp.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.offramp.chance.Distribution;
import org.offramp.chance.Ratio;
import org.offramp.time.Clock;

/**
 * The hazards of the life course as plain arrays, per year, read in the innermost loop: compiled once from the
 * scenario's records, again for each change of the rules.
 */
public final class LifeRates {

    static final int CLASSES = OffenceClass.COUNT;
    static final int SUBSTANCES = Substance.values().length;
    static final int SEVERITIES = Severity.values().length;

    final double[][] background;
    final double[][][] offence;
    final double[] possessionAge;
    final double[] onset = new double[SUBSTANCES];
    final double[] cessation = new double[SUBSTANCES];
    final double[][] remission = new double[SUBSTANCES][SEVERITIES];
    final double[] relapse = new double[SUBSTANCES];
    final double[] lateRelapse = new double[SUBSTANCES];
    final double[][] overdose = new double[SUBSTANCES][SEVERITIES];
    final double[] possession = new double[SUBSTANCES];
    final double[] possessionDisorder = new double[SUBSTANCES];
    final double[][][] disorderOffending = new double[SUBSTANCES][SEVERITIES][CLASSES];
    final double[][] remissionOffending = new double[SUBSTANCES][CLASSES];
    final double[] seeking = new double[SUBSTANCES];
    final double[] severitySeeking = new double[SEVERITIES];
    final double[] severityShare = new double[SEVERITIES];
    final double[][] exposureOffending;
    final double[] exposureOverdose;
    final double[] exposureFirst;
    final double[] exposureAfter;
    final double[] exposureDeath;
    final double[] exposureRemission;
    final double useOffending;
    final double excessDeath;
    final double releaseFirst;
    final double releaseSecond;
    final double custodyOverdose;
    final double naloxoneShare;
    final double naloxone;
    final double releaseRelapse;
    /** By substance the clocks of a spell of active use, by {@link SpellEnd}; none where there are no spells. */
    final Distribution[][] spellEnds = new Distribution[SUBSTANCES][0];

    /** By substance the time to relapse, by {@link Interlude}; none where there are no spells. */
    final Distribution[][] relapseAfter = new Distribution[SUBSTANCES][0];

    final double record1;
    final double record5;

    /**
     * Compiles the rates.
     *
     * @param demography people and background deaths
     * @param drugUse course of use
     * @param offending contacts with the police
     * @param demand how often people with a severe disorder seek treatment, per person-year, by substance
     * @param exposures effects of treatments; index 0 is no treatment
     */
    public LifeRates(
            Demography demography,
            DrugUse drugUse,
            Offending offending,
            Map<Substance, org.offramp.chance.Rate> demand,
            List<Exposure> exposures) {
        background = demography.background().table();
        offence = new double[CLASSES][][];
        for (OffenceClass offenceClass : OffenceClass.values()) {
            offence[offenceClass.ordinal()] = offending.table(offenceClass);
        }
        possessionAge = offending.possessionAge().table();
        drugUse.severities().forEach((severity, course) -> {
            severitySeeking[severity.ordinal()] = course.seeking().value();
            severityShare[severity.ordinal()] = course.share().value();
        });
        drugUse.substances().forEach((substance, course) -> compile(substance.ordinal(), course, drugUse));
        for (int s = 0; s < SUBSTANCES; s++) {
            possession[s] *= offending.times(OffenceClass.POSSESSION);
            possessionDisorder[s] *= offending.times(OffenceClass.POSSESSION);
        }
        demand.forEach((substance, rate) -> seeking[substance.ordinal()] = rate.perYear());
        int n = exposures.size();
        exposureOffending = new double[n][CLASSES];
        exposureOverdose = new double[n];
        exposureFirst = new double[n];
        exposureAfter = new double[n];
        exposureDeath = new double[n];
        exposureRemission = new double[n];
        for (int e = 0; e < n; e++) {
            Exposure exposure = exposures.get(e);
            for (OffenceClass c : OffenceClass.values()) {
                exposureOffending[e][c.ordinal()] =
                        exposure.offending().getOrDefault(c, Ratio.ONE).value();
            }
            exposureOverdose[e] = exposure.overdose().value();
            exposureFirst[e] = exposure.firstWeeks().value();
            exposureAfter[e] = exposure.afterwards().value();
            exposureDeath[e] = exposure.death().value();
            exposureRemission[e] = exposure.remission().value();
        }
        useOffending = drugUse.useOffending().value();
        excessDeath = drugUse.excessDeath().perYear();
        releaseFirst = drugUse.releaseFirst().value();
        releaseSecond = drugUse.releaseSecond().value();
        custodyOverdose = drugUse.custodyOverdose().value();
        naloxoneShare = drugUse.naloxoneAtRelease().value();
        naloxone = drugUse.naloxone().value();
        releaseRelapse = drugUse.releaseRelapse().orElse(Ratio.ONE).value();
        record1 = offending.firstRecord().value();
        record5 = offending.longRecord().value();
    }

    /** Whether any substance has spells of active use. */
    boolean spells() {
        return Arrays.stream(spellEnds).anyMatch(ends -> ends.length > 0);
    }

    private void compile(int s, SubstanceCourse course, DrugUse drugUse) {
        course.spells().ifPresent(spells -> {
            spellEnds[s] = times(SpellEnd.COUNT);
            relapseAfter[s] = times(Interlude.COUNT);
            spells.ends().forEach((end, time) -> spellEnds[s][end.ordinal()] = time);
            spells.relapse().forEach((interlude, time) -> relapseAfter[s][interlude.ordinal()] = time);
        });
        onset[s] = course.onset().perYear();
        cessation[s] = course.cessation().perYear();
        relapse[s] = course.relapse().perYear();
        lateRelapse[s] = course.lateRelapse().perYear();
        possession[s] = course.possession().perYear();
        possessionDisorder[s] = course.possessionDisorder().perYear();
        drugUse.severities().forEach((severity, part) -> {
            int v = severity.ordinal();
            remission[s][v] = course.remission().perYear() * part.remission().value();
            overdose[s][v] = drugUse.overdose(course, part);
            for (OffenceClass c : OffenceClass.values()) {
                double extra = course.offending().getOrDefault(c, Ratio.ONE).value() - 1;
                disorderOffending[s][v][c.ordinal()] = 1 + part.offending().value() * extra;
                remissionOffending[s][c.ordinal()] =
                        1 + drugUse.remissionOffending().value() * extra;
            }
        });
    }

    private static Distribution[] times(int count) {
        Distribution[] never = new Distribution[count];
        Arrays.fill(never, new Distribution.Constant(Clock.NEVER));
        return never;
    }

    /** The severity of a disorder at its onset, by a number in (0, 1). */
    int severity(double u) {
        return u < severityShare[0] ? 0 : u < severityShare[0] + severityShare[1] ? 1 : 2;
    }

    double record(int arrests) {
        return arrests == 0 ? 1 : arrests < 5 ? record1 : record5;
    }
}
