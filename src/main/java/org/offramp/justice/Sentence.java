package org.offramp.justice;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Distribution;

/**
 * One kind of sentence for one class of offence.
 *
 * @param share share of convictions
 * @param length time to serve, or length of supervision; none for a fine
 */
public record Sentence(Chance share, Optional<Distribution> length) {}
