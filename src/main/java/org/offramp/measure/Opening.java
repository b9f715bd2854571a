package org.offramp.measure;

import java.util.Arrays;
import java.util.List;
import org.offramp.chance.Draws;
import org.offramp.chance.Ratio;
import org.offramp.justice.Disposal;
import org.offramp.justice.Stage;
import org.offramp.person.Substance;

/** A gate in force in an arm: its rule, when it opens, the numbers of its modalities, the key of its draws. */
final class Opening {

    final Gate gate;
    final int number;

    /** The first tick in force of the measure, or of the one of its name that it replaces. */
    final int since;

    private final Enacted enacted;
    private final Enacted[] encouraging;
    private final long salt;
    private final int[] modality = new int[Substance.values().length];

    /**
     * A gate.
     *
     * @param all measures of the arm: by some of them officials offer this one more often
     * @param number in the counts
     * @param modalities names of the modalities, by number
     */
    Opening(Enacted enacted, Gate gate, List<Enacted> all, int number, List<String> modalities) {
        Measure measure = enacted.measure();
        this.gate = gate;
        this.number = number;
        this.since = all.stream()
                .filter(other -> other.measure().name().equals(measure.name()))
                .mapToInt(Enacted::start)
                .reduce(enacted.start(), Math::min);
        this.enacted = enacted;
        this.encouraging = all.stream()
                .filter(other -> other != enacted && other.measure().offers().isPresent())
                .toArray(Enacted[]::new);
        this.salt = salt(measure.name());
        Arrays.fill(modality, -1);
        gate.treatment().forEach((substance, name) -> modality[substance.ordinal()] = modalities.indexOf(name));
    }

    boolean opensAt(Stage stage, int now) {
        return gate.stage() == stage && now >= enacted.start() && now < enacted.end();
    }

    /** Whether it is meant to stand in for a disposal in a case charged at a tick. */
    boolean isFor(Disposal instead, int charged) {
        boolean late = gate.stage().compareTo(Stage.PROSECUTION) > 0;
        return gate.insteadOf().contains(instead) && (gate.openCases() || !late || charged >= since);
    }

    /** Share of officials who offer it at a time. */
    double offered(int now) {
        double share = gate.offered().value() * enacted.part(now);
        for (Enacted other : encouraging) {
            double ratio = other.measure().offers().orElse(Ratio.ONE).value();
            share *= 1 + other.part(now) * (ratio - 1);
        }
        return Math.min(1, share);
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
