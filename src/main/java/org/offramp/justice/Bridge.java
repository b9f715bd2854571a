package org.offramp.justice;

/**
 * What the justice system asks of whoever may open a way out, and tells it. The measure room implements it; with no
 * measures, {@link #NONE}.
 */
public interface Bridge {

    /** No way out anywhere. */
    Bridge NONE = new Bridge() {
        @Override
        public boolean divert(Stage stage, Disposal instead, int person, int occasion, int now) {
            return false;
        }

        @Override
        public boolean holds(int person) {
            return false;
        }

        @Override
        public void custodyBegins(int person, int now) {}

        @Override
        public void custodyEnds(int person, int now) {}

        @Override
        public void arrested(int person, int occasion, int now) {}
    };

    /**
     * Whether a measure takes the person in at a stage. If it does, the default does not happen (now); what happens
     * instead is told back through {@link Road}.
     *
     * @param stage where on the road
     * @param instead what would happen by default
     * @param person who
     * @param occasion of every draw about it
     * @param now the tick
     */
    boolean divert(Stage stage, Disposal instead, int person, int occasion, int now);

    /** Whether the measure a person is in holds them in a compulsory centre by now. */
    boolean holds(int person);

    /** Custody has begun. */
    void custodyBegins(int person, int now);

    /** Custody has ended. */
    void custodyEnds(int person, int now);

    /** A person has been arrested, which may end the measure the person is in; its case then goes on at once. */
    void arrested(int person, int occasion, int now);
}
