/** Many runs: replications on threads, their tables and intervals, the result folder, the benchmark. */
@NullMarked
package org.offramp.study;

import org.jspecify.annotations.NullMarked;
