package org.offramp.study.sweep;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of several parts of a sweep that are done apart: units are dealt out like cards, so that together the shards do
 * each once. Where replications go on until precise, whole design points are dealt out.
 *
 * @param number from 1
 * @param of how many
 */
public record Shard(int number, int of) {

    /** Everything. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** The folder of the notes of shards in a result folder. */
    public static final String FOLDER = "shards";

    private static final int MOST = 10_000;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})/(\\d{1,5})");

    /** A shard as it is written, {@code 2/3}; nothing if there is no such shard. */
    public static Optional<Shard> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Shard shard = new Shard(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        boolean is = shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST;
        return is ? Optional.of(shard) : Optional.empty();
    }

    /** Whether it is one of several. */
    public boolean part() {
        return of > 1;
    }

    /** Whether the card of a number, from 0, is dealt to it. */
    boolean has(long card) {
        return card % of == number - 1;
    }

    /** The name of its note. */
    String note() {
        return String.format(Locale.ROOT, "%d-of-%d.json", number, of);
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
