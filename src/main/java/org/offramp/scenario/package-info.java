/**
 * What was asked: scenario files in YAML or JSON, read with the place of every value, bound to the records of the rooms
 * below, with units, ranges, sources and grades checked. The only room that knows Jackson.
 */
@NullMarked
package org.offramp.scenario;

import org.jspecify.annotations.NullMarked;
