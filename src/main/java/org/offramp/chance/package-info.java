/**
 * Ground: addressed draws, probabilities, rates, ratios and distributions. Imports nothing but the JDK and the maths
 * library.
 */
@NullMarked
package org.offramp.chance;

import org.jspecify.annotations.NullMarked;
