package org.offramp.study.unit;

import java.util.ArrayList;
import java.util.List;
import org.offramp.world.Balance;

/**
 * A finished replication as text: a line per number, fields between tabs, numbers in hexadecimal, so that what is read
 * is what was written to the last bit.
 */
public final class PartText {

    private static final String TAB = "\t";
    private static final String REPLICATION = "replication";
    private static final String ARM = "arm";
    private static final String VALUE = "value";
    private static final String GATE = "gate";
    private static final String FLOW = "flow";
    private static final String ACCOUNT = "account";
    private static final String END = "end";

    private PartText() {}

    public static String write(Part part) {
        StringBuilder text = new StringBuilder();
        line(text, REPLICATION, part.replication());
        for (Part.Arm arm : part.arms()) {
            for (Value v : arm.values()) {
                Key k = v.key();
                line(text, VALUE, k.outcome(), k.stratum(), k.year(), v.unit(), Double.toHexString(v.value()));
            }
            arm.gates().forEach(t -> tally(text, GATE, t));
            arm.flows().forEach(t -> tally(text, FLOW, t));
            arm.accounts().forEach(b -> line(text, ACCOUNT, b.account(), b.left(), b.right()));
            line(text, ARM, arm.name(), arm.events(), arm.personTicks());
        }
        return text.append(END).append('\n').toString();
    }

    private static void tally(StringBuilder text, String what, Tally t) {
        line(text, what, t.year(), t.first(), t.second(), Double.toHexString(t.count()));
    }

    private static void line(StringBuilder text, Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : TAB).append(fields[i]);
        }
        text.append('\n');
    }

    /**
     * Reads what {@link #write} wrote; an arm closes what stands above it.
     *
     * @throws IllegalArgumentException if the text is not whole
     */
    public static Part read(String text) {
        int replication = 0;
        List<Part.Arm> arms = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        List<Tally> gates = new ArrayList<>();
        List<Tally> flows = new ArrayList<>();
        List<Balance> accounts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String[] f = line.split(TAB, -1);
            switch (f[0]) {
                case REPLICATION -> replication = Integer.parseInt(f[1]);
                case VALUE ->
                    values.add(new Value(new Key(f[1], f[2], Integer.parseInt(f[3])), f[4], Double.parseDouble(f[5])));
                case GATE -> gates.add(tally(f));
                case FLOW -> flows.add(tally(f));
                case ACCOUNT -> accounts.add(new Balance(f[1], Long.parseLong(f[2]), Long.parseLong(f[3])));
                case ARM -> {
                    long events = Long.parseLong(f[2]);
                    arms.add(new Part.Arm(f[1], values, gates, flows, accounts, events, Long.parseLong(f[3])));
                    List.of(values, gates, flows, accounts).forEach(List::clear);
                }
                case END -> {
                    return new Part(replication, arms);
                }
                default -> throw new IllegalArgumentException("unknown line '" + f[0] + "'");
            }
        }
        throw new IllegalArgumentException("it is cut short");
    }

    private static Tally tally(String[] f) {
        return new Tally(Integer.parseInt(f[1]), f[2], f[3], Double.parseDouble(f[4]));
    }
}
