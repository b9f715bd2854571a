/** Published tables held against what is simulated. */
@NullMarked
package org.offramp.study.validation;

import org.jspecify.annotations.NullMarked;
