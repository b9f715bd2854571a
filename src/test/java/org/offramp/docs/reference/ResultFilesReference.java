package org.offramp.docs.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of the files of results. What a column means stands in {@code columns.txt}, in the order of the columns; that
 * these are the columns is held by results that were just made, by tables that are committed, or by the sources.
 */
final class ResultFilesReference {

    private static final Path MEANINGS = Path.of("src", "test", "resources", "reference", "columns.txt");
    private static final Path STUDY = Path.of("src", "main", "java", "org", "offramp", "study");
    private static final Pattern ANY = Pattern.compile("([a-z]+[.:])?[A-Z]+");

    private final List<Folder> folders = new ArrayList<>();

    /** What a command leaves. */
    private record Folder(String name, String command, String title, List<File> files) {}

    /** A table. */
    private record File(String name, String row, Map<String, String> columns) {}

    ResultFilesReference() throws IOException {
        for (String line : Files.readAllLines(MEANINGS)) {
            List<String> parts = Stream.of(line.split("\\|")).map(String::strip).toList();
            if (line.startsWith("#")) {
                folders.add(new Folder(parts.get(0).substring(2), parts.get(1), parts.get(2), new ArrayList<>()));
            } else if (line.startsWith(" ")) {
                List<File> files = folders.get(folders.size() - 1).files();
                files.get(files.size() - 1).columns().put(parts.get(0), parts.get(1));
            } else {
                folders.get(folders.size() - 1)
                        .files()
                        .add(new File(parts.get(0), parts.get(2), new LinkedHashMap<>()));
            }
        }
    }

    /** The page. */
    String text() {
        StringBuilder page = new StringBuilder("""
                # Files of results

                Every table of every result folder, column by column. Tables are CSV as in RFC 4180: UTF-8, a header, decimal points, at most ten significant digits, rows in a fixed order. Words in capitals
                stand for any number of columns. What the files are for, and what else is in a folder, is in [outputs](../outputs.md).
                """);
        for (Folder folder : folders) {
            page.append("\n## " + folder.title() + "\n\n`" + folder.command() + "` leaves:\n");
            for (File file : folder.files()) {
                page.append("\n### " + folder.title() + ": `" + file.name() + "`\n\nA row is " + file.row()
                        + ".\n\n| column | holds |\n|---|---|\n");
                file.columns()
                        .forEach((column, meaning) ->
                                page.append("| `" + column + "` | " + meaning.replace("|", "\\|") + " |\n"));
            }
        }
        return page.toString();
    }

    /** What a run in which nothing fails does not leave. */
    private static final Set<String> ONLY_AFTER_A_FAILURE = Set.of("failures.csv");

    /** What is wrong with the columns of a folder of results: tables or columns that are missing here, or only here. */
    List<String> against(String folder, Map<String, List<String>> made) {
        Map<String, File> said = folders.stream()
                .filter(one -> one.name().equals(folder))
                .flatMap(one -> one.files().stream())
                .collect(Collectors.toMap(File::name, file -> file));
        List<String> wrong = new ArrayList<>();
        made.forEach((name, columns) -> {
            if (!said.containsKey(name)) {
                wrong.add(folder + ": " + name + " is not described");
            } else if (!fits(columns, List.copyOf(said.get(name).columns().keySet()))) {
                wrong.add(folder + ": " + name + " has " + columns + ", described are "
                        + said.get(name).columns().keySet());
            }
        });
        said.keySet().stream()
                .filter(name -> !made.containsKey(name) && !ONLY_AFTER_A_FAILURE.contains(name))
                .forEach(name -> wrong.add(folder + ": " + name + " is described and not there"));
        return wrong;
    }

    /** Columns of a folder that stand as no text in the sources of the room that writes it. */
    List<String> unheardOf(String folder) throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(STUDY)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        return folders.stream()
                .filter(one -> one.name().equals(folder))
                .flatMap(one -> one.files().stream())
                .flatMap(file -> Stream.concat(
                        Stream.of(file.name()), file.columns().keySet().stream().filter(column -> !isAny(column))))
                .filter(word -> sources.indexOf("\"" + word + "\"") < 0)
                .toList();
    }

    private static boolean isAny(String column) {
        return ANY.matcher(column).matches();
    }

    /** Whether columns are as described, where a word in capitals stands for one or more. */
    private static boolean fits(List<String> columns, List<String> described) {
        String pattern = described.stream()
                .map(column -> isAny(column)
                        ? "(" + Pattern.quote(column.replaceAll("[A-Z]+", "")) + "[^,]+,)+"
                        : Pattern.quote(column + ","))
                .collect(Collectors.joining());
        return (String.join(",", columns) + ",").matches(pattern);
    }
}
