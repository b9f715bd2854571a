package org.offramp.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pages a reader finds in the repository, and what can be checked in them: fenced blocks, headings, tables. */
final class PagesOfTheProject {

    private static final String FENCE = "```";

    private PagesOfTheProject() {}

    /**
     * A fenced block.
     *
     * @param language behind the opening fence, empty where there is none
     * @param before the last line of text before the block
     * @param lines of the block
     */
    record Block(String language, String before, List<String> lines) {}

    /** README and everything in Markdown at the top, in docs, in scenarios and in results, in alphabetical order. */
    static List<Path> all() {
        List<Path> pages = new ArrayList<>();
        pages.addAll(below(Path.of(""), 1));
        for (String folder : List.of("docs", "scenarios")) {
            pages.addAll(below(Path.of(folder), 9));
        }
        pages.addAll(below(Path.of("results"), 1));
        return pages;
    }

    /** README and the pages of docs. */
    static List<Path> documentation() {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        pages.addAll(below(Path.of("docs"), 9));
        return pages;
    }

    private static List<Path> below(Path folder, int depth) {
        if (!Files.isDirectory(folder.toAbsolutePath())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fenced blocks of a page, in order. */
    static List<Block> blocks(Path page) {
        List<Block> blocks = new ArrayList<>();
        String before = "";
        Block open = null;
        for (String line : lines(page)) {
            if (line.startsWith(FENCE)) {
                if (open == null) {
                    open = new Block(line.substring(FENCE.length()).strip(), before, new ArrayList<>());
                } else {
                    blocks.add(open);
                    open = null;
                }
            } else if (open != null) {
                open.lines().add(line);
            } else if (!line.isBlank()) {
                before = line.strip();
            }
        }
        if (open != null) {
            throw new IllegalStateException(page + ": a fenced block never ends");
        }
        return blocks;
    }

    /** The lines outside fenced blocks. */
    static List<String> prose(Path page) {
        List<String> prose = new ArrayList<>();
        boolean fenced = false;
        for (String line : lines(page)) {
            if (line.startsWith(FENCE)) {
                fenced = !fenced;
            } else if (!fenced) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** The rows of the first table below a heading, without its header: cells without the white space around them. */
    static List<List<String>> table(Path page, String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean below = false;
        for (String line : prose(page)) {
            if (line.startsWith("#")) {
                if (below && !rows.isEmpty()) {
                    break;
                }
                below = below || line.replaceFirst("^#+ ", "").equals(heading);
            } else if (below && line.startsWith("|")) {
                String inner = line.strip().replaceAll("^\\||\\|$", "");
                rows.add(Stream.of(inner.split("\\|", -1)).map(String::strip).toList());
            } else if (!rows.isEmpty()) {
                break;
            }
        }
        return rows.size() < 2 ? List.of() : rows.subList(2, rows.size());
    }

    /** The anchors of the headings of a page, as GitHub makes them. */
    static List<String> anchors(Path page) {
        return prose(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
