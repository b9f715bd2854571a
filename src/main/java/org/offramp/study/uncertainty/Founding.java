package org.offramp.study.uncertainty;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Scenario;
import org.offramp.study.calibration.Posterior;

/**
 * The numbers of a scenario with what is known of those that calibration moved.
 *
 * @param numbers which are drawn
 * @param said one line on the calibrated numbers: drawn from where, or held and why; empty where there are none
 * @param fingerprint changes with the posterior
 */
public record Founding(Numbers numbers, String said, String fingerprint) {

    public static final Founding NONE = new Founding(Numbers.of(List.of(), Optional.empty()), "", "");

    /**
     * The numbers of a scenario, with the posterior beside its file where that is up to date.
     *
     * @throws RunFailure if the posterior cannot be read
     */
    public static Founding of(Scenario scenario, Path file) {
        Path where = Posterior.beside(file, scenario.place().name());
        Optional<Posterior> there = Posterior.read(where);
        Optional<String> stale = there.flatMap(posterior -> posterior.stale(scenario.parameters()));
        Optional<Posterior> used = stale.isPresent() ? Optional.empty() : there;
        Numbers numbers = Numbers.of(scenario.parameters(), used);
        long calibrated = scenario.parameters().stream()
                .filter(p -> p.grade() == Grade.CALIBRATED)
                .count();
        String held = numbers.calibratedHeld() + " calibrated numbers are held at their values: ";
        String said = used.map(posterior -> posterior.paths().size() + " calibrated numbers are drawn together from "
                        + posterior.file() + " (" + posterior.rows().size() + " sets of values)"
                        + (numbers.calibratedHeld() > 0 ? "; " + numbers.calibratedHeld() + " are held" : ""))
                .or(() -> stale.map(path -> held + where + " was made from another value of " + path))
                .orElse(calibrated == 0 ? "" : held + "there is no " + where);
        return new Founding(numbers, said, used.map(Posterior::fingerprint).orElse(""));
    }
}
