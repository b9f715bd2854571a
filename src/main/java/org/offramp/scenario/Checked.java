package org.offramp.scenario;

/** A scenario that can look over itself once it is read: does every measure name a modality there is? */
public interface Checked {

    /**
     * Reports what does not fit together.
     *
     * @param findings takes the problems, each at a path of the scenario
     */
    void check(Findings findings);
}
