package org.offramp.person;

/** Age bands of every table of results. */
public enum AgeBand {
    /** Juveniles, 12 to 17. */
    JUVENILE("12-17", 12),
    /** Young adults, 18 to 24. */
    YOUNG("18-24", 18),
    /** Adults of 25 to 39. */
    ADULT("25-39", 25),
    /** Adults of 40 and over. */
    OLDER("40+", 40);

    /** The number of bands. */
    public static final int COUNT = 4;

    private final String label;
    private final int from;

    AgeBand(String label, int from) {
        this.label = label;
        this.from = from;
    }

    /** The band of an age in whole years. */
    public static AgeBand of(int age) {
        return age < YOUNG.from ? JUVENILE : age < ADULT.from ? YOUNG : age < OLDER.from ? ADULT : OLDER;
    }

    /** The band as written in tables. */
    public String label() {
        return label;
    }
}
