package org.offramp.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seal of a manifest: a hash of everything in it, so that a change by hand is seen before a run is repeated. */
final class Seal {

    /** Where it stands. */
    static final String KEY = "seal";

    private Seal() {}

    /** Puts it on facts as they are to be written. */
    static void put(Map<String, @Nullable Object> facts) {
        if (JsonReader.read(Json.of(facts)) instanceof Map<?, ?> read) {
            facts.put(KEY, of(read));
        }
    }

    /** Whether facts as they were read are those that were sealed. */
    static boolean holds(Map<String, Object> facts) {
        return of(facts).equals(facts.get(KEY));
    }

    private static String of(Map<?, ?> read) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        read.forEach((key, value) -> {
            if (value != null && !key.equals(KEY)) {
                rest.put(key.toString(), value);
            }
        });
        return Fingerprint.of(Json.of(rest));
    }
}
