package org.offramp.person;

import java.util.Map;
import org.offramp.chance.Ratio;

/**
 * What being in a treatment does to the hazards of a person, for as long as the person is in it.
 *
 * @param offending rate ratio of offending by class; a class left out is not changed
 * @param overdose rate ratio of fatal overdose
 * @param firstWeeks further ratio of fatal overdose in the first four weeks
 * @param afterwards ratio of fatal overdose in the four weeks after leaving
 * @param death ratio of the excess of deaths other than overdose
 * @param remission ratio of remission
 */
public record Exposure(
        Map<OffenceClass, Ratio> offending,
        Ratio overdose,
        Ratio firstWeeks,
        Ratio afterwards,
        Ratio death,
        Ratio remission) {

    /** No treatment: changes nothing. */
    public static final Exposure NONE = new Exposure(Map.of(), Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE);
}
