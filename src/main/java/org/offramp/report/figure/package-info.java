/** One figure a file, drawn once and written as SVG and as PNG, the same on every machine. */
@NullMarked
package org.offramp.report.figure;

import org.jspecify.annotations.NullMarked;
