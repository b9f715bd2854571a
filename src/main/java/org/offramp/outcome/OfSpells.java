package org.offramp.outcome;

import java.util.List;

/** An outcome of places with spells of active use; it has no value in others. */
record OfSpells(Outcome outcome) implements Outcome {

    @Override
    public String id() {
        return outcome.id();
    }

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return outcome.strata(programmes, measures);
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        if (frame.spells()) {
            outcome.read(books, frame, sheet);
        }
    }
}
