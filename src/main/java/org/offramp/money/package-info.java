/** Ground: amounts of money in the currency of a place, discounting and the price index. */
@NullMarked
package org.offramp.money;

import org.jspecify.annotations.NullMarked;
