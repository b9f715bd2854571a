package org.offramp.person;

import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;

/**
 * The course of use of one substance.
 *
 * @param prevalence share of people of 12 and over with a disorder in which this is the main substance, by sex
 * @param firstUse relative rate of first use by age; its level follows from the prevalence
 * @param onset from use to a disorder
 * @param cessation from use without a disorder to no use
 * @param remission from a disorder of moderate severity to remission
 * @param relapse from early remission (first five years) back to a disorder
 * @param lateRelapse from sustained remission back to a disorder
 * @param overdose fatal overdose, per person-year with a severe disorder, at liberty and out of treatment
 * @param possession contacts with the police for possession, per person-year of use without a disorder
 * @param possessionDisorder contacts with the police for possession, per person-year with a disorder
 * @param offending rate ratio of offending with a severe disorder of this substance against none, by offence class
 * @param spells the course of a disorder as spells of active use; by the rates alone if missing
 * @param users how many people have a disorder, where it is stated; by the prevalence if missing
 */
public record SubstanceCourse(
        Map<Sex, Chance> prevalence,
        AgeRatios firstUse,
        Rate onset,
        Rate cessation,
        Rate remission,
        Rate relapse,
        Rate lateRelapse,
        Rate overdose,
        Rate possession,
        Rate possessionDisorder,
        Map<OffenceClass, Ratio> offending,
        Optional<SpellCourse> spells,
        Optional<Users> users) {}
