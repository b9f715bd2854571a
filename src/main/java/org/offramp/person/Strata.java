package org.offramp.person;

/**
 * Cells of the tables: sex × age band × offence class (or none) × disorder (no, yes). A cell is a small number, its parts
 * can be read back.
 */
public final class Strata {

    /** The offence class of somebody without a case. */
    public static final int NO_CLASS = OffenceClass.COUNT;

    private static final int CLASSES = OffenceClass.COUNT + 1;
    private static final int AGES = AgeBand.values().length;

    /** How many cells there are. */
    public static final int CELLS = 2 * AGES * CLASSES * 2;

    private Strata() {}

    /**
     * The cell of its parts.
     *
     * @param sex ordinal of {@link Sex}
     * @param age ordinal of {@link AgeBand}
     * @param offence ordinal of {@link OffenceClass} or {@link #NO_CLASS}
     * @param disorder whether the person has a drug use disorder
     */
    public static int cell(int sex, int age, int offence, boolean disorder) {
        return ((sex * AGES + age) * CLASSES + offence) * 2 + (disorder ? 1 : 0);
    }

    /** Ordinal of the sex of a cell. */
    public static int sex(int cell) {
        return cell / (2 * CLASSES * AGES);
    }

    /** Ordinal of the age band of a cell. */
    public static int age(int cell) {
        return cell / (2 * CLASSES) % AGES;
    }

    /** Ordinal of the offence class of a cell, or {@link #NO_CLASS}. */
    public static int offence(int cell) {
        return cell / 2 % CLASSES;
    }

    /** Whether a cell is one of people with a disorder. */
    public static boolean disorder(int cell) {
        return cell % 2 == 1;
    }
}
