package org.offramp.justice;

import java.util.Map;
import org.offramp.chance.Chance;
import org.offramp.person.OffenceClass;

/**
 * The law and the practice of a place, along the road.
 *
 * @param police response to a contact, by class
 * @param dropped share of arrests that the prosecutor drops, by class
 * @param pretrial before trial
 * @param court the courts
 * @param prison prisons
 * @param supervision supervision
 */
public record JusticeLaw(
        Map<OffenceClass, PoliceLaw> police,
        Map<OffenceClass, Chance> dropped,
        PretrialLaw pretrial,
        CourtLaw court,
        PrisonLaw prison,
        SupervisionLaw supervision) {

    /**
     * Accepts complete tables.
     *
     * @throws IllegalArgumentException if an offence class is missing from a table
     */
    public JusticeLaw {
        for (OffenceClass offence : OffenceClass.values()) {
            require(police.containsKey(offence), "police", offence);
            require(dropped.containsKey(offence), "dropped", offence);
            require(pretrial.remand().containsKey(offence), "pretrial.remand", offence);
            require(pretrial.preparation().containsKey(offence), "pretrial.preparation", offence);
            require(court.conviction().containsKey(offence), "court.conviction", offence);
            require(court.sentences().containsKey(offence), "court.sentences", offence);
        }
    }

    private static void require(boolean there, String table, OffenceClass offence) {
        if (!there) {
            throw new IllegalArgumentException(table + " has no entry for "
                    + offence.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
    }
}
