package org.offramp.report.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A parsed manifest, asked by name and type; a value of the wrong type is an error that says where.
 *
 * @param where the place in the manifest, for errors
 * @param map the values
 */
public record Facts(String where, Map<?, ?> map) {

    /** A text that has to be there. */
    public String need(String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(where + ": no '" + key
                    + "'. Maybe the folder was written by another version; run the scenario again.");
        }
        return value.toString();
    }

    /** A text; empty where there is none. */
    public String text(String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    /** A number; NaN where there is none. */
    public double number(String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            return Double.NaN;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        try {
            return Double.parseDouble(value.toString());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    where + ": '" + key + "' is " + value + ", expected a number. Maybe a unit slipped in.", e);
        }
    }

    /** A whole number; 0 where there is none. */
    public int count(String key) {
        double number = number(key);
        return Double.isNaN(number) ? 0 : (int) Math.round(number);
    }

    /** Whether it says true. */
    public boolean yes(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** A list of texts; empty where there is none. */
    public List<String> texts(String key) {
        return list(key).stream().map(Object::toString).toList();
    }

    /** Named values within these; none where there are none. */
    public Facts part(String key) {
        return new Facts(where + "." + key, map.get(key) instanceof Map<?, ?> inner ? inner : Map.of());
    }

    /** A list of sets of named values; empty where there is none. */
    public List<Facts> each(String key) {
        List<Facts> all = new ArrayList<>();
        for (Object item : list(key)) {
            String place = where + "." + key + "[" + all.size() + "]";
            if (!(item instanceof Map<?, ?> inner)) {
                throw new IllegalArgumentException(place + ": " + item + " is not a set of named values.");
            }
            all.add(new Facts(place, inner));
        }
        return all;
    }

    private List<?> list(String key) {
        Object value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(where + ": '" + key + "' is " + value + ", expected a list.");
    }
}
