package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.offramp.person.UseState;
import org.offramp.person.Vital;

/**
 * Years lived in the year by the people simulated, and by those of them who have gone back to the counted pool since
 * the start of year 1: these live on, and an arm in which more people give up drugs must not seem to have more deaths. The
 * difference of two arms is the life-years gained.
 *
 * @param id of the outcome
 * @param discounted whether later years count less
 */
record LifeYears(String id, boolean discounted) implements Outcome {

    private static final Reading LIVED = Reading.stock(
            Books::use, IntStream.rangeClosed(1, UseState.values().length).toArray());
    private static final Reading QUIT = Reading.vital(Vital.QUIT);

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        String unit = discounted ? "life-years per year (discounted)" : "life-years per year";
        for (Stratum stratum : bySex(frame)) {
            double sum = 0;
            double back = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                double quit = QUIT.of(books, frame, year, stratum);
                double lived = LIVED.of(books, frame, year, stratum) + back + quit / 2;
                double value = lived * (discounted ? Discount.factor(frame, year) : 1);
                back += quit;
                sheet.write(id, stratum.label(), year, unit, value);
                sum += value;
            }
            sheet.write(id, stratum.label(), 0, unit, sum / books.years().reported());
        }
    }

    /** Not by age or disorder: these change in the course of a life, and the pool does not know them. */
    private static List<Stratum> bySex(Frame frame) {
        List<Stratum> strata = new ArrayList<>(Breakdown.DISORDERED.strata(frame));
        strata.removeIf(stratum -> stratum.label().startsWith("age="));
        return strata;
    }
}
