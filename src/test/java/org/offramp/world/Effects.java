package org.offramp.world;

import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.measure.Step;
import org.offramp.outcome.Books;
import org.offramp.outcome.Frame;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.person.Prevalence;
import org.offramp.time.Ledger;
import org.offramp.time.Years;

/** What a test reads off an arm by name. */
final class Effects {

    private Effects() {}

    /**
     * An outcome over the horizon, a count of the road, a step of the measure's own cascade, offers of all measures, people
     * with a disorder, or ticks spent in centres in the last year.
     */
    static double value(String what, ArmResult arm, Frame frame, String measure) {
        Books books = arm.books();
        int colon = what.indexOf(':');
        String kind = colon < 0 ? what : what.substring(0, colon);
        String name = colon < 0 ? "" : what.substring(colon + 1);
        switch (kind) {
            case "step" -> {
                int gate = frame.gates().lastIndexOf(measure);
                return gate < 0
                        ? 0
                        : total(
                                books.gates(),
                                gate * Step.values().length + Step.valueOf(name).ordinal(),
                                books.years());
            }
            case "count" -> {
                return total(books.justice(), Counted.valueOf(name).ordinal(), books.years());
            }
            case "offers" -> {
                double sum = 0;
                for (int gate = 0; gate < frame.gates().size(); gate++) {
                    sum += total(books.gates(), gate * Step.values().length + Step.OFFERED.ordinal(), books.years());
                }
                return sum;
            }
            case "disorder" -> {
                return total(books.prevalence(), Prevalence.DISORDER, books.years());
            }
            case "centres" -> {
                return books.standing()
                        .area(
                                Standing.COMPULSORY_CENTRE.ordinal(),
                                books.years().reported());
            }
            default -> {
                String stratum = name.isEmpty() ? "all" : name;
                double[] value = {0};
                Outcome outcome = Outcomes.ALL.stream()
                        .filter(of -> of.id().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no outcome " + kind));
                outcome.read(books, frame, (id, of, year, unit, v) -> {
                    if (year == 0 && of.equals(stratum)) {
                        value[0] = v;
                    }
                });
                return value[0];
            }
        }
    }

    private static double total(Ledger ledger, int kind, Years years) {
        double sum = 0;
        for (int year = 1; year <= years.reported(); year++) {
            sum += ledger.total(kind, year);
        }
        return sum;
    }
}
