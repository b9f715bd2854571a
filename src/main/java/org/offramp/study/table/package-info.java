/** What many runs give: means, intervals, differences, and the tables they are written to. */
@NullMarked
package org.offramp.study.table;

import org.jspecify.annotations.NullMarked;
