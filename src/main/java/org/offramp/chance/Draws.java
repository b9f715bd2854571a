package org.offramp.chance;

/**
 * Addressed draws: every draw is a pure function of (seed, replication, district, person, decision, occasion), made by a
 * keyed counter-based generator (the finaliser of SplitMix64 applied to a keyed counter, twice). There is no stream to
 * share, so results do not depend on the order of events, on threads or on the machine.
 *
 * <p>An address is built in two steps: {@link #key} for a person, once, and {@link #at} for each draw. The inverse
 * transforms use {@link StrictMath}, which gives the same bits everywhere.
 */
public final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long ODD = 0xD1342543DE82EF95L;
    private static final double UNIT = 0x1.0p-52;

    private Draws() {}

    /**
     * The key of all draws that belong together: of a replication, of a district in it, of a person in that.
     *
     * @param parent the key one level above, or the seed
     * @param index which replication, district or person
     */
    public static long key(long parent, long index) {
        return mix(parent + GOLDEN * (index + 1));
    }

    /**
     * The 64 bits at an address.
     *
     * @param key of the person, from {@link #key}
     * @param decision which decision, see the catalogue of decisions
     * @param occasion which time the decision is taken
     */
    public static long at(long key, int decision, int occasion) {
        return mix(key + ODD * (((long) occasion << 8) + decision + 1));
    }

    /** A number in (0, 1) from the bits of an address: 52 bits and a half, so neither end is ever reached. */
    public static double uniform(long bits) {
        return ((bits >>> 12) + 0.5) * UNIT;
    }

    /** A unit exponential, −ln u, from the bits of an address. */
    public static double exponential(long bits) {
        return -StrictMath.log(uniform(bits));
    }

    /** A standard normal from the bits of an address (Box–Muller on the address and its successor). */
    public static double normal(long bits) {
        double radius = StrictMath.sqrt(2 * exponential(bits));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform(mix(bits + GOLDEN)));
    }

    /**
     * A gamma variate of scale 1 from the bits of an address (Marsaglia and Tsang 2000, with their boost below shape 1);
     * further bits are derived from the first.
     *
     * @param shape above zero
     */
    public static double gamma(long bits, double shape) {
        if (shape < 1) {
            return gamma(mix(bits + ODD), shape + 1) * StrictMath.exp(StrictMath.log(uniform(bits)) / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        long more = bits;
        while (true) {
            more = mix(more + GOLDEN);
            double z = normal(more);
            double root = 1 + c * z;
            more = mix(more + ODD);
            if (root > 0) {
                double v = root * root * root;
                if (StrictMath.log(uniform(more)) < z * z / 2 + d * (1 - v + StrictMath.log(v))) {
                    return d * v;
                }
            }
        }
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
