package org.offramp.study.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offramp.study.unit.Fingerprint;
import org.offramp.study.unit.Key;
import org.offramp.study.unit.Part;
import org.offramp.study.unit.Value;

/** A plan and results written by hand: what a unit leaves follows from its identity, as in life. */
final class HandMadePlan {

    static final String VERSION = "test";

    private HandMadePlan() {}

    /** A plan of some points, base and two arms, with a fixed number of replications. */
    static Plan fixed(int points, int replications) {
        return plan(points, replications, replications, Map.of(), List.of("arrests", "cost", "arrests[sex=female]"));
    }

    /** A plan in which replications go on until the difference in arrests is precise. */
    static Plan until(int points, int least, int most, Map<String, Double> until) {
        return plan(points, least, most, until, List.of("arrests", "cost"));
    }

    static Plan plan(int points, int least, int most, Map<String, Double> until, List<String> outcomes) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("kind", "study");
        facts.put("title", "By hand");
        facts.put(Plan.CURRENCY, "EUR");
        facts.put(Plan.ARMS, List.of(Map.of("name", "base"), Map.of("name", "one"), Map.of("name", "two, \"both\"")));
        facts.put(Plan.FACTORS, List.of(Map.of("path", "a.b"), Map.of("path", "c.d")));
        List<Object> kept = new ArrayList<>();
        for (String outcome : outcomes) {
            var name = org.offramp.scenario.studies.OutcomeName.parse(outcome);
            kept.add(ordered("id", name.id(), "stratum", name.stratum()));
        }
        facts.put(Plan.OUTCOMES, kept);
        facts.put(Plan.REPLICATIONS, ordered(Plan.AT_LEAST, least, Plan.AT_MOST, most, Plan.UNTIL, until));
        List<Object> all = new ArrayList<>();
        for (int point = 1; point <= points; point++) {
            all.add(ordered(
                    "point",
                    point,
                    "values",
                    List.of("0." + point, "word " + point),
                    "people",
                    100,
                    "years",
                    2,
                    "warmup",
                    1,
                    "seed",
                    "-9223372036854775807",
                    "scenario-hash",
                    "h" + point,
                    "unit-key",
                    Fingerprint.of("point " + point)));
        }
        facts.put(Plan.POINTS, all);
        facts.put("version", VERSION);
        facts.put("commit", Fingerprint.COMMIT);
        facts.put(Plan.HASH, "s");
        return Plan.of(facts);
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** What a unit leaves: arrests near 100 · point, spread by its identity; the second arm has a tenth fewer. */
    static Part part(Unit unit) {
        double chance = Integer.parseInt(unit.identity().substring(0, 4), 16) / 65_536.0;
        List<Part.Arm> arms = new ArrayList<>();
        for (int arm = 0; arm < 3; arm++) {
            double arrests = 100 * unit.point() + 50 * chance - arm * (5 + chance);
            List<Value> values = new ArrayList<>(List.of(
                    value("arrests", "all", 0, "arrests per year", arrests),
                    value("arrests", "all", 1, "arrests per year", arrests / 3),
                    value("cost", "all", 0, "money per year", arrests * 1e7 / 3)));
            if (unit.replication() > 1) {
                values.add(value("arrests", "sex=female", 0, "arrests per year", arrests / 7));
            }
            arms.add(new Part.Arm("arm " + arm, values, List.of(), List.of(), List.of(), 10, 100));
        }
        return new Part(unit.replication(), arms);
    }

    private static Value value(String id, String stratum, int year, String unit, double value) {
        return new Value(new Key(id, stratum, year), unit, value);
    }
}
