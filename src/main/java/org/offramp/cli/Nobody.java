package org.offramp.cli;

import java.util.Optional;
import org.offramp.scenario.Scenario;

/** What is said of a place in which nobody has a drug use disorder, so that nothing in it is about anybody. */
final class Nobody {

    private Nobody() {}

    /** A line with advice; nothing where some have one. */
    static Optional<String> said(Scenario scenario) {
        boolean some = scenario.place().drugUse().substances().values().stream()
                .anyMatch(course -> course.users().isPresent()
                        || course.prevalence().values().stream().anyMatch(share -> share.value() > 0));
        return some
                ? Optional.empty()
                : Optional.of("nobody has a drug use disorder: no substance has a prevalence. Maybe"
                        + " drug-use.substances.opioids.prevalence?");
    }
}
