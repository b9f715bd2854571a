package org.offramp.study.guard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;
import org.offramp.study.unit.Value;

/**
 * What results say of a condition: it holds if it holds for one of the values it is about.
 *
 * @param condition what was asked
 * @param values it is about, with what each says
 */
public record Finding(Condition condition, List<Value> values) {

    private static final int SHOWN = 4;
    private static final MathContext DIGITS = new MathContext(4);

    /** Keeps its own copy. */
    public Finding {
        values = List.copyOf(values);
    }

    /** An estimate and what it says. */
    public record Value(Evidence row, Held held) {}

    /** What all say together. */
    public Held held() {
        for (Held held : List.of(Held.HOLDS, Held.CANNOT_BE_TOLD)) {
            if (values.stream().anyMatch(value -> value.held() == held)) {
                return held;
            }
        }
        return values.isEmpty() ? Held.CANNOT_BE_TOLD : Held.DOES_NOT_HOLD;
    }

    /** The condition, the values that decide and their intervals, in one line. */
    public String line() {
        List<Value> deciding =
                values.stream().filter(value -> value.held() == held()).toList();
        String shown = deciding.stream().limit(SHOWN).map(this::shown).collect(Collectors.joining("; "));
        int more = deciding.size() - SHOWN;
        return condition.text() + ": " + held().words() + ": "
                + (values.isEmpty() ? "there is no such value in the results" : shown)
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private String shown(Value value) {
        Evidence row = value.row();
        String mean = number(row.mean());
        String interval = Double.isFinite(row.low()) && Double.isFinite(row.high())
                ? " (" + number(row.low()) + " to " + number(row.high()) + ")"
                : " (no interval: one replication; maybe mean(…)?)";
        return (row.point().isEmpty() ? "" : "point " + row.point().getAsInt() + ", ") + row.arm() + " " + mean
                + interval;
    }

    private String number(double value) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        double shown = condition.percent() ? value * 100 : value;
        String text =
                BigDecimal.valueOf(shown).round(DIGITS).stripTrailingZeros().toPlainString();
        return text.replace('-', '−') + (condition.percent() ? "%" : "");
    }
}
