package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offramp.person.AgeBand;
import org.offramp.person.Sex;

/**
 * What a measure did to people, each against the twin in the base arm: a sum over people, per year of the horizon, by
 * sex and by age band at the start. The base arm has no twins, and so no value.
 *
 * @param id of the outcome, and the name of the sum in the books
 * @param unit of its values
 * @param each what one of the whole numbers in the books is worth in the unit
 */
public record TwinSum(String id, String unit, double each) implements Outcome {

    /** Names of the sums, in the order in which they are taken. */
    public static final List<String> NAMES = List.of(
            "displaced",
            "convictions-avoided",
            "imprisonments-avoided",
            "prison-days-avoided",
            "people-spared-prison",
            "people-newly-imprisoned",
            "deaths-averted",
            "deaths-caused");

    /** Strata of each: all, then each {@link Sex}, then each {@link AgeBand}. */
    public static final List<String> STRATA = strata();

    TwinSum(String id, String unit) {
        this(id, unit, 1);
    }

    private static List<String> strata() {
        List<String> strata = new ArrayList<>(List.of(Stratum.ALL));
        for (Sex sex : Sex.values()) {
            strata.add("sex=" + sex.name().toLowerCase(Locale.ROOT));
        }
        for (AgeBand band : AgeBand.values()) {
            strata.add("age=" + band.label());
        }
        return List.copyOf(strata);
    }

    /** The key of a sum in the books. */
    public static String key(String name, String stratum) {
        return stratum.equals(Stratum.ALL) ? name : name + ";" + stratum;
    }

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return STRATA;
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        for (String stratum : STRATA) {
            Long sum = books.twins().get(key(id, stratum));
            if (sum != null) {
                sheet.write(
                        id,
                        stratum,
                        0,
                        unit,
                        frame.weight() * each * sum / books.years().reported());
            }
        }
    }
}
