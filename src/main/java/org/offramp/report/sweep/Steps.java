package org.offramp.report.sweep;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offramp.study.table.Interval;

/**
 * A grid of an offer and of places in treatment: what one step up in the offer adds while the places stay as they are. A
 * step is paired: the same arm, replication and seed at both points, so the two differ in the offer alone.
 *
 * @param input the sweep
 * @param offer the factor that is an offer
 * @param places the factor that is a number of places
 * @param turned whether the offer is the second factor
 */
record Steps(SweepInput input, Factor offer, Factor places, boolean turned) {

    /** What is said of a grid without them. */
    static final String NONE =
            "it needs a grid of two factors, one of them an offer (offered in its path) and one places (places or capacity).";

    /**
     * One step up in the offer.
     *
     * @param change of the outcome
     * @param queue change of those who wait, where that is kept
     */
    record Step(Interval change, Optional<Interval> queue) {

        /** Whether the outcome changed, by its interval. */
        boolean told() {
            return change.low() > 0 || change.high() < 0;
        }

        /** Whether nothing can be told of the outcome, and more people wait. */
        boolean onlyQueue() {
            return bounded() && !told() && queue.filter(q -> q.low() > 0).isPresent();
        }

        /** Whether there is an interval. */
        boolean bounded() {
            return Double.isFinite(change.low()) && Double.isFinite(change.high());
        }
    }

    /** The steps of a sweep; nothing where it is no grid of an offer and places. */
    static Optional<Steps> of(SweepInput input) {
        List<Factor> factors = input.study().factors();
        if (!input.study().grid() || factors.size() != 2) {
            return Optional.empty();
        }
        Factor first = factors.get(0);
        Factor second = factors.get(1);
        if (isOffer(first) && isPlaces(second)) {
            return Optional.of(new Steps(input, first, second, false));
        }
        return isPlaces(first) && isOffer(second)
                ? Optional.of(new Steps(input, second, first, true))
                : Optional.empty();
    }

    /** The point at an offer and a number of places. */
    Optional<DesignPoint> at(String offered, String place) {
        return turned ? input.at(place, offered) : input.at(offered, place);
    }

    /** The step from one offer to the next; nothing from the largest. */
    Optional<Step> from(String offered, String place, String arm, Kept outcome) {
        int next = offer.place(offered) + 1;
        if (next >= offer.levels().size()) {
            return Optional.empty();
        }
        Optional<DesignPoint> from = at(offered, place);
        Optional<DesignPoint> to = at(offer.levels().get(next), place);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> queue = waiting().flatMap(waiting -> input.runs().step(from.get(), to.get(), arm, waiting));
        return input.runs().step(from.get(), to.get(), arm, outcome).map(change -> new Step(change, queue));
    }

    /** Those who wait, where the study keeps them. */
    Optional<Kept> waiting() {
        return input.study().outcomes().stream()
                .filter(o -> o.id().equals("waiting"))
                .findFirst();
    }

    private static boolean isOffer(Factor factor) {
        return factor.path().toLowerCase(Locale.ROOT).contains("offer");
    }

    private static boolean isPlaces(Factor factor) {
        String path = factor.path().toLowerCase(Locale.ROOT);
        return path.contains("places") || path.contains("capacity");
    }
}
