/** The verdicts on published tables, for a terminal, a page and the documentation. */
@NullMarked
package org.offramp.report.validation;

import org.jspecify.annotations.NullMarked;
