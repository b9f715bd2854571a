package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of rooms in docs/architecture.md is the one the architecture tests hold. */
class RoomsTableTest {

    private static final Path PAGE = Path.of("docs", "architecture.md");
    private static final String TESTS = "org.offramp.architecture.";
    private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");

    @Test
    void saysWhatEachRoomMayImport() throws ReflectiveOperationException {
        Map<String, String> held = new TreeMap<>();
        table("RoomsTest", "MAY_IMPORT").forEach((room, rooms) -> held.put(room.toString(), rooms.toString()));
        Map<String, String> drawn = new TreeMap<>();
        rows().forEach(row -> drawn.put(words(row.get(0)).get(0), String.join(" ", words(row.get(2)))));
        assertThat(drawn).isEqualTo(held);
    }

    @Test
    void saysWhichLibrariesEachRoomMayKnow() throws ReflectiveOperationException {
        Map<String, TreeSet<String>> held = new TreeMap<>();
        rows().forEach(row -> held.put(words(row.get(0)).get(0), new TreeSet<>()));
        table("LibrariesTest", "KNOWN_IN").forEach((library, rooms) -> {
            for (Object room : (List<?>) rooms) {
                held.get(room.toString()).add(library.toString());
            }
        });
        Map<String, TreeSet<String>> drawn = new TreeMap<>();
        rows().forEach(row -> drawn.put(words(row.get(0)).get(0), new TreeSet<>(words(row.get(3)))));
        assertThat(drawn).isEqualTo(held);
    }

    private static List<List<String>> rows() {
        return PagesOfTheProject.table(PAGE, "Rooms");
    }

    /** What stands as code in a cell. */
    private static List<String> words(String cell) {
        return CODE.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** A table of an architecture test, which keeps it to itself. */
    private static Map<?, ?> table(String test, String name) throws ReflectiveOperationException {
        Field field = Class.forName(TESTS + test).getDeclaredField(name);
        field.setAccessible(true);
        return (Map<?, ?>) field.get(null);
    }
}
