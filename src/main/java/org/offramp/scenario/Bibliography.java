package org.offramp.scenario;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sources numbers may name: {@code sources.json} in CSL-JSON, as reference managers read and write it. */
public final class Bibliography {

    /** Known everywhere: a judgement of the author, and the command line. */
    static final Set<String> ALWAYS = Set.of("ASM", "--set");

    private static final String FILE = "sources.json";
    private static final int LARGEST = 8 << 20;

    private final Map<String, Source> sources;

    private Bibliography(Map<String, Source> sources) {
        this.sources = Collections.unmodifiableMap(sources);
    }

    /** Without any publication. */
    public static Bibliography none() {
        return new Bibliography(new LinkedHashMap<>());
    }

    /**
     * The first {@code sources.json} in the folder of a scenario or above it; none where there is none.
     *
     * @throws ScenarioException if it cannot be read
     */
    public static Bibliography near(Path scenario) {
        for (Path folder = scenario.toAbsolutePath().normalize().getParent();
                folder != null;
                folder = folder.getParent()) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return none();
    }

    /**
     * The sources near any of some files; of two with the same id that of the first file.
     *
     * @throws ScenarioException if one cannot be read
     */
    static Bibliography near(List<Path> files) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Path file : files) {
            near(file).sources.forEach(sources::putIfAbsent);
        }
        return new Bibliography(sources);
    }

    /**
     * Reads a file of sources.
     *
     * @throws ScenarioException if it is no array of sources with an id, a type and a title each, every id once
     */
    public static Bibliography read(Path file) {
        Problems problems = new Problems();
        Node root = Document.read(file, LARGEST);
        Map<String, Source> sources = new LinkedHashMap<>();
        if (root instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Source source = source(item);
                if (source.id().isEmpty()
                        || source.type().isEmpty()
                        || source.title().isEmpty()) {
                    String what = source.id().isEmpty() ? "a source" : "source " + Text.quoted(source.id());
                    problems.add(item, "", what + " is incomplete", "id, type and title", "");
                } else if (sources.putIfAbsent(source.id(), source) != null) {
                    problems.add(
                            item, "", "source " + Text.quoted(source.id()) + " is given twice", "each id once", "");
                }
            }
        } else {
            problems.add(root, "", root.words() + " is not a bibliography", "a list of sources in CSL-JSON", "");
        }
        problems.stop();
        return new Bibliography(sources);
    }

    /** All sources by id, in the order of the file. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** The source of an id. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    boolean knows(String id) {
        return ALWAYS.contains(id) || sources.containsKey(id);
    }

    private static Source source(Node item) {
        return new Source(
                text(item.get("id")),
                text(item.get("type")),
                text(item.get("title")),
                authors(item.get("author")),
                year(item.get("issued")),
                text(item.get("URL")),
                text(item.get("note")));
    }

    private static String authors(@Nullable Node author) {
        if (!(author instanceof Node.Sequence list)) {
            return text(author);
        }
        List<String> names = new ArrayList<>();
        for (Node name : list.items()) {
            names.add(text(name.get("literal")) + text(name.get("family")));
        }
        return String.join(", ", names);
    }

    private static String year(@Nullable Node issued) {
        if (issued != null
                && issued.get("date-parts") instanceof Node.Sequence parts
                && !parts.items().isEmpty()) {
            return parts.items().get(0) instanceof Node.Sequence first
                            && !first.items().isEmpty()
                    ? text(first.items().get(0))
                    : "";
        }
        return issued == null ? "" : text(issued.get("raw")) + text(issued.get("literal"));
    }

    private static String text(@Nullable Node node) {
        return node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }
}
