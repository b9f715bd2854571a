/** Published tables: figures that were printed, what to set up to meet them, and how near is near enough. */
@NullMarked
package org.offramp.scenario.published;

import org.jspecify.annotations.NullMarked;
