package org.offramp.study.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds are the same program if, and only if, they hold the same. */
class ProgramTest {

    @TempDir
    private Path folder;

    @Test
    void changesThatAreNotCommittedMakeAnotherProgram() throws IOException {
        for (String commit : List.of("unknown", "5ea83bb-dirty")) {
            Files.writeString(folder.resolve("Model.class"), "one");
            String one = Program.of(commit, folder);
            Files.writeString(folder.resolve("Model.class"), "two");
            assertThat(Program.of(commit, folder)).isNotEqualTo(one).startsWith(commit + " ");
            Files.writeString(folder.resolve("Model.class"), "one");
            assertThat(Program.of(commit, folder)).isEqualTo(one);
        }
        assertThat(Program.of("5ea83bb", folder)).isEqualTo("5ea83bb");
    }

    /** When it was built, and in what, is no part of it. */
    @Test
    void aJarAndAFolderOfTheSameAreTheSame() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes/org"));
        Files.writeString(classes.resolve("Model.class"), "one");
        Path jar = folder.resolve("a.jar");
        try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("META-INF/built", "org/Model.class")) {
                to.putNextEntry(new JarEntry(name));
                to.write("one".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        assertThat(Program.of("unknown", jar)).isEqualTo(Program.of("unknown", classes.getParent()));
    }
}
