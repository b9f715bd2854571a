/** One simulated person's road in plain words, base and alternative side by side, with the rule and the number behind each turn. */
@NullMarked
package org.offramp.report.story;

import org.jspecify.annotations.NullMarked;
