/** The report as one HTML file: what it says, in the order it says it. */
@NullMarked
package org.offramp.report.page;

import org.jspecify.annotations.NullMarked;
