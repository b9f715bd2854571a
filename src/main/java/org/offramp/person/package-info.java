/** People: who they are, their drug use, their offending, their life course. */
@NullMarked
package org.offramp.person;

import org.jspecify.annotations.NullMarked;
