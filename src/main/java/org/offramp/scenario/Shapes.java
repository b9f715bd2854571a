package org.offramp.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offramp.chance.Distribution;
import org.offramp.measure.Measure;

/** Reads the shape of a Java type, once per type. A type no file can fill is a fault of the program and fails at once. */
final class Shapes {

    private static final Pattern PERIOD = Pattern.compile(".*-per-(hour|day|week|month|year)");
    private static final Set<String> RESERVED = Set.of("value", "distribution", "kind", "extends");
    private static final ClassValue<List<Shape.Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Shape.Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Shapes::field).toList();
        }
    };

    private Shapes() {}

    /** The shape of a type on its own. */
    static Shape of(Type type) {
        return of(type, "");
    }

    static List<Shape.Field> fields(Class<?> type) {
        return FIELDS.get(type);
    }

    static Map<String, Shape.Structure> kinds(Class<?> type) {
        Map<String, Shape.Structure> kinds = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                kinds.put(Text.kebab(permitted.getSimpleName()), new Shape.Structure(permitted));
            } else if (permitted.isSealed()) {
                kinds.putAll(kinds(permitted));
            } else {
                throw new IllegalArgumentException(permitted + " is neither a record nor sealed");
            }
        }
        return Collections.unmodifiableMap(kinds);
    }

    static Map<String, Object> words(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(Text.kebab(((Enum<?>) constant).name()), constant);
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Whether everything in a shape is a number with a unit (but for plain numbers, like the first ages of bands), so
     * that one unit and one source may serve all of it.
     */
    static boolean isTable(Shape shape) {
        return isTable(shape, new HashSet<>());
    }

    private static boolean isTable(Shape shape, Set<Class<?>> above) {
        if (shape instanceof Shape.ListOf list) {
            return isTable(list.item(), above);
        } else if (shape instanceof Shape.MapOf map) {
            return isTable(map.value(), above);
        } else if (shape instanceof Shape.Perhaps perhaps) {
            return isTable(perhaps.some(), above);
        } else if (shape instanceof Shape.Structure structure) {
            List<Shape> parts = structure.fields().stream()
                    .map(Shape.Field::shape)
                    .filter(part -> !isPlainNumbers(part))
                    .toList();
            return !parts.isEmpty()
                    && above.add(structure.type())
                    && parts.stream().allMatch(part -> isTable(part, new HashSet<>(above)));
        }
        return shape instanceof Shape.Number || shape instanceof Shape.Lengths;
    }

    private static boolean isPlainNumbers(Shape shape) {
        return shape == Shape.Plain.INT
                || shape == Shape.Plain.LONG
                || shape == Shape.Plain.DOUBLE
                || shape instanceof Shape.ListOf list && isPlainNumbers(list.item());
    }

    private static Shape.Field field(RecordComponent component) {
        String key = Text.kebab(component.getName());
        if (RESERVED.contains(key)) {
            throw new IllegalArgumentException(component.getDeclaringRecord() + ": the key " + key + " is taken");
        }
        return new Shape.Field(key, component.getType(), of(component.getGenericType(), key));
    }

    private static Shape of(Type type, String key) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new Shape.ListOf(of(of[0], key));
            } else if (generic.getRawType() == Optional.class) {
                return new Shape.Perhaps(of(of[0], key));
            } else if (generic.getRawType() == Map.class) {
                Shape keys = of(of[0]);
                if (keys instanceof Shape.Choice || keys == Shape.Plain.TEXT) {
                    Optional<Shape.Choice> choice = Optional.of(keys)
                            .filter(Shape.Choice.class::isInstance)
                            .map(Shape.Choice.class::cast);
                    return new Shape.MapOf(choice, of(of[1], key));
                }
            }
        } else if (type instanceof Class<?> plain) {
            return of(plain, key);
        }
        throw new IllegalArgumentException("no scenario file can hold a " + type.getTypeName());
    }

    private static Shape of(Class<?> type, String key) {
        Optional<Quantity> quantity = Quantity.of(type);
        if (quantity.isPresent()) {
            Matcher period = PERIOD.matcher(key);
            boolean counted = quantity.get() == Quantity.COUNT && period.matches();
            return new Shape.Number(quantity.get(), counted ? Optional.of(period.group(1)) : Optional.empty());
        } else if (type == InForce.class) {
            return new Shape.Extended(new Shape.Structure(Measure.class));
        } else if (type == Distribution.class) {
            return new Shape.Lengths();
        } else if (type == Written.class) {
            return Shape.Plain.WRITTEN;
        } else if (type.isRecord()) {
            return new Shape.Structure(type);
        } else if (type.isEnum()) {
            return new Shape.Choice(type);
        } else if (type.isSealed()) {
            return new Shape.Variants(type);
        } else if (type == String.class) {
            return Shape.Plain.TEXT;
        } else if (type == LocalDate.class) {
            return Shape.Plain.DATE;
        } else if (type == boolean.class || type == Boolean.class) {
            return Shape.Plain.TRUTH;
        } else if (type == int.class || type == Integer.class) {
            return Shape.Plain.INT;
        } else if (type == long.class || type == Long.class) {
            return Shape.Plain.LONG;
        } else if (type == double.class || type == Double.class) {
            return Shape.Plain.DOUBLE;
        }
        throw new IllegalArgumentException("no scenario file can hold a " + type.getName());
    }
}
