/**
 * The treatment system: modalities, programmes with places, waiting lists, episodes. Knows nothing of justice; a measure
 * is the only bridge between the two.
 */
@NullMarked
package org.offramp.treatment;

import org.jspecify.annotations.NullMarked;
