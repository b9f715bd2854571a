package org.offramp.money;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Whose costs are counted: each is a set of payers, and the wider ones hold the narrower ones. */
public enum Perspective {
    /** Police, prosecution, courts, prison and supervision. */
    JUSTICE(EnumSet.of(Payer.POLICE, Payer.PROSECUTION, Payer.COURTS, Payer.PRISON, Payer.SUPERVISION)),
    /** The treatment system. */
    HEALTH(EnumSet.of(Payer.TREATMENT)),
    /** Everything paid from public budgets: justice and health. */
    PUBLIC(EnumSet.complementOf(EnumSet.of(Payer.PERSON, Payer.SOCIETY))),
    /** All payers: the person, the family, victims and society as well. */
    SOCIETAL(EnumSet.allOf(Payer.class));

    private final Set<Payer> payers;

    Perspective(Set<Payer> payers) {
        this.payers = payers;
    }

    /** Whether what a payer pays is counted. */
    public boolean counts(Payer payer) {
        return payers.contains(payer);
    }

    /** The perspective as written in tables. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
