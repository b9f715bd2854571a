/** Conditions on results that a pipeline of checks can end on: read, and held against what came out. */
@NullMarked
package org.offramp.study.guard;

import org.jspecify.annotations.NullMarked;
