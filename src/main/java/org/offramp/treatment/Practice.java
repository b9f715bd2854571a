package org.offramp.treatment;

import java.util.List;
import org.offramp.person.Substance;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** The provision in force, by the numbers of the modalities: what each is, how long it is planned for, who asks for which. */
final class Practice {

    private static final Substance[] SUBSTANCES = Substance.values();

    private final List<String> names;
    private final Modality[] modalities;
    private final int[] planned;
    private final int hospital;
    private Demand demand;

    Practice(Provision provision) {
        this.names = provision.names();
        this.modalities = new Modality[names.size()];
        this.planned = new int[names.size()];
        this.demand = provision.demand();
        this.hospital = demand.hospital().map(names::indexOf).orElse(-1);
        adopt(provision);
    }

    /** Puts another provision with the same modalities in force. */
    void adopt(Provision provision) {
        demand = provision.demand();
        for (int m = 0; m < modalities.length; m++) {
            modalities[m] = provision.modalities().get(names.get(m));
            planned[m] = modalities[m].planned().map(Span::ticks).orElse(Clock.NEVER);
        }
    }

    /** The names of the modalities. */
    List<String> names() {
        return names;
    }

    /** Who asks for which modality, and how long they wait. */
    Demand demand() {
        return demand;
    }

    /** The number of the modality a person asks for, by a number in (0, 1), or −1 if none. */
    int sought(boolean held, int substance, double u) {
        return demand.modality(held, SUBSTANCES[substance], names, u);
    }

    /** Ticks a person who comes of their own accord waits at most, by the bits of a draw. */
    int patience(long bits) {
        return Clock.ticks(demand.patience().sample(bits));
    }

    Modality modality(int number) {
        return modalities[number];
    }

    /** Ticks after which the treatment is complete, or never. */
    int planned(int modality) {
        return planned[modality];
    }

    /** The number of the hospital among the modalities, or −1. */
    int hospital() {
        return hospital;
    }

    /** Whether two modalities are given in the same setting. */
    boolean sameSetting(int one, int other) {
        return modalities[one].setting() == modalities[other].setting();
    }
}
