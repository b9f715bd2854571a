package org.offramp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offramp.treatment.Priority;
import picocli.CommandLine;

/** The script that {@code offramp completion} prints, sourced by a real bash that is asked what it would offer. */
class CompletionCommandTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void offersEveryCommand() throws Exception {
        assertThat(offered("", "offramp", ""))
                .containsExactlyInAnyOrderElementsOf(
                        new CommandLine(new Offramp()).getSubcommands().keySet());
        assertThat(offered("", "offramp", "stor")).containsExactly("story");
    }

    @Test
    void offersTheOptionsOfACommandAndNoOthers() throws Exception {
        assertThat(offered("", "offramp", "run", "--m")).containsExactly("--measure");
        assertThat(offered("", "offramp", "check", "--m")).isEmpty();
    }

    /** Two options of {@code run} take a KIND; each has to offer its own, spelled as in the pages. */
    @Test
    void offersTheWordsOfAnOption() throws Exception {
        assertThat(offered("", "offramp", "run", "--agenda", "")).containsExactly("calendar", "mason");
        assertThat(offered("", "offramp", "run", "--uncertainty", "")).containsExactly("parameters", "structure");
        List<String> rules = Stream.concat(Stream.of(Priority.values()).map(Priority::word), Stream.of("all"))
                .toList();
        assertThat(offered("", "offramp", "run", "--priority", "")).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(offered("", "offramp", "story", "run", "--find", "dis")).containsExactly("displaced");
    }

    @Test
    void offersTheWordsOfAnArgument() throws Exception {
        assertThat(offered("", "offramp", "schema", "")).contains("place", "measure", "table");
        assertThat(offered("", "offramp", "list", "m")).contains("measures");
    }

    @Test
    void offersFiles() throws Exception {
        Files.writeString(folder.resolve("kenya.yaml"), "");
        assertThat(offered("cd " + folder, "offramp", "run", "ken")).containsExactly("kenya.yaml");
        assertThat(offered("cd " + folder, "offramp", "run", "--measure", "k")).containsExactly("kenya.yaml");
    }

    /** What bash would offer for the last of these words. */
    private TreeSet<String> offered(String before, String... words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "no bash");
        StringWriter script = new StringWriter();
        assertThat(Program.start(script, "completion")).isZero();
        Path file = Files.writeString(folder.resolve("offramp_completion"), script.toString());
        String typed = String.join(" ", words);
        String asked = """
                source %s
                %s
                compopt() { :; }
                COMP_WORDS=(%s)
                COMP_CWORD=%d
                COMP_LINE='%s'
                COMP_POINT=${#COMP_LINE}
                _complete_offramp
                printf '%%s\\n' "${COMPREPLY[@]}"
                """.formatted(
                file,
                before,
                String.join(" ", Stream.of(words).map(word -> "'" + word + "'").toList()),
                words.length - 1,
                typed);
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", asked)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        TreeSet<String> offered = new TreeSet<>();
        said.lines().filter(line -> !line.isBlank()).forEach(offered::add);
        return offered;
    }
}
