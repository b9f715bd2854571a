package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.cli.Program;

/**
 * The story in docs/story.md is what its commands print. Where results are meant to change, {@code -Drenew=true} writes it
 * anew.
 */
class StoryPageTest {

    private static final Path PAGE = Path.of("docs", "story.md");
    private static final String BEGIN = "```text\n";

    @TempDir
    private Path folder;

    @Test
    void theStoryToldIsTheOneTheCommandsPrint() throws IOException {
        String out = folder.resolve("run").toString();
        start(
                "run scenarios/usa.yaml --measure scenarios/measures/police-deflection.yaml"
                        + " --people 2000 --years 3 --warmup 2 --replications 2 --quiet --out",
                out);
        String story = start("story --find avoided-prison", out);
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf("```", from);
        if (Boolean.getBoolean("renew")) {
            Files.writeString(PAGE, page.substring(0, from) + story + page.substring(to));
        } else {
            assertThat(page.substring(from, to))
                    .as("docs/story.md; where it is meant to change: ./mvnw -q test -Dtest=StoryPageTest -Drenew=true")
                    .isEqualTo(story);
        }
    }

    private static String start(String command, String last) {
        StringWriter said = new StringWriter();
        List<String> args = new java.util.ArrayList<>(List.of(command.split(" ")));
        args.add(last);
        assertThat(Program.start(said, args.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
        return said.toString();
    }
}
