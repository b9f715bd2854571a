package org.offramp.report.story;

/**
 * A turn of a road, told.
 *
 * @param tick when
 * @param age of the person in whole years
 * @param text a sentence, with the rule and the number in brackets
 */
record Turn(int tick, int age, String text) {}
