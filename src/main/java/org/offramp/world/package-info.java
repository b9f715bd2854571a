/** One run: districts of people on a MASON schedule. The only room that knows MASON. */
@NullMarked
package org.offramp.world;

import org.jspecify.annotations.NullMarked;
