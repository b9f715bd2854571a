package org.offramp.justice;

import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;

/**
 * Supervision in the community.
 *
 * @param violation technical violations per person-year under supervision
 * @param revocation share of violations that lead to custody
 * @param revoked time to serve after a revocation
 * @param arrestRevokes chance that a new charge ends supervision and joins the case
 */
public record SupervisionLaw(Rate violation, Chance revocation, Distribution revoked, Chance arrestRevokes) {}
