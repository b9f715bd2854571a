/** The tables of a result folder as records, and the reader of that folder. */
@NullMarked
package org.offramp.report.result;

import org.jspecify.annotations.NullMarked;
