package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class that a page names with its room, as {@code world.Accounts}, is in that room. */
class ClassNamesTest {

    private static final Path ROOMS = Path.of("src", "main", "java", "org", "offramp");

    /** Keys of scenarios may begin like a room, but go on in capitals where a placeholder stands. */
    private static final Pattern PLACEHOLDER = Pattern.compile("[A-Z]+");

    @Test
    void everyClassThatIsNamedIsThere() throws IOException {
        String rooms;
        try (Stream<Path> folders = Files.list(ROOMS.toAbsolutePath())) {
            rooms = folders
                    .filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream()
                    .collect(Collectors.joining("|"));
        }
        Pattern named = Pattern.compile("`(?:org\\.offramp\\.)?((?:" + rooms + ")(?:\\.[a-z]+)*)\\.([A-Z]\\w*)");
        int found = 0;
        List<String> missing = new ArrayList<>();
        for (Path page : PagesOfTheProject.all()) {
            for (String line : PagesOfTheProject.prose(page)) {
                Matcher one = named.matcher(line);
                while (one.find()) {
                    if (PLACEHOLDER.matcher(one.group(2)).matches()) {
                        continue;
                    }
                    found++;
                    Path file = ROOMS.resolve(one.group(1).replace('.', '/')).resolve(one.group(2) + ".java");
                    if (!Files.exists(file.toAbsolutePath())) {
                        missing.add(page + ": " + one.group());
                    }
                }
            }
        }
        assertThat(found).as("classes named with their room").isGreaterThan(30);
        assertThat(missing).as("classes that are not there").isEmpty();
    }
}
