package org.offramp.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.offramp.person.AgeBand;
import org.offramp.person.OffenceClass;
import org.offramp.person.Sex;
import org.offramp.person.Strata;
import org.offramp.treatment.Episodes;

/** The strata an outcome is broken down by, in their order: one walk through them serves every outcome. */
@FunctionalInterface
interface Breakdown {

    /** The strata; those by programme or measure follow from what there is. */
    List<Stratum> strata(List<String> programmes, List<String> measures);

    /** The strata of a run. */
    default List<Stratum> strata(Frame frame) {
        return strata(frame.modalities(), frame.gates());
    }

    /** Their names. */
    default List<String> labels(List<String> programmes, List<String> measures) {
        return strata(programmes, measures).stream().map(Stratum::label).toList();
    }

    /** Not broken down. */
    Breakdown WHOLE = always(
            List.of(new Stratum(Stratum.ALL, IntStream.range(0, Strata.CELLS).toArray(), new int[0])));

    /** By sex and age band. */
    Breakdown SEXES_AND_AGES = always(people(false, false));

    /** By prison wing. */
    Breakdown WINGS = always(wings());

    /** By sex, age band and disorder. */
    Breakdown PEOPLE = always(people(false, true));

    /** By sex, age band, offence class and disorder. */
    Breakdown CASES = always(people(true, true));

    /** By sex and age band, by route into treatment, by programme, and by programme and route. */
    Breakdown PROGRAMMES = (programmes, measures) -> programmes(programmes);

    /** By sex and age band, and by measure. */
    Breakdown MEASURES = (programmes, measures) -> measures(measures);

    private static Breakdown always(List<Stratum> strata) {
        return (programmes, measures) -> strata;
    }

    private static List<Stratum> people(boolean offence, boolean disorder) {
        List<Stratum> strata = new ArrayList<>();
        strata.add(cells(Stratum.ALL, Strata.CELLS, c -> true));
        for (Sex sex : Sex.values()) {
            strata.add(cells("sex=" + word(sex), Strata.CELLS, c -> Strata.sex(c) == sex.ordinal()));
        }
        for (AgeBand age : AgeBand.values()) {
            strata.add(cells("age=" + age.label(), Strata.CELLS, c -> Strata.age(c) == age.ordinal()));
        }
        for (OffenceClass of : offence ? OffenceClass.values() : new OffenceClass[0]) {
            strata.add(cells("offence=" + word(of), Strata.CELLS, c -> Strata.offence(c) == of.ordinal()));
        }
        if (disorder) {
            strata.add(cells("disorder=yes", Strata.CELLS, Strata::disorder));
            strata.add(cells("disorder=no", Strata.CELLS, c -> !Strata.disorder(c)));
        }
        return List.copyOf(strata);
    }

    private static List<Stratum> wings() {
        List<Stratum> strata = new ArrayList<>();
        int[] all = IntStream.range(0, Wing.values().length).toArray();
        strata.add(new Stratum(Stratum.ALL, IntStream.range(0, Strata.CELLS).toArray(), all));
        for (Wing wing : Wing.values()) {
            int[] held = IntStream.range(0, Strata.CELLS).filter(wing::holds).toArray();
            strata.add(new Stratum("wing=" + wing.label(), held, new int[] {wing.ordinal()}));
        }
        return List.copyOf(strata);
    }

    private static List<Stratum> programmes(List<String> names) {
        int[] all = IntStream.range(0, names.size()).toArray();
        int ages = AgeBand.values().length;
        List<Stratum> strata = new ArrayList<>();
        strata.add(programme(Stratum.ALL, all, c -> true));
        for (Sex sex : Sex.values()) {
            strata.add(programme("sex=" + word(sex), all, c -> c / (2 * ages) == sex.ordinal()));
        }
        for (AgeBand age : AgeBand.values()) {
            strata.add(programme("age=" + age.label(), all, c -> c / 2 % ages == age.ordinal()));
        }
        strata.add(programme("route=voluntary", all, c -> c % 2 == 0));
        strata.add(programme("route=justice", all, c -> c % 2 == 1));
        for (int m : all) {
            String name = "programme=" + names.get(m);
            int[] one = {m};
            strata.add(programme(name, one, c -> true));
            strata.add(programme(name + ";route=voluntary", one, c -> c % 2 == 0));
            strata.add(programme(name + ";route=justice", one, c -> c % 2 == 1));
        }
        return strata;
    }

    private static List<Stratum> measures(List<String> gates) {
        int[] all = IntStream.range(0, gates.size()).toArray();
        int[] everybody = IntStream.range(0, Strata.CELLS).toArray();
        List<Stratum> strata = new ArrayList<>();
        for (Stratum people : people(false, false)) {
            strata.add(new Stratum(people.label(), people.cells(), all));
        }
        for (String name : new LinkedHashSet<>(gates)) {
            int[] numbers =
                    Arrays.stream(all).filter(m -> gates.get(m).equals(name)).toArray();
            strata.add(new Stratum("measure=" + name, everybody, numbers));
        }
        return strata;
    }

    private static Stratum programme(String label, int[] numbers, IntPredicate belongs) {
        return new Stratum(
                label, IntStream.range(0, Episodes.CELLS).filter(belongs).toArray(), numbers);
    }

    private static Stratum cells(String label, int count, IntPredicate belongs) {
        return new Stratum(label, IntStream.range(0, count).filter(belongs).toArray(), new int[0]);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
