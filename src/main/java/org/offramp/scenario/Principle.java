package org.offramp.scenario;

/** A principle of the international standards on diversion, treatment and custody, and the instrument it stands in. */
public enum Principle {
    /** Nobody is diverted without being asked. */
    CONSENT("Tokyo Rules (1990), rule 3.4; UNODC/WHO International Standards for the Treatment of Drug Use Disorders"
            + " (2020)"),
    /** A measure can be left, and leaving it does not cost more than refusing it would have. */
    WAY_OUT("Tokyo Rules (1990), rule 14.3"),
    /** A diversion is not longer than the sanction it stands instead of. */
    PROPORTIONALITY("Tokyo Rules (1990), rules 2.3 and 2.6"),
    /** Compulsory detention is no treatment. */
    NO_COMPULSORY_DETENTION(
            "Joint statement of twelve UN entities on compulsory drug detention and rehabilitation centres (2012)"),
    /** People with an opioid disorder can have medication. */
    MEDICATION(
            "UNODC/WHO International Standards for the Treatment of Drug Use Disorders (2020); WHO guidelines on opioid"
                    + " dependence (2009)"),
    /** Women are held apart from men, and no way out is closed to them. */
    WOMEN("Bangkok Rules (2010), rules 57, 58 and 62; Nelson Mandela Rules (2015), rule 11"),
    /** Juveniles are held apart from adults. */
    JUVENILES("Beijing Rules (1985), rules 13.4 and 26.3; Nelson Mandela Rules (2015), rule 11"),
    /** Treatment in prison is not below that outside. */
    EQUIVALENCE("Nelson Mandela Rules (2015), rule 24"),
    /** Nobody is put to death for a drug offence. */
    NO_DEATH_PENALTY(
            "International Covenant on Civil and Political Rights, article 6(2), and General Comment 36 (2018) of the"
                    + " Human Rights Committee");

    private final String instrument;

    Principle(String instrument) {
        this.instrument = instrument;
    }

    /** The word in tables. */
    public String word() {
        return Text.word(this);
    }

    /** Where it is written. */
    public String instrument() {
        return instrument;
    }
}
