package org.offramp.person;

/**
 * The hazards a treatment may change, as one person feels them now, per person-year.
 *
 * @param contacts with the police, by offence class
 * @param overdose a fatal one
 * @param excess deaths of other causes on top of the background
 * @param remission of a disorder
 */
public record Felt(double[] contacts, double overdose, double excess, double remission) {

    /** The hazards of a person with a disorder at a tick. */
    public static Felt by(Population people, LifeRates rates, int person, int now) {
        Hazards hazards = new Hazards(people, rates);
        double[] contacts = new double[OffenceClass.COUNT];
        for (int offence = 0; offence < contacts.length; offence++) {
            contacts[offence] = hazards.contact(person, offence, now);
        }
        return new Felt(contacts, hazards.overdose(person, now), hazards.excess(person), hazards.remission(person));
    }
}
