package org.offramp.study.guard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offramp.scenario.studies.OutcomeName;

/**
 * A condition on the results of a run, such as {@code difference:prison-population > 0}. It holds where every number of
 * the 95 % interval is on its side; {@code mean(…)}, {@code low(…)} or {@code high(…)} asks of that one number. Without an
 * arm a difference is asked of every arm but the base, a level of every arm; one arm for which it holds is enough. In a
 * study with several design points it is asked at each of them, with the interval of that point alone.
 *
 * @param text as written
 * @param meant which number of the estimate
 * @param difference whether it is about the difference from the base
 * @param arm of which; any if empty
 * @param outcome its id
 * @param stratum of whom
 * @param year of the calendar; none for the whole horizon
 * @param point of the design of a study; any if none
 * @param sign on which side
 * @param limit of which number
 * @param percent whether the number is written in per cent
 */
public record Condition(
        String text,
        Meant meant,
        boolean difference,
        Optional<String> arm,
        String outcome,
        String stratum,
        OptionalInt year,
        OptionalInt point,
        Sign sign,
        double limit,
        boolean percent) {

    /** How a condition is written. */
    public static final String FORM = "[difference:][ARM:]OUTCOME[STRATUM] > NUMBER, such as"
            + " 'difference:prison-population > 0' or 'mean(treatment-coverage[sex=female]) < 10%'";

    private static final Pattern TEXT = Pattern.compile(
            "\\s*(?:(?<meant>mean|low|high)\\s*\\(\\s*)?(?<difference>difference:)?(?:(?<arm>[^:<>=()\\[\\]]+):)?"
                    + "(?<outcome>[\\w-]+)(?:\\[(?<stratum>[^\\]]+)\\])?\\s*(?<close>\\)\\s*)?"
                    + "(?<sign>[<>]=?)\\s*(?<number>[-+−]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(?<percent>%)?\\s*");
    private static final Pattern YEAR = Pattern.compile("year=(\\d{4})");
    private static final Pattern POINT = Pattern.compile("point=(\\d{1,9})");

    /**
     * Reads a condition.
     *
     * @throws IllegalArgumentException if it is none, in one line
     */
    public static Condition parse(String text) {
        Matcher found = TEXT.matcher(text);
        if (!found.matches() || (found.group("meant") == null) != (found.group("close") == null)) {
            throw new IllegalArgumentException("is no condition, expected " + FORM);
        }
        String strata =
                found.group("stratum") == null ? "" : found.group("stratum").strip();
        OptionalInt year = OptionalInt.empty();
        OptionalInt point = OptionalInt.empty();
        StringBuilder stratum = new StringBuilder();
        for (String part : strata.isEmpty() ? new String[0] : strata.split("\\s*;\\s*")) {
            Matcher single = YEAR.matcher(part);
            Matcher of = POINT.matcher(part);
            if (single.matches()) {
                year = OptionalInt.of(Integer.parseInt(single.group(1)));
            } else if (of.matches()) {
                point = OptionalInt.of(Integer.parseInt(of.group(1)));
            } else {
                stratum.append(stratum.isEmpty() ? "" : ";").append(part);
            }
        }
        boolean percent = found.group("percent") != null;
        double number = Double.parseDouble(found.group("number").replace('−', '-'));
        return new Condition(
                text.strip(),
                Meant.of(found.group("meant") == null ? "" : found.group("meant")),
                found.group("difference") != null,
                Optional.ofNullable(found.group("arm")).map(String::strip),
                found.group("outcome"),
                stratum.isEmpty() ? OutcomeName.ALL : stratum.toString(),
                year,
                point,
                Sign.of(found.group("sign")),
                percent ? number / 100 : number,
                percent);
    }

    /**
     * Holds it against results.
     *
     * @param rows of any arm and any outcome
     */
    public Finding judge(List<Evidence> rows) {
        List<Finding.Value> values = rows.stream()
                .filter(this::isAbout)
                .map(row -> new Finding.Value(row, of(row)))
                .toList();
        return new Finding(this, values);
    }

    private boolean isAbout(Evidence row) {
        return row.difference() == difference
                && row.outcome().equals(outcome)
                && row.stratum().equals(stratum)
                && row.year().equals(year)
                && (point.isEmpty() || row.point().equals(point))
                && arm.map(row.arm()::equals).orElse(true);
    }

    /** What one estimate says. */
    private Held of(Evidence row) {
        double from = meant == Meant.INTERVAL || meant == Meant.LOW ? row.low() : row.high();
        double to = meant == Meant.INTERVAL || meant == Meant.HIGH ? row.high() : row.low();
        if (meant == Meant.MEAN) {
            from = row.mean();
            to = row.mean();
        }
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            return Held.CANNOT_BE_TOLD;
        }
        boolean lower = sign.holds(from, limit);
        return lower != sign.holds(to, limit) ? Held.CANNOT_BE_TOLD : lower ? Held.HOLDS : Held.DOES_NOT_HOLD;
    }
}
