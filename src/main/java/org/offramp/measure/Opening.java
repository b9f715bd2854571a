package org.offramp.measure;

import java.util.Arrays;
import java.util.List;
import org.offramp.chance.Draws;
import org.offramp.justice.Stage;
import org.offramp.person.Substance;

/** A gate in force in an arm: its rule, when it opens, the numbers of its modalities, the key of its draws. */
final class Opening {

    final Gate gate;
    final int number;
    final int start;
    private final int end;
    private final int ramp;
    private final long salt;
    private final int[] modality = new int[Substance.values().length];

    Opening(Enacted enacted, Gate gate, int number, List<String> modalities) {
        Measure measure = enacted.measure();
        this.gate = gate;
        this.number = number;
        this.start = enacted.start();
        this.end = enacted.end();
        this.ramp = measure.ramp().map(span -> span.ticks()).orElse(0);
        this.salt = salt(measure.name());
        Arrays.fill(modality, -1);
        gate.treatment().forEach((substance, name) -> modality[substance.ordinal()] = modalities.indexOf(name));
    }

    boolean opensAt(Stage stage, int now) {
        return gate.stage() == stage && now >= start && now < end;
    }

    /** Share of officials who offer it at a time. */
    double offered(int now) {
        double risen = ramp == 0 ? 1 : Math.min(1, (now - start) / (double) ramp);
        return gate.offered().value() * risen;
    }

    int modality(int substance) {
        return substance < 0 ? -1 : modality[substance];
    }

    /** The key of the draws of this measure about a person: by name, so that other measures change nothing. */
    long key(long personKey) {
        return Draws.key(personKey, salt);
    }

    private static long salt(String name) {
        long salt = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            salt = 31 * salt + name.charAt(i);
        }
        return salt;
    }
}
