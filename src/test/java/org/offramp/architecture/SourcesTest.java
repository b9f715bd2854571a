package org.offramp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources as they are read by people: short files, each public type with a sentence that says it, no nulls by chance. */
class SourcesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST = 300;
    private static final int MEDIAN = 120;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^[ ]*public (?:(?:static|final|abstract|sealed|non-sealed|strictfp) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private static List<Path> sources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        return (int) text(file).lines().count();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        Map<String, Integer> tooLong = new TreeMap<>();
        for (String part : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            for (Path file : sources(Path.of(part))) {
                if (lines(file) > LONGEST) {
                    tooLong.put(file.toString(), lines(file));
                }
            }
        }
        assertThat(tooLong).as("files over " + LONGEST + " lines").isEmpty();
    }

    @Test
    void theMedianFileIsShort() {
        List<Integer> lengths =
                sources(MAIN).stream().map(SourcesTest::lines).sorted().toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        List<String> silent = new ArrayList<>();
        for (Path file : sources(MAIN)) {
            String text = text(file);
            Matcher type = PUBLIC_TYPE.matcher(text);
            while (type.find()) {
                int comment = text.lastIndexOf("*/", type.start());
                String between = comment < 0 ? text : text.substring(comment + 2, type.start());
                if (!between.isBlank() && !between.strip().startsWith("@")) {
                    silent.add(file + ": " + type.group(1));
                }
            }
        }
        assertThat(silent).as("public types without Javadoc").isEmpty();
    }

    @Test
    void everyPackageIsMarkedFreeOfNulls() {
        Set<String> unmarked = new TreeSet<>();
        for (Path file : sources(MAIN)) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.isRegularFile(info) || !text(info).contains("@NullMarked")) {
                unmarked.add(file.getParent().toString());
            }
        }
        assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
    }

    /** Names that say nothing. */
    @Test
    void noManagersNoHelpers() {
        Pattern empty = Pattern.compile(".*(Manager|Helper|Utils?|Impl|Ifc)\\.java");
        for (String part : List.of("src/main/java", "src/test/java", "src/bench/java")) {
            assertThat(sources(Path.of(part)))
                    .noneMatch(
                            file -> empty.matcher(file.getFileName().toString()).matches());
        }
    }
}
