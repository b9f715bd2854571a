package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commands in README and docs work: each page is followed from top to bottom in a copy of {@code scenarios}. Files the
 * page says to save are saved; runs are made small.
 */
class CommandsTest {

    /** "Save this as `scenarios/alpland.yaml`:" before a block of YAML. */
    private static final Pattern SAVED = Pattern.compile("`(scenarios/[\\w./-]+\\.yaml)`:$");

    private static final Pattern STARTED = Pattern.compile("(?:\\./offramp|java -jar \\S+\\.jar) (.*)");

    /** What a run is told here, in place of what the page tells it. */
    private static final List<String> SMALL =
            List.of("--people", "2000", "--years", "3", "--warmup", "2", "--replications", "2", "--threads", "1");

    /** What a calibration is told here; how often it is to recover is told as well. */
    private static final List<String> SMALL_CALIBRATION =
            List.of("--people", "300", "--years", "2", "--warmup", "1", "--wave", "20", "--threads", "1");

    /** What a sweep is told here. */
    private static final List<String> SMALL_SWEEP =
            List.of("--people", "300", "--years", "2", "--warmup", "1", "--replications", "1", "--threads", "1");

    /** The place a recovery is tried on, whatever place the page names: it has few free numbers. */
    private static final String QUICK = "scenarios/validation/recovery.yaml";

    /** The one a calibration is tried on: the same, with tolerances that a small run meets. */
    private static final String EASY = "scenarios/validation/easy.yaml";

    private static final String LOOSE = """
            extends: recovery.yaml
            name: easy
            calibration:
              targets:
                prison-rate: {tolerance: 10, note: any}
                remand-share: {tolerance: 10, note: any}
                coverage: {tolerance: 10, note: any}
                arrests: {tolerance: 10, note: any}
            """;

    @TempDir
    private Path folder;

    static Stream<Path> pages() {
        return PagesOfTheProject.documentation().stream()
                .filter(page -> PagesOfTheProject.blocks(page).stream().anyMatch(CommandsTest::isShell));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageWorks(Path page) throws IOException {
        copy(Path.of("scenarios"), folder.resolve("scenarios"));
        Files.writeString(folder.resolve(EASY), LOOSE);
        for (PagesOfTheProject.Block block : PagesOfTheProject.blocks(page)) {
            Matcher saved = SAVED.matcher(block.before());
            if (block.language().equals("yaml") && saved.find()) {
                Path file = folder.resolve(saved.group(1));
                assertThat(file)
                        .as("%s: a file to be added is there already", page)
                        .doesNotExist();
                Files.write(file, block.lines());
            }
            for (String command : isShell(block) ? block.lines() : List.<String>of()) {
                Matcher started = STARTED.matcher(command.strip());
                if (started.matches()) {
                    StringWriter said = new StringWriter();
                    int code = start(said, arguments(started.group(1)));
                    assertThat(foundNobody(said) ? 0 : code)
                            .as("%s: %s%n%s", page, command, said)
                            .isZero();
                }
            }
        }
    }

    /** Whether a story was looked for, as the page says, and nobody among the few people here has one. */
    private static boolean foundNobody(StringWriter said) {
        return said.toString().matches("(?s).*looked at \\d+ people and found 0, .*");
    }

    private static boolean isShell(PagesOfTheProject.Block block) {
        return block.language().equals("sh");
    }

    /** The arguments, with paths below the copy, and a run made small. */
    private List<String> arguments(String line) {
        String plain = line.replaceFirst("\\s#.*", "").strip();
        List<String> arguments = new ArrayList<>();
        boolean skipped = false;
        for (String word : plain.split("\\s+")) {
            if (skipped || isMadeSmall(plain, word)) {
                skipped = !skipped;
            } else {
                arguments.addAll(paths(word.replaceAll("^'|'$", "")));
            }
        }
        if (arguments.get(0).equals("list") && arguments.size() == 1) {
            arguments.add(folder.resolve("scenarios").toString());
        }
        if (arguments.get(0).equals("validate")) {
            arguments.add("--help"); // the runs take minutes: the command is read, and its tables are checked elsewhere
        }
        if (arguments.get(0).equals("compare")) {
            arguments.addAll(SMALL);
        }
        if (arguments.get(0).equals("run")) {
            arguments.addAll(SMALL);
            if (plain.contains("--uncertainty parameters")) {
                arguments.addAll(List.of("--draws", "10"));
            }
            if (!arguments.contains("--out")) {
                arguments.addAll(List.of("--out", folder.resolve(result(plain)).toString()));
            }
        }
        if (arguments.get(0).equals("sweep")) {
            arguments.addAll(SMALL_SWEEP);
            if (!arguments.contains("--out")) {
                arguments.addAll(
                        List.of("--out", folder.resolve("results/sweep").toString()));
            }
        }
        if (arguments.get(0).equals("calibrate")) {
            boolean recovers = plain.contains("--recover");
            arguments.set(1, folder.resolve(recovers ? QUICK : EASY).toString());
            arguments.addAll(SMALL_CALIBRATION);
            if (recovers) {
                arguments.addAll(List.of("--recover", "1"));
            }
            String out = recovers ? "results/recovery" : "results/calibration";
            if (!arguments.contains("--out")) {
                arguments.addAll(List.of("--out", folder.resolve(out).toString()));
            }
        }
        return arguments;
    }

    /** Whether an option of the page gives way to a smaller one. */
    private static boolean isMadeSmall(String line, String word) {
        return line.startsWith("sweep ") && SMALL_SWEEP.contains(word) && word.startsWith("--")
                || line.matches("(run|compare) .*")
                        && (SMALL.contains(word) || word.equals("--draws"))
                        && word.startsWith("--")
                || line.startsWith("calibrate ")
                        && (SMALL_CALIBRATION.contains(word) || word.equals("--recover"))
                        && word.startsWith("--");
    }

    /** One word of a command; a pattern of file names stands for the files. */
    private List<String> paths(String word) {
        if (!word.startsWith("scenarios") && !word.startsWith("results")) {
            return List.of(word);
        }
        int star = word.indexOf('*');
        if (star < 0) {
            return List.of(folder.resolve(word).toString());
        }
        Path parent = folder.resolve(word.substring(0, word.lastIndexOf('/')));
        String name = word.substring(word.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(file -> parent.getFileSystem()
                            .getPathMatcher("glob:" + name)
                            .matches(file.getFileName()))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Where a run without --out leaves its results. */
    private static String result(String line) {
        Matcher file =
                Pattern.compile("scenarios/(?:measures/)?([\\w-]+)\\.yaml").matcher(line);
        List<String> names = new ArrayList<>();
        while (file.find()) {
            names.add(file.group(1));
        }
        return "results/" + String.join("-", names);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** The program as its main method starts it, but for the end of the Java machine. */
    private static int start(StringWriter said, List<String> arguments) {
        try {
            Method run = Class.forName("org.offramp.cli.Offramp")
                    .getDeclaredMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
            run.setAccessible(true);
            PrintWriter writer = new PrintWriter(said, true);
            return (int) run.invoke(null, writer, writer, arguments.toArray(String[]::new));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the program cannot be started", e);
        }
    }
}
