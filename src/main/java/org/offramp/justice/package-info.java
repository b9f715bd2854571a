/**
 * The justice system: the road from the first contact with the police to what follows release. Knows nothing of
 * treatment; a measure is the only bridge between the two.
 */
@NullMarked
package org.offramp.justice;

import org.jspecify.annotations.NullMarked;
