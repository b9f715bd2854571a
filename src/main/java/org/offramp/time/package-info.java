/** Ground: the clock in ticks, spans of time, the agenda of pending events and counts kept per year. */
@NullMarked
package org.offramp.time;

import org.jspecify.annotations.NullMarked;
