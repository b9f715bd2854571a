package org.offramp.person;

import org.offramp.chance.Chance;
import org.offramp.chance.Ratio;

/**
 * What the severity of a disorder changes.
 *
 * @param share share of onsets of this severity
 * @param remission ratio of remission to that of a moderate disorder
 * @param overdose ratio of fatal overdose to that of a severe disorder
 * @param offending part of the extra offending of a severe disorder: the ratio is 1 + part × (ratio − 1)
 * @param seeking ratio of seeking treatment to that of a severe disorder
 */
public record SeverityCourse(Chance share, Ratio remission, Ratio overdose, Chance offending, Ratio seeking) {}
