package org.offramp.scenario;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a value while it is read: the header it shares with its neighbours, and the low and the high that
 * stand where it stands.
 *
 * @param header shared
 * @param low in the shape of the value, or null
 * @param high in the shape of the value, or null
 */
record Table(Header header, @Nullable Node low, @Nullable Node high) {

    /** Around a value written alone. */
    static final Table NONE = new Table(Header.BARE, null, null);

    /** Around a value from the command line. */
    static final Table SET = new Table(Header.SET, null, null);

    /** Around the value under a key. */
    Table at(String key) {
        return new Table(header, low == null ? null : low.get(key), high == null ? null : high.get(key));
    }

    /** Around an item of a list. */
    Table at(int index) {
        return new Table(header, item(low, index), item(high, index));
    }

    /**
     * This, if low and high are built like the value; otherwise says so and goes on without them.
     *
     * @param plain keys whose values have no range
     */
    Table checked(Node value, Set<String> plain, String path, Problems problems) {
        boolean alike =
                isLike(low, "low", value, plain, path, problems) & isLike(high, "high", value, plain, path, problems);
        return alike ? this : new Table(header, null, null);
    }

    private static boolean isLike(
            @Nullable Node limit, String name, Node value, Set<String> plain, String path, Problems problems) {
        if (limit == null || value.origin().isSet() || isSame(limit, value, plain)) {
            return true;
        }
        String expected = "as in the value: "
                + (value instanceof Node.Mapping mapping
                        ? String.join(", ", mapping.entries().keySet())
                        : value instanceof Node.Sequence list ? list.items().size() + " items" : "a number");
        problems.add(limit, path, name + " is not built like the value", expected, "");
        return false;
    }

    private static boolean isSame(Node limit, Node value, Set<String> plain) {
        if (value instanceof Node.Mapping ours && limit instanceof Node.Mapping theirs) {
            Set<String> keys = theirs.entries().keySet();
            return ours.entries().keySet().containsAll(keys)
                    && ours.entries().entrySet().stream()
                            .allMatch(e -> keys.contains(e.getKey()) || plain.contains(e.getKey()) || isOwn(e));
        }
        return value instanceof Node.Sequence ours
                && limit instanceof Node.Sequence theirs
                && ours.items().size() == theirs.items().size();
    }

    /** An entry from the command line or with a source of its own needs no low and high here. */
    private static boolean isOwn(Map.Entry<String, Node> entry) {
        return entry.getValue().origin().isSet() || entry.getValue().get("value") != null;
    }

    private static @Nullable Node item(@Nullable Node limit, int index) {
        return limit instanceof Node.Sequence list && index < list.items().size()
                ? list.items().get(index)
                : null;
    }
}
