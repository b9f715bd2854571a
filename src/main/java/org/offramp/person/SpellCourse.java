package org.offramp.person;

import java.util.Map;
import org.offramp.chance.Distribution;

/**
 * The course of a disorder as spells of active use: clocks that start with a spell and race each other, and times to
 * relapse by what went before. No clock runs in custody, in hospital or in treatment. The rates of the substance go on
 * beside the clocks, so what a clock does has rate zero.
 *
 * @param ends time from the start of a spell to each thing that can come in it; a thing left out never comes. Where the
 *     spell goes on after one, as after a wait in vain, its clock starts anew and the others run on
 * @param relapse time from the end of what lies between two spells to the next; never after what is left out
 */
public record SpellCourse(Map<SpellEnd, Distribution> ends, Map<Interlude, Distribution> relapse) {}
