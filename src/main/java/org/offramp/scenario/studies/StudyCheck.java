package org.offramp.scenario.studies;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.offramp.outcome.Outcome;
import org.offramp.outcome.Outcomes;
import org.offramp.scenario.Findings;

/** What can be said of a study from its file alone. */
final class StudyCheck {

    private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";

    private final StudyFile study;
    private final Findings findings;

    StudyCheck(StudyFile study, Findings findings) {
        this.study = study;
        this.findings = findings;
    }

    void all() {
        arms();
        new FactorCheck(study, findings).all();
        study.replications().ifPresent(this::replications);
        outcomes();
    }

    private void arms() {
        if (study.arms().isEmpty()) {
            findings.problem("arms", "there is no arm", "one at least, which is held against the base", "");
        }
        study.arms().forEach((name, arm) -> {
            String path = "arms." + name;
            if (name.equals(Study.BASE)) {
                String expected = "another name: the base is the place as it is and need not be named";
                findings.problem(path, "an arm cannot be called 'base'", expected, "");
            } else if (!name.matches(WORD)) {
                findings.problem(path, "'" + name + "' is no name of an arm", "small letters, digits and hyphens", "");
            }
        });
    }

    private void replications(StudyFile.Wanted wanted) {
        if (wanted.atLeast() < 1) {
            findings.problem("replications", wanted.atLeast() + " is too few", "1 or more", "");
        }
        if (wanted.until().isEmpty()) {
            if (wanted.atMost() != wanted.atLeast()) {
                String expected = "until: {OUTCOME: 0.05}, the relative half-width at which to stop";
                findings.problem("replications", "nothing says when to stop", expected, "Maybe one number?");
            }
            return;
        }
        if (wanted.atLeast() < 2) {
            String what = "at-least is " + wanted.atLeast() + ", which has no interval";
            findings.problem("replications.at-least", what, "2 or more", "");
        }
        if (wanted.atMost() < wanted.atLeast()) {
            String what = "at-most is " + wanted.atMost() + ", less than at-least";
            findings.problem("replications.at-most", what, wanted.atLeast() + " or more", "");
        }
        wanted.until().forEach((text, width) -> {
            String path = "replications.until." + text;
            String outcome =
                    text.startsWith(Replications.DIFFERENCE) ? text.substring(Replications.DIFFERENCE.length()) : text;
            if (!study.outcomes().contains(outcome)) {
                findings.unknown(path, "outcome of this study", outcome, study.outcomes());
            }
            if (!(width > 0)) {
                findings.problem(path, width + " is no half-width", "a number above 0, such as 0.05 for 5 %", "");
            }
        });
    }

    private void outcomes() {
        if (study.outcomes().isEmpty()) {
            findings.problem("outcomes", "no outcome is kept", "one at least", "Maybe [prison-population]?");
        }
        Set<String> before = new HashSet<>();
        for (int i = 0; i < study.outcomes().size(); i++) {
            String text = study.outcomes().get(i);
            OutcomeName name = OutcomeName.parse(text);
            String path = "outcomes[" + i + "]";
            if (text.startsWith(Replications.DIFFERENCE)) {
                String what = "differences from the base are kept of every outcome";
                findings.problem(path, what, text.substring(Replications.DIFFERENCE.length()), "");
            } else if (outcome(name.id()).isEmpty()) {
                findings.unknown(
                        path,
                        "outcome",
                        name.id(),
                        Outcomes.ALL.stream().map(Outcome::id).toList());
            }
            if (!before.add(name.toString())) {
                findings.problem(path, "'" + text + "' is there twice", "each outcome once", "");
            }
        }
    }

    /** The outcome of an id. */
    static Optional<Outcome> outcome(String id) {
        return Outcomes.ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
