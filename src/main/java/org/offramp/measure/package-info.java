/**
 * Measures: ways out of the justice system into care, as data. The only bridge between justice and treatment: every
 * measure is the same cascade, contact → eligible → offered → accepted → place available → started → retained →
 * completed or failed, at some stage of the road.
 */
@NullMarked
package org.offramp.measure;

import org.jspecify.annotations.NullMarked;
