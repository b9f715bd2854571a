package org.offramp.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offramp.chance.Chance;
import org.offramp.chance.Count;
import org.offramp.chance.Distribution;
import org.offramp.chance.Rate;
import org.offramp.chance.Ratio;
import org.offramp.measure.Lever;
import org.offramp.money.Money;
import org.offramp.time.Span;

/**
 * Pulls levers: the same place with one number, or all numbers below a path, changed. The path is that of the scenario
 * file; a key that this place does not have (a modality it does not offer) leaves it as it is.
 */
public final class Levers {

    private static final String RULES = "(justice|treatment|drug-use|offending)(\\..*)?";
    private static final List<String> IDLE = List.of(
            "drug-use\\.substances\\.[^.]*\\.(prevalence|first-use)(\\..*)?",
            "offending\\.(variation|quantity|detection|convicted|imprisoned)(\\..*)?",
            "treatment\\.programmes\\.[^.]*\\.(day|marginal)(\\..*)?");

    private Levers() {}

    /** Whether a lever is on a number that is read once for all arms, or is not among the rules: it would do nothing. */
    static boolean idle(Lever lever) {
        return IDLE.stream().anyMatch(pattern -> lever.path().matches(pattern))
                || !lever.path().matches(RULES);
    }

    /** A lever that cannot be pulled. */
    static final class Stuck extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient List<String> known;

        Stuck(String message, List<String> known) {
            super(message);
            this.known = known;
        }

        List<String> known() {
            return known;
        }
    }

    /** Something is added to what is no count. */
    static final class NoCount extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        NoCount(Lever lever) {
            super(Text.number(lever.add().orElseThrow().value()) + " per 100,000 people cannot be added to "
                    + Text.quoted(lever.path()) + ", which is no count");
        }
    }

    /**
     * The place after a lever is pulled.
     *
     * @param place before
     * @param lever what is changed
     * @param part how far it is pulled, from 0 (not at all) to 1
     * @throws IllegalArgumentException if a number leaves its range
     */
    public static Place pull(Place place, Lever lever, double part) {
        List<String> steps = List.of(lever.path().split("\\."));
        return (Place) change(
                place, steps, new Pull(lever, part, place.population().total().value()));
    }

    /**
     * What a lever makes of one number.
     *
     * @param lever pulled
     * @param part how far
     * @param people of all ages in the place
     */
    private record Pull(Lever lever, double part, double people) {

        double of(double number) {
            if (lever.add().isPresent()) {
                throw new NoCount(lever);
            }
            double full = lever.scale().isPresent()
                    ? number * lever.scale().get().value()
                    : lever.to().orElseThrow().value();
            return number + part * (full - number);
        }

        double ofCount(double number) {
            return lever.add().isPresent() ? number + part * lever.add().get().among(people) : of(number);
        }
    }

    private static Object change(Object value, List<String> steps, Pull by) {
        if (value instanceof Optional<?> optional) {
            return optional.map(inside -> change(inside, steps, by));
        }
        Object number = number(value, by);
        if (number != null) {
            if (!steps.isEmpty()) {
                throw new Stuck("'" + steps.get(0) + "' is below a number", List.of());
            }
            return number;
        }
        if (value instanceof Map<?, ?> map) {
            return changeMap(map, steps, by);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> change(item, steps, by)).toList();
        }
        return value instanceof Record structure ? changeRecord(structure, steps, by) : value;
    }

    private static Object changeMap(Map<?, ?> map, List<String> steps, Pull by) {
        Map<Object, Object> changed = new LinkedHashMap<>();
        map.forEach((key, item) -> {
            boolean meant = steps.isEmpty() || steps.get(0).equals(Text.kebab(String.valueOf(key)));
            changed.put(key, meant ? change(item, rest(steps), by) : item);
        });
        return changed;
    }

    private static Object changeRecord(Record structure, List<String> steps, Pull by) {
        RecordComponent[] components = structure.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = steps.isEmpty();
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = components[i].getAccessor().invoke(structure);
                if (steps.isEmpty() || steps.get(0).equals(Text.kebab(components[i].getName()))) {
                    values[i] = change(values[i], rest(steps), by);
                    found = true;
                }
            }
            if (!found) {
                List<String> known = Arrays.stream(components)
                        .map(component -> Text.kebab(component.getName()))
                        .toList();
                throw new Stuck("there is no '" + steps.get(0) + "'", known);
            }
            return structure.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a scenario is made of public records", e);
        }
    }

    private static List<String> rest(List<String> steps) {
        return steps.isEmpty() ? steps : steps.subList(1, steps.size());
    }

    private static @Nullable Object number(Object value, Pull by) {
        if (value instanceof Chance chance) {
            return new Chance(by.of(chance.value()));
        } else if (value instanceof Rate rate) {
            return new Rate(by.of(rate.perYear()));
        } else if (value instanceof Ratio ratio) {
            return new Ratio(by.of(ratio.value()));
        } else if (value instanceof Count count) {
            return new Count(by.ofCount(count.value()));
        } else if (value instanceof Span span) {
            return new Span(by.of(span.days()));
        } else if (value instanceof Money money) {
            return new Money(by.of(money.amount()));
        } else if (value instanceof Distribution distribution) {
            double mean = distribution.mean();
            return mean == 0 ? distribution : distribution.scaled(by.of(mean) / mean);
        }
        return null;
    }
}
