package org.offramp.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of one whole: what becomes of a contact, the sentences of an offence class, the severities of disorder, the
 * modalities people look for. One that grows must take from the others, so the parts of a mix vary apart from each
 * other, and are then brought back to what they may add up to.
 */
public final class Mix {

    private static final List<Pattern> MIXES = List.of(
            Pattern.compile("(drug-use\\.severities)\\.[^.]+\\.share"),
            Pattern.compile("(justice\\.police\\.[^.]+)\\.(no-action|warning|fine)"),
            Pattern.compile("(justice\\.court\\.sentences\\.[^.]+)\\.[^.]+\\.share"),
            Pattern.compile("(treatment\\.demand\\.(?:community|custody)\\.[^.]+)\\.[^.]+"));

    private static final double ROUNDING = 1e-9;

    private Mix() {}

    /** The mix a number is a share of, by the path it stands at; nothing for other numbers. */
    public static Optional<String> of(String path) {
        return MIXES.stream()
                .map(pattern -> pattern.matcher(path))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /**
     * Changed shares, brought back so that each mix adds up: to one where its shares add up to one as written; to no more
     * than one where they leave a rest. Only changed shares give way, in proportion.
     *
     * @param written every share of every mix as written, by path
     * @param changed new values of some numbers, by path
     */
    public static Map<String, Double> whole(Map<String, Double> written, Map<String, Double> changed) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        written.forEach((path, value) -> of(path).ifPresent(mix -> {
            double[] sum = sums.computeIfAbsent(mix, m -> new double[3]);
            sum[0] += value;
            sum[changed.containsKey(path) ? 1 : 2] += changed.getOrDefault(path, value);
        }));
        Map<String, Double> whole = new LinkedHashMap<>();
        changed.forEach((path, value) -> {
            double[] sum = of(path).map(sums::get).orElse(null);
            whole.put(path, sum == null ? value : value * factor(sum[0], sum[1], sum[2]));
        });
        return whole;
    }

    private static double factor(double written, double changed, double held) {
        boolean full = written >= 1 - ROUNDING;
        boolean fits = full ? Math.abs(changed + held - 1) <= ROUNDING : changed + held <= 1;
        return fits || changed == 0 ? 1 : Math.max(0, 1 - held) / changed;
    }
}
