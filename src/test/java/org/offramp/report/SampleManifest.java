package org.offramp.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manifest of the made-up run. */
public final class SampleManifest {

    private SampleManifest() {}

    /** The manifest, as parsed. */
    public static Map<String, Object> of(List<String> arms) {
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("title", "Treatment instead of prison in the United States");
        m.put("place", "United States");
        m.put("question", "What if courts and police could refer people with a drug use disorder to treatment?");
        m.put("currency", "USD");
        m.put("price-year", 2024);
        m.put("population", 333_287_557L);
        m.put("people", 2_000_000);
        m.put("weight", 26.6);
        m.put("districts", 8);
        m.put("replications", 20);
        m.put("seed", 20260101L);
        m.put("years", 10);
        m.put("warmup", 15);
        m.put("priority", "first-come");
        m.put("start", "2026-01-01");
        m.put("version", "0.1.0");
        m.put("commit", "abc1234");
        m.put("jdk", "17.0.15");
        m.put("scenario-hash", "sha256:9f2c");
        m.put("coverage-target", 0.4);
        m.put("discount", 0.03);
        m.put("value-of-a-qaly", 85_000);
        List<Object> groups = new ArrayList<>();
        for (String stratum : List.of("sex=male", "sex=female", "age=12-17", "age=18-24", "age=25-39", "age=40+")) {
            groups.add(Map.of("stratum", stratum, "people", stratum.startsWith("sex") ? 140e6 : 70e6));
        }
        m.put("groups", groups);
        m.put("command", "offramp run scenarios/united-states.yaml --measure drug-court --replications 20");
        List<Object> armFacts = new ArrayList<>();
        for (String arm : arms) {
            armFacts.add(Map.of(
                    "name",
                    arm,
                    "priority",
                    arm.endsWith("-first") ? arm : "",
                    "measures",
                    arm.equals("base") ? List.of() : measures()));
        }
        m.put("arms", armFacts);
        m.put("ppp", 2.0);
        m.put("regime", Map.of("kinds", List.of("criminal", "specialised-courts"), "law", "Possession is a crime."));
        m.put(
                "gaps",
                List.of(Map.of(
                        "missing",
                        "Remand by class",
                        "narrows",
                        "remand-population",
                        "note",
                        "Assumed <here>.",
                        "path",
                        "justice.pretrial.remand")));
        m.put("fit", fit());
        m.put(
                "warnings",
                List.of(Map.of(
                        "principle",
                        "consent",
                        "instrument",
                        "Tokyo Rules (1990), rule 3.4",
                        "measure",
                        "police-referral",
                        "added",
                        true,
                        "text",
                        "people are <not> asked",
                        "file",
                        "measures/police-referral.yaml",
                        "line",
                        7,
                        "path",
                        "gate")));
        m.put(
                "sources",
                List.of(
                        Map.of(
                                "id",
                                "bjs-2021",
                                "text",
                                "Bureau of Justice Statistics, Time Served, 2021 & later",
                                "url",
                                "https://bjs.ojp.gov/"),
                        Map.of("id", "census-2022", "text", "US Census Bureau, population estimate 2022", "url", "")));
        return m;
    }

    private static List<Object> measures() {
        return List.of(
                Map.of(
                        "name",
                        "drug-court",
                        "title",
                        "Drug court",
                        "stage",
                        "trial",
                        "start",
                        "2027-01-01",
                        "compulsory",
                        false),
                Map.of(
                        "name",
                        "police-referral",
                        "title",
                        "Police referral and more places",
                        "stage",
                        "police-contact",
                        "start",
                        "2027-01-01",
                        "compulsory",
                        true));
    }

    private static List<Object> fit() {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put("id", "prison-population");
        held.put("title", "Prison population, 2022");
        held.put("unit", "people");
        held.put("observed", 1_827_600);
        held.put("simulated", 1_805_123.4);
        held.put("low", 1_798_000);
        held.put("high", 1_812_000);
        held.put("gap", -0.0123);
        held.put("grade", "measured");
        held.put("source", "bjs-2021");
        held.put("verdict", "inside 5%");
        return List.of(
                held,
                Map.of(
                        "id",
                        "coverage",
                        "title",
                        "Treatment coverage",
                        "unit",
                        "share",
                        "observed",
                        0.24,
                        "simulated",
                        Double.NaN,
                        "verdict",
                        "not tested"));
    }
}
