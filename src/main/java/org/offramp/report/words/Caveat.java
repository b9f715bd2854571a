package org.offramp.report.words;

import java.util.List;
import java.util.stream.Stream;
import org.offramp.report.result.Fit;
import org.offramp.report.result.Manifest;
import org.offramp.report.result.ParameterRow;
import org.offramp.report.result.ReportInput;

/** What a reader with one minute has to know beside the answer: of all that speaks against it the gravest, in this order. */
public final class Caveat {

    private Caveat() {}

    /** The gravest caveat of a run in a sentence or two. */
    public static String of(ReportInput input, Validity validity) {
        Manifest manifest = input.manifest();
        if (!manifest.off().isEmpty()) {
            return "A feedback of the model is switched off (" + String.join(", ", manifest.off())
                    + "): this is a test of the model and no answer for the place.";
        }
        if (manifest.replications() < 2) {
            return "There is one replication only, so nothing here can be told from chance.";
        }
        List<Fit> compared =
                manifest.fit().stream().filter(f -> Double.isFinite(f.gap())).toList();
        long missed = compared.stream().filter(Fit::missed).count();
        if (compared.isEmpty()) {
            return "Nothing observed in the place was compared with the base: nobody knows whether it is like the place.";
        }
        if (2 * missed > compared.size()) {
            return "The base is not like the place: it misses " + missed + " of the " + compared.size()
                    + " observed numbers by more than 15%.";
        }
        long agree = validity.count(Validity.About.MEASURE, "agrees");
        long differ = validity.count(Validity.About.MEASURE, "explained", "undecided", "fails");
        if (differ > agree) {
            return "What has been published of measures such as these is mostly not given again by the model: of "
                    + validity.observed(Validity.About.MEASURE).count() + " rows " + agree + " agree and " + differ
                    + " do not. No effect found here is no evidence that there is none.";
        }
        return numbers(input);
    }

    private static String numbers(ReportInput input) {
        List<ParameterRow> numbers = input.parameters();
        String weak = numbers.isEmpty()
                ? "Many of its numbers"
                : Math.round(100.0
                                * numbers.stream()
                                        .filter(p -> p.grade().equals("assumed")
                                                || p.grade().equals("unverified"))
                                        .count()
                                / numbers.size())
                        + "% of its numbers";
        boolean turned = Stream.of("prison-population", "treatment-coverage", "cost")
                .flatMap(outcome -> input.manifest().alternatives().stream()
                        .flatMap(arm -> input.difference(arm.name(), outcome, "all").stream()))
                .anyMatch(d -> Verdict.of(d) != Verdict.of(input.sureness().widened(d)));
        if (input.sureness().draws() == 0) {
            return weak
                    + " are assumed or quoted from memory, and the intervals hold none of that: they are chance between"
                    + " replications alone. Read the direction and the order of size, not the digits.";
        }
        return weak + " are assumed or quoted from memory. "
                + (turned
                        ? "What can be told from chance cannot always be told once they are drawn from their ranges."
                        : "They were drawn from their ranges, as far as they have one; what is wrong with the model is in"
                                + " no interval.");
    }
}
