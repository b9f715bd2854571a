package org.offramp.report.page;

import java.util.List;
import org.offramp.report.result.Arm;
import org.offramp.report.result.ReportInput;
import org.offramp.report.words.ArmRanking;
import org.offramp.report.words.ArmWords;

/**
 * Several arms of a comparison: what each is, how they rank, and for each what may be said and its headline numbers.
 *
 * @param base the name of the base
 * @param what a line for each arm, the base first
 * @param rankings by headline outcome
 * @param arms held against the base
 */
record Compared(String base, List<String> what, List<ArmRanking> rankings, List<Part> arms) {

    /** An arm. */
    record Part(String name, String what, List<String> sentences, List<HeadlineTable.Line> lines) {}

    /** What is compared; without arms where none were to be compared with each other. */
    static Compared of(ReportInput input) {
        List<Arm> arms =
                input.ranking().isEmpty() ? List.of() : input.manifest().alternatives();
        return new Compared(
                input.manifest().base(),
                ArmWords.of(input.manifest()),
                ArmRanking.of(input),
                arms.stream().map(arm -> part(input, arm)).toList());
    }

    private static Part part(ReportInput input, Arm arm) {
        return new Part(
                arm.name(),
                ArmWords.what(input.manifest(), arm),
                HeadlineTable.sentences(input, arm),
                HeadlineTable.lines(input, List.of(arm)));
    }
}
