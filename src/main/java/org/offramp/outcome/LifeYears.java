package org.offramp.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.offramp.person.UseState;
import org.offramp.person.Vital;

/**
 * Years lived in the year by the people simulated, and by those of them who have gone back to the counted pool since
 * the start of year 1: these live on, and an arm in which more people give up drugs must not seem to have more deaths. The
 * difference of two arms is the life-years gained. Quality-adjusted, each year counts with the weight of the state of
 * health in which it is lived; in the pool with that of no drug use.
 *
 * @param id of the outcome
 * @param unit of its values
 * @param discounted whether later years count less
 * @param lived years lived by the people simulated, weighted or not
 * @param pool what a year of those gone back counts
 */
record LifeYears(String id, String unit, boolean discounted, Reading lived, ToDoubleFunction<Frame> pool)
        implements Outcome {

    private static final Reading LIVED = Reading.stock(
            Books::use, IntStream.rangeClosed(1, UseState.values().length).toArray());
    private static final Reading QUIT = Reading.vital(Vital.QUIT);

    /** Years, whatever the health in which they are lived. */
    static LifeYears plain(String id, boolean discounted) {
        return new LifeYears(id, unit("life-years", discounted), discounted, LIVED, frame -> 1);
    }

    /** Quality-adjusted years. */
    static LifeYears adjusted(String id, boolean discounted) {
        Reading weighted = Reading.lived((state, frame) -> frame.utility().weight(state, frame));
        return new LifeYears(
                id,
                unit("QALYs", discounted),
                discounted,
                weighted,
                frame -> frame.utility().none().value());
    }

    private static String unit(String what, boolean discounted) {
        return what + " per year" + (discounted ? " (discounted)" : "");
    }

    @Override
    public List<String> strata(List<String> programmes, List<String> measures) {
        return bySex().stream().map(Stratum::label).toList();
    }

    @Override
    public void read(Books books, Frame frame, Sheet sheet) {
        double weight = pool.applyAsDouble(frame);
        for (Stratum stratum : bySex()) {
            double sum = 0;
            double back = 0;
            for (int year = 1; year <= books.years().reported(); year++) {
                double quit = weight * QUIT.of(books, frame, year, stratum);
                double years = lived.of(books, frame, year, stratum) + back + quit / 2;
                double value = years * (discounted ? Discount.factor(frame, year) : 1);
                back += quit;
                sheet.write(id, stratum.label(), year, unit, value);
                sum += value;
            }
            sheet.write(id, stratum.label(), 0, unit, sum / books.years().reported());
        }
    }

    /** Not by age or disorder: these change in the course of a life, and the pool does not know them. */
    private static List<Stratum> bySex() {
        List<Stratum> strata = new ArrayList<>(Breakdown.SEXES_AND_AGES.strata(List.of(), List.of()));
        strata.removeIf(stratum -> stratum.label().startsWith("age="));
        return strata;
    }
}
