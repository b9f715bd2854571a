package org.offramp.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;
import org.offramp.money.Money;
import org.offramp.time.Span;

/** A small scenario with one component of every shape. */
record Town(
        String name,
        LocalDate start,
        String currency,
        int districts,
        boolean pilot,
        Police police,
        Court court,
        Map<Sex, Chance> remand,
        List<Programme> programmes,
        Map<String, Ratio> effects,
        Rule rule,
        Optional<Window> window,
        Optional<Span> deadline)
        implements Checked {

    /** Who. */
    enum Sex {
        WOMEN,
        MEN
    }

    /** What a programme is. */
    enum Modality {
        METHADONE,
        COUNSELLING,
        RESIDENTIAL_CARE
    }

    /** Numbers only, so one source may serve them all. */
    record Police(Rate contact, Chance arrest, Chance offerRate) {}

    /** Counts over a period, money and lengths. */
    record Court(Count hearingsPerDay, Money costOfHearing, Distribution sentence) {}

    /** In a list. */
    record Programme(String id, Modality modality, Count places, Distribution stay) {}

    /** From and to, the one before the other. */
    record Window(LocalDate from, LocalDate to) {
        Window {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("to " + to + " lies before from " + from);
            }
        }
    }

    /** One of several, with parts or without, one of them holding rules again. */
    sealed interface Rule {
        /** Everybody. */
        record Everybody() implements Rule {}

        /** Up to so many days of supply. */
        record UpTo(Count days, Optional<Modality> unless) implements Rule {}

        /** All of these. */
        record AllOf(List<Rule> rules) implements Rule {}
    }

    @Override
    public void check(Findings findings) {
        for (int i = 0; i < programmes.size(); i++) {
            String id = programmes.get(i).id();
            List<String> known = List.of("methadone-clinic", "day-centre");
            if (!known.contains(id)) {
                findings.at("programmes[" + i + "]").unknown("id", "programme", id, known);
            }
        }
    }
}
