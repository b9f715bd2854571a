package org.offramp.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offramp.treatment.Priority;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A priority rule by its name in scenario files, or {@code all} of them. */
final class RuleWord implements ITypeConverter<RuleWord.Rules> {

    private static final String ALL = "all";

    /**
     * The rules a word stands for.
     *
     * @param rules one, or all
     */
    record Rules(Set<Priority> rules) {}

    /** What a shell offers. */
    static final class Words implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(Arrays.stream(Priority.values()).map(Priority::word), Stream.of(ALL))
                    .iterator();
        }
    }

    @Override
    public Rules convert(String text) {
        if (text.equals(ALL)) {
            return new Rules(EnumSet.allOf(Priority.class));
        }
        for (Priority rule : Priority.values()) {
            if (rule.word().equals(text)) {
                return new Rules(EnumSet.of(rule));
            }
        }
        String known = Arrays.stream(Priority.values()).map(Priority::word).collect(Collectors.joining(", "));
        throw new TypeConversionException("'" + text + "' is no priority rule, expected one of " + known + ", or " + ALL
                + Slip.maybe(
                        text,
                        Arrays.stream(Priority.values()).map(Priority::word).toList()));
    }
}
