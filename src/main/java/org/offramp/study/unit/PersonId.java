package org.offramp.study.unit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a simulated person: {@code R-D-N}, all from 1.
 *
 * @param replication in which
 * @param district of the place
 * @param number row of the register of the district
 */
public record PersonId(int replication, int district, int number) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8})-([1-9]\\d{0,8})-([1-9]\\d{0,8})");

    /** Reads a name; nothing if it is none. */
    public static Optional<PersonId> of(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new PersonId(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return replication + "-" + district + "-" + number;
    }
}
