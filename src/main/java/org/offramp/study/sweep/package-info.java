/** Sweeps: a study file run at every point of its design. */
@NullMarked
package org.offramp.study.sweep;

import org.jspecify.annotations.NullMarked;
