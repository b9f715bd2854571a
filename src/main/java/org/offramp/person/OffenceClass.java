package org.offramp.person;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.offramp.chance.Ratio;

/** Classes of offences, from the least to the most serious in the sense of the road they lead to. */
public enum OffenceClass {
    /** Possession of drugs for own use. */
    POSSESSION,
    /** Public order and other minor offences. */
    PUBLIC_ORDER,
    /** Theft, burglary and other offences for gain. */
    ACQUISITIVE,
    /** Supply and trafficking of drugs. */
    SUPPLY,
    /** Violence against people, robbery among it. */
    VIOLENT;

    private static final OffenceClass[] ALL = values();

    /** The number of classes. */
    public static final int COUNT = ALL.length;

    /** The class with an ordinal. */
    public static OffenceClass of(int ordinal) {
        return ALL[ordinal];
    }

    /** Ratios of all classes: one for those left out. */
    public static Map<OffenceClass, Ratio> all(Map<OffenceClass, Ratio> some) {
        Map<OffenceClass, Ratio> all = new EnumMap<>(OffenceClass.class);
        for (OffenceClass offence : ALL) {
            all.put(offence, some.getOrDefault(offence, Ratio.ONE));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The more serious of two classes. */
    public OffenceClass orWorse(OffenceClass other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
