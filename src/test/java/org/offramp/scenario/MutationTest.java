package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A damaged scenario is refused in words, whatever the damage; nothing else is ever thrown. */
class MutationTest {

    private static final int DAMAGES = 800;

    @TempDir
    Path folder;

    @Test
    void everyDamageIsReadOrRefusedInWords() throws IOException {
        Desk.with(folder);
        SplittableRandom random = new SplittableRandom(20_260_101);
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = damaged(Desk.TOWN.getBytes(StandardCharsets.UTF_8), random);
            Path file = Files.write(folder.resolve(i % 4 == 0 ? "town.json" : "town.yaml"), damaged);
            try {
                ScenarioFile.read(file, Town.class, i % 3 == 0 ? List.of("police.arrest=0.3 share") : List.of());
            } catch (ScenarioException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().isSorted().doesNotHaveDuplicates();
                assertThat(e.getMessage().lines()).hasSameSizeAs(e.problems());
                assertThat(e.getMessage()).doesNotContain("null", "Exception", "java.");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("damage " + i + ":\n" + new String(damaged, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(refused).isBetween(DAMAGES / 2, DAMAGES - 1);
    }

    private static byte[] damaged(byte[] text, SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(text, random.nextInt(text.length));
            case 1 -> flipped(text, random);
            case 2 -> relined(text, random, false);
            case 3 -> relined(text, random, true);
            default -> retyped(text, random);
        };
    }

    private static byte[] flipped(byte[] text, SplittableRandom random) {
        byte[] damaged = text.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static byte[] relined(byte[] text, SplittableRandom random, boolean moved) {
        List<String> lines =
                new ArrayList<>(new String(text, StandardCharsets.UTF_8).lines().toList());
        String line = lines.remove(random.nextInt(lines.size()));
        if (moved) {
            lines.add(random.nextInt(lines.size()), " ".repeat(random.nextInt(5)) + line.strip());
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /** A character that means something in YAML in the place of another. */
    private static byte[] retyped(byte[] text, SplittableRandom random) {
        byte[] damaged = text.clone();
        String meaning = "{}[]:,-?&*!|>'\"%@`#~ \n\t0.";
        for (int i = random.nextInt(3); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) meaning.charAt(random.nextInt(meaning.length()));
        }
        return damaged;
    }
}
