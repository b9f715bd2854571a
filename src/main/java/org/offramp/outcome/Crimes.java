package org.offramp.outcome;

import org.offramp.justice.Counted;
import org.offramp.person.OffenceClass;
import org.offramp.person.Strata;

/** Offences committed, whether anybody learns of them or not: contacts with the police / share detected, by class. */
final class Crimes {

    private Crimes() {}

    /** Offences in a year. */
    static Reading committed() {
        return (books, frame, year, stratum) -> {
            double sum = 0;
            for (int cell : stratum.cells()) {
                long contacts = books.justice().get(Counted.CONTACTS.ordinal(), year, cell);
                if (contacts > 0) {
                    sum += contacts / detection(frame, Strata.offence(cell));
                }
            }
            return frame.weight() * sum;
        };
    }

    private static double detection(Frame frame, int offence) {
        double share = offence == Strata.NO_CLASS ? 1 : frame.detection().getOrDefault(OffenceClass.of(offence), 1.0);
        if (!(share > 0)) {
            throw new IllegalStateException("there are contacts for " + OffenceClass.of(offence)
                    + " but none of these offences are detected. Maybe raise its share in offending.detection.");
        }
        return share;
    }
}
