/** Free numbers of a place moved until it meets what is observed: a best fit, a posterior, what the targets do not pin down. */
@NullMarked
package org.offramp.study.calibration;

import org.jspecify.annotations.NullMarked;
