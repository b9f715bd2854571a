/** Study files: a question, the arms it compares, the numbers it varies, and what of the answers is kept. */
@NullMarked
package org.offramp.scenario.studies;

import org.jspecify.annotations.NullMarked;
