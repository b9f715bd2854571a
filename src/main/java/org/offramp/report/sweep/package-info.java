/** What a reader sees of a sweep: its tables read, its figures, what may be said of it, and its page. */
@NullMarked
package org.offramp.report.sweep;

import org.jspecify.annotations.NullMarked;
