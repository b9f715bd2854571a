package org.offramp.scenario;

import java.util.Optional;

/**
 * What stands beside the value of a parameter and serves the whole of it, be it one number or a table.
 *
 * @param at where it is written
 * @param path of the parameter
 * @param bare whether nothing stands beside the value: a number alone needs no unit, no range and no source
 * @param unit as written, empty where each value carries its own
 * @param grade how well it is founded
 * @param source ids, joined by "; "
 * @param note the reasoning
 * @param bounds what calibration may not leave, low and high
 */
record Header(
        Origin at,
        String path,
        boolean bare,
        String unit,
        Grade grade,
        String source,
        String note,
        Optional<Node.Sequence> bounds) {

    /** Of a number written alone. */
    static final Header BARE = alone(Origin.of(""), "");

    /** Of a number from the command line. */
    static final Header SET = alone(Origin.ofSet(""), "--set");

    private static Header alone(Origin at, String source) {
        return new Header(at, "", true, "", Grade.ASSUMED, source, "", Optional.empty());
    }

    /** The same with the unit a value brings itself. */
    Header in(String ownUnit) {
        return new Header(at, path, bare, ownUnit, grade, source, note, bounds);
    }
}
