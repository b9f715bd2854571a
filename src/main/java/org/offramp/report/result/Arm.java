package org.offramp.report.result;

import java.util.List;

/**
 * One arm of the experiment: today's rules, or today's rules and the measures added, or these under another priority rule.
 *
 * @param name {@code base}, {@code alternative} or the name of the priority rule
 * @param priority the rule by which scarce places of treatment are given; empty where it is that of the place
 * @param measures the measures it has and the base has not
 * @param title in words; empty where it has none
 * @param another whether it is another scenario than the base, or the same with other numbers
 */
public record Arm(String name, String priority, List<Measure> measures, String title, boolean another) {

    /** Without a title, in the scenario of the base. */
    public Arm(String name, String priority, List<Measure> measures) {
        this(name, priority, measures, "", false);
    }

    /** Keeps its own copy of the list. */
    public Arm {
        measures = List.copyOf(measures);
    }

    /**
     * A measure in an arm.
     *
     * @param name its id
     * @param title its name in words
     * @param stage the stage of the justice road at which it stands
     * @param start the date it starts, ISO; empty when it is in force from the first day
     * @param compulsory whether it has no consent step
     * @param summary what it is
     * @param used where it is used; empty where the manifest does not say
     * @param evidence what is known of it; empty where the manifest does not say
     */
    public record Measure(
            String name,
            String title,
            String stage,
            String start,
            boolean compulsory,
            String summary,
            String used,
            String evidence) {}
}
