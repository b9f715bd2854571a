package org.offramp.justice;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;

/**
 * Supervision in the community.
 *
 * @param violation technical violations per person-year under supervision
 * @param revocation share of violations that lead to custody
 * @param revoked time to serve after a revocation
 * @param arrestRevokes chance that a new charge ends supervision and joins the case
 * @param caseload how violations rise with the people supervised; they do not if missing
 * @param testing ratio of violations of people with a drug use disorder, who are tested; 1 if missing
 */
public record SupervisionLaw(
        Rate violation,
        Chance revocation,
        Distribution revoked,
        Chance arrestRevokes,
        Optional<Caseload> caseload,
        Optional<Ratio> testing) {}
