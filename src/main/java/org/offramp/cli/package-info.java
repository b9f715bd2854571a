/** The command line: what a user types, and what the terminal answers. */
@NullMarked
package org.offramp.cli;

import org.jspecify.annotations.NullMarked;
