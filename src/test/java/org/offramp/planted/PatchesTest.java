package org.offramp.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offramp.docs.VerificationPage;

/** Planted errors do not rot: each diff still fits the program, its test exists, and the page lists it. */
class PatchesTest {

    private static final List<String> PROMISED =
            List.of("odds-ratio-on-probability", "month-as-year", "effect-after-drop-out");

    @Test
    void everyPatchFitsAndNamesATest() throws IOException, ClassNotFoundException {
        List<Patch> patches = Patch.all();
        assertThat(patches).extracting(Patch::name).containsAll(PROMISED).hasSizeGreaterThanOrEqualTo(10);
        List<String> rows = VerificationPage.rows("planted errors");
        assertThat(rows).hasSameSizeAs(patches);
        for (Patch patch : patches) {
            assertThat(patch.error()).as(patch.name()).isNotBlank();
            assertThat(patch.pieces()).as(patch.name()).isNotEmpty();
            for (Path file : patch.pieces().keySet()) {
                assertThat(patch.planted(file)).as(patch.name()).isNotEmpty();
            }
            String[] test = patch.test().split("#");
            assertThat(Arrays.stream(Class.forName(test[0]).getDeclaredMethods()))
                    .as(patch.name())
                    .anyMatch(method -> method.getName().equals(test[1]));
            assertThat(rows)
                    .as(patch.name())
                    .anyMatch(row ->
                            row.contains("[`" + patch.name() + "`]") && row.startsWith("| " + patch.error() + " |"));
        }
    }
}
