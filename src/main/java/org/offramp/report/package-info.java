/**
 * What a reader sees: the figures and the page that tell the result of an experiment. Charts, SVG and HTML live here and
 * nowhere else. It reads the tables of a result folder and knows nothing of the model that wrote them.
 */
@NullMarked
package org.offramp.report;

import org.jspecify.annotations.NullMarked;
