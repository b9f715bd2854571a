package org.offramp.scenario.studies;

/** How the design points of a study are laid out over its factors. */
public enum StudyDesign {
    /** Every value of every factor with every value of the others; the last factor changes fastest. */
    GRID,
    /** The factors change together: the first values of all, the second values of all, … */
    LIST,
    /** As many points as asked, each factor cut into as many slices, one point in every slice. */
    LATIN_HYPERCUBE,
    /** As many points as asked from a Sobol sequence; more points leave the earlier ones where they are. */
    SOBOL
}
