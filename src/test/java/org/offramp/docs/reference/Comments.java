package org.offramp.docs.reference;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of the sources say of records, their components, and the entries of enums: the one place where a key
 * of a file is explained. Types are named as in the JSON Schema, {@code room.type-name}.
 */
final class Comments {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Pattern PARAMETER = Pattern.compile("(?ms)^\\s*@param\\s+(\\w+)\\s+(.*?)(?=^\\s*@|\\z)");

    private final Map<String, Of> types = new LinkedHashMap<>();
    private final Map<List<String>, Of> words = new LinkedHashMap<>();

    /**
     * What is said of a record or an enum.
     *
     * @param summary its first sentence
     * @param keys each component, or each entry, by the key or word of files
     */
    record Of(String summary, Map<String, String> keys) {}

    /** Of every type of the sources. */
    static Comments read() {
        Comments comments = new Comments();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(MAIN)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, problem -> {}, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                String room = String.valueOf(unit.getPackageName()).replaceFirst(".*\\.", "");
                comments.new Reader(trees, room).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    /** Of a type by its name in the schema. */
    Optional<Of> of(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** Of the type of a whole file, by its title in the schema: the first of that name. */
    Optional<Of> titled(String title) {
        String end = "." + title.replace(' ', '-');
        return types.entrySet().stream()
                .filter(type -> type.getKey().endsWith(end))
                .map(Map.Entry::getValue)
                .filter(type -> !type.keys().isEmpty())
                .findFirst();
    }

    /** Of the enum that has exactly these words, in their order. */
    Optional<Of> words(List<String> all) {
        return Optional.ofNullable(words.get(all));
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final String room;

        Reader(DocTrees trees, String room) {
            this.trees = trees;
            this.room = room;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            String comment =
                    Optional.ofNullable(trees.getDocComment(getCurrentPath())).orElse("");
            Tree above = getCurrentPath().getParentPath().getLeaf();
            String outer = above instanceof ClassTree in ? in.getSimpleName().toString() : "";
            if (type.getKind() == Tree.Kind.RECORD || type.getKind() == Tree.Kind.INTERFACE) {
                Map<String, String> keys = new LinkedHashMap<>();
                Matcher parameter = PARAMETER.matcher(comment);
                while (parameter.find()) {
                    keys.put(kebab(parameter.group(1)), plain(parameter.group(2)));
                }
                types.put(kebab(room) + "." + kebab(outer + type.getSimpleName()), new Of(first(comment), keys));
            } else if (type.getKind() == Tree.Kind.ENUM) {
                Map<String, String> entries = new LinkedHashMap<>();
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree entry && isConstant(entry, type)) {
                        String said = trees.getDocComment(new TreePath(getCurrentPath(), entry));
                        entries.put(kebab(entry.getName().toString()), said == null ? "" : first(said));
                    }
                }
                words.put(List.copyOf(entries.keySet()), new Of(first(comment), entries));
            }
            return super.visitClass(type, none);
        }
    }

    /** An entry of an enum is written without its type; in the tree it has that of the enum. */
    private static boolean isConstant(VariableTree variable, ClassTree type) {
        return variable.getType() != null
                && variable.getType().toString().equals(type.getSimpleName().toString())
                && variable.getName().toString().matches("[A-Z][A-Z0-9_]*");
    }

    private static String first(String comment) {
        return plain(comment.split("(?m)^\\s*(@|<p>)", 2)[0]);
    }

    /** Without Javadoc's marks. */
    private static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@code ([^}]*)}", "`$1`")
                .replaceAll("\\{@link [^} ]* ([^}]*)}", "$1")
                .replaceAll("\\{@link [\\w.]*#?(\\w+)[^}]*}", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("</?(em|b|i|code|ul|li|p)>", "");
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }
}
