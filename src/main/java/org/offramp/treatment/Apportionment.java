package org.offramp.treatment;

/** The share of a district in the whole places of a programme: the districts' shares add up to the whole. */
@FunctionalInterface
public interface Apportionment {

    /**
     * Whole places of this district.
     *
     * @param places real places of the whole place
     */
    int whole(double places);
}
