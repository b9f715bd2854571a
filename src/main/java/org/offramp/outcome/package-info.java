/** Yardsticks: one outcome a file, read-only, each a function of the books of a run. */
@NullMarked
package org.offramp.outcome;

import org.jspecify.annotations.NullMarked;
