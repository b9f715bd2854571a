/** Numbers and findings in words people read: rounding, units, names of outcomes, verdicts that never claim more than the interval allows. */
@NullMarked
package org.offramp.report.words;

import org.jspecify.annotations.NullMarked;
