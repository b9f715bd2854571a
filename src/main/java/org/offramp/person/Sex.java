package org.offramp.person;

/** Sex as registered. */
public enum Sex {
    /** Men and boys. */
    MALE,
    /** Women and girls. */
    FEMALE;

    private static final Sex[] ALL = values();

    /** The sex with an ordinal. */
    public static Sex of(int ordinal) {
        return ALL[ordinal];
    }
}
