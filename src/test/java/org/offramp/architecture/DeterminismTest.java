package org.offramp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes a result differ between two runs, two machines or two languages is not called where it could. */
class DeterminismTest {

    private static final Set<String> RANDOM = Set.of(
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.random.RandomGenerator",
            "java.util.concurrent.ThreadLocalRandom",
            "java.security.SecureRandom");

    private static final String NOW = "now";

    /** Functions of java.lang.Math that may differ between machines; StrictMath has them all. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getName();
    }

    /** Calls from a room that a rule forbids. */
    private static Set<String> calls(Stream<JavaClass> from, Predicate<JavaAccess<?>> forbidden) {
        return from.flatMap(c -> c.getAccessesFromSelf().stream())
                .filter(forbidden)
                .map(JavaAccess::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** MASON wants a seed for a generator of its own, which the model never asks. */
    @Test
    void everyDrawHasAnAddress() {
        Set<String> wrong = calls(
                House.model(),
                access -> RANDOM.contains(access.getTargetOwner().getName())
                        || access.getTargetOwner().getName().startsWith("ec.util.")
                        || name(access).equals("java.lang.Math.random")
                        || name(access).equals("java.lang.StrictMath.random")
                        || name(access).equals("java.util.UUID.randomUUID")
                        || name(access).equals("java.util.Collections.shuffle"));
        assertThat(wrong).as("draws without an address").isEmpty();
    }

    @Test
    void theModelHasNoWallClock() {
        Set<String> wrong = calls(
                House.model(),
                access -> name(access).equals("java.lang.System.currentTimeMillis")
                        || name(access).equals("java.lang.System.nanoTime")
                        || access.getTargetOwner().getPackageName().startsWith("java.time")
                                && access.getName().equals(NOW)
                        || access.getTargetOwner().getName().equals("java.util.Date")
                        || access.getTargetOwner().getName().equals("java.time.Clock"));
        assertThat(wrong).as("wall clock in the model").isEmpty();
    }

    @Test
    void theModelCalculatesWithStrictMath() {
        Set<String> wrong = calls(
                House.model(),
                access -> access.getTargetOwner().getName().equals("java.lang.Math")
                        && INEXACT.contains(access.getName()));
        assertThat(wrong).as("Math where StrictMath is the same everywhere").isEmpty();
    }

    /**
     * Hash tables have no order worth the name, and those of Map.of, Map.copyOf and Set.of even another one in each JVM.
     * Reading files may use them to look things up; what runs may not, because a sum of floats depends on its order.
     */
    @Test
    void whatRunsKeepsItsMapsInOrder() {
        Set<String> owners = Set.of(HashMap.class.getName(), HashSet.class.getName(), "java.util.IdentityHashMap");
        Set<String> wrong = calls(
                House.model().filter(c -> !House.room(c).equals("scenario")),
                access -> owners.contains(access.getTargetOwner().getName())
                        || name(access).equals("java.util.Map.ofEntries")
                        || name(access).equals("java.util.Map.copyOf")
                        || name(access).equals("java.util.Set.copyOf")
                        || Set.of("java.util.Map.of", "java.util.Set.of").contains(name(access))
                                && parameters(access) > 2
                        || access.getTargetOwner().getName().equals("java.util.stream.Collectors")
                                && List.of("toMap", "toSet", "groupingBy", "partitioningBy")
                                        .contains(access.getName())
                                && parameters(access) < 3);
        assertThat(wrong).as("maps and sets without an order").isEmpty();
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().size()
                : 0;
    }

    @Test
    void theModelRunsOnTheThreadItIsGiven() {
        Set<String> wrong = calls(
                House.model(),
                access -> access.getName().equals("parallelStream")
                        || access.getName().equals("parallel")
                        || access.getTargetOwner().getName().equals("java.lang.Thread"));
        assertThat(wrong).isEmpty();
    }

    /** The same bytes in every language: no formatting and no change of case by the default locale. */
    @Test
    void nothingDependsOnTheDefaultLocale() {
        Set<String> wrong = calls(House.CLASSES.stream(), DeterminismTest::byDefaultLocale);
        assertThat(wrong).as("calls by the default locale").isEmpty();
    }

    private static final Map<String, Set<String>> BY_LOCALE = Map.of(
            "java.lang.String", Set.of("format", "formatted", "toUpperCase", "toLowerCase"),
            "java.text.DecimalFormat", Set.of("<init>"),
            "java.util.Formatter", Set.of("<init>"),
            "java.util.Scanner", Set.of("<init>"),
            "java.io.PrintStream", Set.of("printf", "format"),
            "java.io.PrintWriter", Set.of("printf", "format"));

    private static boolean byDefaultLocale(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (!BY_LOCALE.getOrDefault(owner, Set.of()).contains(access.getName())) {
            return false;
        }
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget code
                && code.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals(Locale.class.getName())
                                || type.getName().equals("java.text.DecimalFormatSymbols"));
    }
}
