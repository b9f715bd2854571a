package org.offramp.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.offramp.report.result.Difference;
import org.offramp.report.result.ReportInput;
import org.offramp.report.result.Row;

/**
 * One line of the headline table: an outcome, in the stratum that answers the question, over the horizon.
 *
 * @param name the outcome's name
 * @param stratum the stratum
 * @param main whether it belongs in the summary in words, not only in the table
 */
public record Headline(OutcomeName name, String stratum, boolean main) {

    private static final double ROUNDING = 1e-9;
    private static final String RELEASE = "route=release";
    private static final String PAYER = "payer=";
    private static final List<String> PAYERS = List.of(
            "police", "prosecution", "courts", "prison", "supervision", "treatment", "person-and-family", "society");

    /** The headlines of a report, in order; those the tables lack are there too, to be printed as "n/a". */
    public static List<Headline> of(ReportInput input) {
        List<Headline> all = new ArrayList<>();
        all.add(plain("prison-population", true));
        all.add(plain("prison-rate", false));
        all.add(plain("treatment-coverage", true));
        all.add(afterRelease(input, "rearrest-3y"));
        all.add(afterRelease(input, "reimprisonment-3y"));
        all.add(plain("overdose-deaths", true));
        if (input.horizon(input.manifest().base(), "qalys", "all").isPresent()) {
            all.add(plain("qalys", false));
        }
        all.add(plain("cost", true));
        for (String payer : payers(input)) {
            String words = Naming.payer(payer);
            OutcomeName name = OutcomeName.of("cost", "").where("Cost: " + words, "cost to " + words);
            all.add(new Headline(name, PAYER + payer, false));
        }
        return List.copyOf(all);
    }

    /** The payers the tables know, from the police to society. */
    public static List<String> payers(ReportInput input) {
        return input.summary().stream()
                .filter(r -> r.outcome().equals("cost") && r.stratum().startsWith(PAYER))
                .map(r -> Naming.value(r.stratum()))
                .distinct()
                .sorted(Comparator.comparingInt(Headline::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The outcome in an arm; what adds up over time is a mean per year. */
    public Optional<Row> in(ReportInput input, String arm) {
        Optional<Row> row = input.horizon(arm, name.id(), stratum);
        return name.perYear() ? row.map(r -> r.dividedBy(input.yearsIn(r))) : row;
    }

    /** The paired difference of an arm from the base, a mean per year where the outcome is one. */
    public Optional<Difference> difference(ReportInput input, String arm) {
        double years = years(input, arm);
        return paired(input, arm).map(d -> d.dividedBy(years));
    }

    /** The paired difference as the table has it; what is below a billionth of the base is rounding of sums, and nothing. */
    private Optional<Difference> paired(ReportInput input, String arm) {
        double rounding = ROUNDING
                * input.horizon(input.manifest().base(), name.id(), stratum)
                        .filter(Row::known)
                        .map(row -> Math.abs(row.mean()))
                        .orElse(0.0);
        return input.difference(arm, name.id(), stratum)
                .map(d -> d.bounded() && Math.max(Math.abs(d.low()), Math.abs(d.high())) < rounding ? d.nothing() : d);
    }

    /** The paired difference with what chance and the numbers allow together, where they were drawn. */
    public Optional<Difference> sure(ReportInput input, String arm) {
        double years = years(input, arm);
        return paired(input, arm).map(d -> input.sureness().widened(d)).map(d -> d.dividedBy(years));
    }

    /** By how much a value of the horizon is divided: the years of what adds up over time, else 1. */
    public double years(ReportInput input, String arm) {
        return name.perYear()
                ? input.horizon(arm, name.id(), stratum).map(input::yearsIn).orElse(1.0)
                : 1;
    }

    private static int place(String payer) {
        int place = PAYERS.indexOf(payer);
        return place < 0 ? PAYERS.size() : place;
    }

    private static Headline plain(String outcome, boolean main) {
        return new Headline(OutcomeName.of(outcome, ""), "all", main);
    }

    private static Headline afterRelease(ReportInput input, String outcome) {
        OutcomeName name = OutcomeName.of(outcome, "");
        boolean byRoute =
                input.horizon(input.manifest().base(), outcome, RELEASE).isPresent();
        return byRoute
                ? new Headline(name.where(name.title() + " of release", name.subject() + " of release"), RELEASE, true)
                : new Headline(name, "all", true);
    }
}
