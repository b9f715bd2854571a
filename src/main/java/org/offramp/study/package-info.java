/** Many runs: an experiment and what is asked beside it, the facts of its manifest, the benchmark. */
@NullMarked
package org.offramp.study;

import org.jspecify.annotations.NullMarked;
