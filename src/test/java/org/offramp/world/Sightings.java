package org.offramp.world;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.offramp.person.Population;
import org.offramp.person.Severity;
import org.offramp.person.Substance;
import org.offramp.scenario.Scenario;
import org.offramp.time.Clock;

/**
 * What is seen of people from month to month in a running world, and is in no book: first onsets of a disorder by
 * severity, and releases of people who use opioids, with and without naloxone. Of several releases in a month one is
 * seen; a relapse within the month of a first onset, one in thousands, is taken for the onset.
 */
final class Sightings {

    private static final int MONTH = Clock.YEAR / 12;

    private final Map<Severity, Long> onsets = new EnumMap<>(Severity.class);
    private final Population people;
    private final boolean[] wasIll;
    private final int[] releasedAt;
    private long releases;
    private long naloxone;

    private Sightings(Population people) {
        this.people = people;
        this.wasIll = people.everIll.clone();
        this.releasedAt = people.releasedAt.clone();
    }

    /** Runs the base of a place to its end. */
    static Sightings of(Path place, RunOptions options) {
        Simulation simulation = new Simulation(Scenario.read(place, List.of(), List.of()), options);
        World world = Worlds.of(simulation, 0, options.people(), AgendaKind.CALENDAR);
        world.start();
        Sightings seen = new Sightings(world.districts().get(0).people());
        for (int month = MONTH; month <= simulation.years().end(); month += MONTH) {
            Worlds.run(world, month);
            seen.look();
        }
        return seen;
    }

    private void look() {
        for (int person = 0; person < people.rows; person++) {
            if (people.everIll[person] && !wasIll[person]) {
                wasIll[person] = true;
                onsets.merge(Severity.values()[people.severity[person]], 1L, Long::sum);
            }
            if (people.releasedAt[person] != releasedAt[person]) {
                releasedAt[person] = people.releasedAt[person];
                if (people.substance[person] == Substance.OPIOIDS.ordinal()) {
                    releases++;
                    naloxone += people.naloxone[person] ? 1 : 0;
                }
            }
        }
    }

    /** First onsets by severity. */
    Map<Severity, Long> onsets() {
        return onsets;
    }

    /** First onsets of any severity. */
    long allOnsets() {
        return onsets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Releases from custody of people who use opioids or have used them. */
    long releases() {
        return releases;
    }

    /** Those of them with naloxone. */
    long naloxone() {
        return naloxone;
    }
}
