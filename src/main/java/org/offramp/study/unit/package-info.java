/** Units of work: a district of a replication, on any thread in any order, and what is kept of those that are finished. */
@NullMarked
package org.offramp.study.unit;

import org.jspecify.annotations.NullMarked;
