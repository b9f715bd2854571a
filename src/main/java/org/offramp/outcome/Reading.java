package org.offramp.outcome;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.offramp.justice.Counted;
import org.offramp.justice.Standing;
import org.offramp.person.Vital;
import org.offramp.time.Clock;
import org.offramp.time.Ledger;
import org.offramp.time.Occupancy;
import org.offramp.treatment.Given;

/** A quantity of real people, cases or days read off the books for one year and stratum. */
@FunctionalInterface
interface Reading {

    /** The quantity in a year, 1..Y. */
    double of(Books books, Frame frame, int year, Stratum stratum);

    /** The same in another unit. */
    default Reading times(double factor) {
        return (books, frame, year, stratum) -> factor * of(books, frame, year, stratum);
    }

    /** All people of the place; of a sex or an age band, those of 12 and over. */
    static Reading people() {
        return (books, frame, year, stratum) -> {
            if (stratum.label().equals(Stratum.ALL)) {
                return frame.population();
            }
            return Arrays.stream(HealthState.cells(stratum))
                    .mapToDouble(cell -> frame.people().get(cell))
                    .sum();
        };
    }

    /** Places in the prison wings of the stratum. */
    static Reading places() {
        return (books, frame, year, stratum) -> {
            double sum = 0;
            for (int wing : stratum.numbers()) {
                sum += frame.prisonPlaces().getOrDefault(Wing.values()[wing], 0.0);
            }
            return sum;
        };
    }

    /** What a person in a state of health counts. */
    @FunctionalInterface
    interface Weight {

        /** The weight of a state. */
        double of(HealthState state, Frame frame);
    }

    /** People by their state of health on a mean day of the year; strata by sex and age alone. */
    static Reading lived(Weight weight) {
        return (books, frame, year, stratum) -> {
            int[] cells = HealthState.cells(stratum);
            double sum = 0;
            for (int number = 0; number < books.health().kinds(); number++) {
                long ticks = 0;
                for (int cell : cells) {
                    ticks += books.health().get(number, year, cell);
                }
                if (ticks != 0) {
                    sum += ticks
                            * weight.of(
                                    HealthState.of(number, frame.modalities().size()), frame);
                }
            }
            return frame.weight() * sum / Clock.YEAR;
        };
    }

    /** Cases or people the justice system counted, or ticks it added up. */
    static Reading counted(Counted... what) {
        return ledger(Books::justice, ordinals(what));
    }

    /** Entries and exits of people. */
    static Reading vital(Vital... what) {
        return ledger(Books::vital, ordinals(what));
    }

    /** People counted once a year: a kind of {@link org.offramp.person.Prevalence}. */
    static Reading prevalence(int kind) {
        return ledger(Books::prevalence, kind);
    }

    /** People in a standing with the justice system, on a mean day of the year. */
    static Reading standing(Standing... where) {
        return stock(Books::standing, ordinals(where));
    }

    /** People in some nodes of a register, on a mean day of the year. */
    static Reading stock(Function<Books, Occupancy> register, int... nodes) {
        return (books, frame, year, stratum) -> {
            Occupancy occupancy = register.apply(books);
            long sum = 0;
            for (int node : nodes) {
                for (int cell : stratum.cells()) {
                    sum += occupancy.area(node, year, cell);
                }
            }
            return frame.weight() * sum / Clock.YEAR;
        };
    }

    /** People who wait for the programmes of the stratum, on a mean day of the year. */
    static Reading waiting() {
        return (books, frame, year, stratum) -> episodes(1, number -> true, books, frame, year, stratum);
    }

    /**
     * People in the programmes of the stratum, on a mean day of the year.
     *
     * @param which programmes count, by their number
     */
    static Reading treated(ProgrammeTest which) {
        return (books, frame, year, stratum) ->
                episodes(2, number -> which.counts(frame, number), books, frame, year, stratum);
    }

    /** Whether a programme counts. */
    @FunctionalInterface
    interface ProgrammeTest {

        /** Whether the programme of a number counts. */
        boolean counts(Frame frame, int number);
    }

    /** People the programmes of the stratum counted, or ticks they added up. */
    static Reading given(Given what) {
        return (books, frame, year, stratum) -> {
            int programmes = frame.modalities().size();
            long sum = 0;
            for (int number : stratum.numbers()) {
                sum += sum(books.treatment(), what.ordinal() * programmes + number, year, stratum);
            }
            return frame.weight() * sum;
        };
    }

    /** People at a step of the cascades of the measures of the stratum, or ticks added up there. */
    static Reading gate(ToIntFunction<Cascade> step) {
        return (books, frame, year, stratum) -> {
            long sum = 0;
            int kind = step.applyAsInt(frame.cascade());
            for (int number : stratum.numbers()) {
                sum += sum(books.gates(), number * frame.cascade().steps() + kind, year, stratum);
            }
            return frame.weight() * sum;
        };
    }

    private static Reading ledger(Function<Books, Ledger> of, int... kinds) {
        return (books, frame, year, stratum) -> {
            long sum = 0;
            for (int kind : kinds) {
                sum += sum(of.apply(books), kind, year, stratum);
            }
            return frame.weight() * sum;
        };
    }

    private static double episodes(
            int offset, IntPredicate which, Books books, Frame frame, int year, Stratum stratum) {
        long sum = 0;
        for (int number : stratum.numbers()) {
            if (which.test(number)) {
                for (int cell : stratum.cells()) {
                    sum += books.episodes().area(offset + 2 * number, year, cell);
                }
            }
        }
        return frame.weight() * sum / Clock.YEAR;
    }

    private static long sum(Ledger ledger, int kind, int year, Stratum stratum) {
        long sum = 0;
        for (int cell : stratum.cells()) {
            sum += ledger.get(kind, year, cell);
        }
        return sum;
    }

    private static int[] ordinals(Enum<?>... values) {
        int[] ordinals = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ordinals[i] = values[i].ordinal();
        }
        return ordinals;
    }
}
