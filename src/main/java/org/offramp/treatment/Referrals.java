package org.offramp.treatment;

/** Who is told what becomes of people referred by others. The measure room implements it. */
public interface Referrals {

    /** Nobody refers. */
    Referrals NONE = new Referrals() {
        @Override
        public void started(int person, int now) {}

        @Override
        public void ended(int person, boolean completed, int now) {}

        @Override
        public void gaveUp(int person, int now) {}
    };

    /** A referred person has started treatment. */
    void started(int person, int now);

    /** A referred person is no longer in treatment. */
    void ended(int person, boolean completed, int now);

    /** A referred person has waited in vain for a place. */
    void gaveUp(int person, int now);
}
