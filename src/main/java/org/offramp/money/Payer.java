package org.offramp.money;

/** Who pays. */
public enum Payer {
    /** Police. */
    POLICE("police"),
    /** Prosecution. */
    PROSECUTION("prosecution"),
    /** Courts. */
    COURTS("courts"),
    /** Prison administration: remand, sentences, compulsory centres. */
    PRISON("prison"),
    /** Probation, parole and monitoring. */
    SUPERVISION("supervision"),
    /** The treatment system. */
    TREATMENT("treatment"),
    /** The person and the family. */
    PERSON("person-and-family"),
    /** Society and victims. */
    SOCIETY("society");

    private final String label;

    Payer(String label) {
        this.label = label;
    }

    /** The payer as written in tables. */
    public String label() {
        return label;
    }
}
