package org.offramp.study.sweep;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offramp.scenario.studies.OutcomeName;
import org.offramp.scenario.studies.Replications;
import org.offramp.study.table.Json;
import org.offramp.study.table.JsonReader;

/**
 * What a sweep comes to before anything has run: its facts, as they stand in the manifest and in the note of a shard, and
 * those of them that say what is to be done. It holds all that tables need beside the units, so that shards are merged
 * without the files of the study.
 *
 * @param facts of the manifest that follow from the study and the program
 * @param arms names, the base first
 * @param factors their paths
 * @param outcomes kept
 * @param replications of every design point
 * @param points the design
 * @param currency code in place of "money" in units
 */
public record Plan(
        Map<String, @Nullable Object> facts,
        List<String> arms,
        List<String> factors,
        List<OutcomeName> outcomes,
        Replications replications,
        List<PlannedPoint> points,
        String currency) {

    static final String ARMS = "arms";
    static final String NAME = "name";
    static final String FACTORS = "factors";
    static final String PATH = "path";
    static final String OUTCOMES = "outcomes";
    static final String ID = "id";
    static final String STRATUM = "stratum";
    static final String REPLICATIONS = "replications";
    static final String AT_LEAST = "at-least";
    static final String AT_MOST = "at-most";
    static final String UNTIL = "until";
    static final String POINTS = "points";
    static final String CURRENCY = "currency";
    static final String ASKED = "asked";
    static final String HASH = "study-hash";

    /**
     * The plan that facts tell of.
     *
     * @throws IllegalArgumentException if they do not
     */
    static Plan of(Map<String, @Nullable Object> facts) {
        String text = Json.of(facts);
        try {
            return read(map(JsonReader.read(text)));
        } catch (ClassCastException | NullPointerException e) {
            throw new IllegalArgumentException("it is no plan of a sweep", e);
        }
    }

    private static Plan read(Map<String, @Nullable Object> facts) {
        List<PlannedPoint> points = new ArrayList<>();
        for (Map<String, @Nullable Object> point : maps(facts, POINTS)) {
            points.add(new PlannedPoint(
                    number(point, "point"),
                    ((List<?>) of(point, "values"))
                            .stream().map(Object::toString).toList(),
                    number(point, "people"),
                    number(point, "years"),
                    number(point, "warmup"),
                    Long.parseLong(text(point, "seed")),
                    text(point, "scenario-hash"),
                    text(point, "unit-key")));
        }
        Map<String, @Nullable Object> asked = map(of(facts, REPLICATIONS));
        Map<String, Double> until = new LinkedHashMap<>();
        map(of(asked, UNTIL)).forEach((name, width) -> until.put(name, ((BigDecimal) need(width)).doubleValue()));
        return new Plan(
                facts,
                maps(facts, ARMS).stream().map(arm -> text(arm, NAME)).toList(),
                maps(facts, FACTORS).stream().map(factor -> text(factor, PATH)).toList(),
                maps(facts, OUTCOMES).stream()
                        .map(outcome -> new OutcomeName(text(outcome, ID), text(outcome, STRATUM)))
                        .toList(),
                new Replications(number(asked, AT_LEAST), number(asked, AT_MOST), until),
                points,
                text(facts, CURRENCY));
    }

    /** What of it is not as in another plan, if anything is from which results follow. */
    Optional<String> differs(Plan other) {
        if (!arms.equals(other.arms) || !factors.equals(other.factors)) {
            return Optional.of("the arms or what is varied");
        }
        if (!outcomes.equals(other.outcomes) || !replications.equals(other.replications)) {
            return Optional.of("the outcomes kept or the replications");
        }
        if (points.size() != other.points.size()) {
            return Optional.of("the number of design points");
        }
        return points.stream()
                .filter(point -> !point.equals(other.points.get(point.number() - 1)))
                .findFirst()
                .map(point -> "the scenario or the size of point " + point.number());
    }

    /** Whether replications go on until means are precise. */
    boolean untilPrecise() {
        return !replications.until().isEmpty();
    }

    /** How many units there are, or at most are. */
    long units() {
        return (long) points.size() * replications.atMost();
    }

    /** A point by its number. */
    PlannedPoint point(Unit unit) {
        return points.get(unit.point() - 1);
    }

    /** Whether a unit is done by a shard. */
    boolean deals(Shard shard, Unit unit) {
        long row = unit.point() - 1L;
        return shard.has(untilPrecise() ? row : row * replications.atMost() + unit.replication() - 1);
    }

    /** How many units of a point, or at most how many, are done by a shard. */
    long dealt(Shard shard, PlannedPoint point) {
        return IntStream.rangeClosed(1, replications.atMost())
                .filter(replication -> deals(shard, point.unit(replication)))
                .count();
    }

    static Object of(Map<String, @Nullable Object> map, String key) {
        return need(map.get(key));
    }

    private static Object need(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("it is no plan of a sweep");
        }
        return value;
    }

    static String text(Map<String, @Nullable Object> map, String key) {
        return (String) of(map, key);
    }

    static int number(Map<String, @Nullable Object> map, String key) {
        return ((BigDecimal) of(map, key)).intValueExact();
    }

    static Map<String, @Nullable Object> map(@Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) need(value)).forEach((key, one) -> map.put((String) key, one));
        return map;
    }

    private static List<Map<String, @Nullable Object>> maps(Map<String, @Nullable Object> facts, String key) {
        return ((List<?>) of(facts, key)).stream().map(Plan::map).toList();
    }
}
