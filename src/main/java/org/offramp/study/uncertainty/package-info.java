/** Numbers drawn from their ranges and feedbacks switched off: how sure a result is beyond chance. */
@NullMarked
package org.offramp.study.uncertainty;

import org.jspecify.annotations.NullMarked;
