package org.offramp.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.offramp.docs.VerificationPage;

/**
 * Each planted error is caught by the test named for it: with the error in the program the test fails, by an assertion. What
 * it says stands in docs/verification.md; {@code -Drenew=true} writes it there. Without an error the same tests pass: they
 * are tests of the suite.
 */
@Tag("planted")
class PlantedErrorsTest {

    private static final int LONGEST = 170;

    @TempDir
    Path folder;

    static Stream<Arguments> errors() throws IOException {
        return Patch.all().stream().map(patch -> Arguments.of(patch.name(), patch));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void isCaught(String name, Patch patch) throws IOException, ClassNotFoundException {
        Planting.compile(patch, folder);
        TestExecutionSummary summary = Planting.run(patch, folder);
        List<TestExecutionSummary.Failure> failures = summary.getFailures();
        assertThat(failures).as(patch.test() + " did not catch " + name).isNotEmpty();
        Throwable first = failures.get(0).getException();
        assertThat(first).as("a test that fails by an assertion").isInstanceOf(AssertionError.class);
        String row = "| %s | `%s` | %s | [`%s`](../src/test/planted/%s.patch) |"
                .formatted(patch.error(), test(patch), said(first), name, name);
        System.out.println(row);
        if (Boolean.getBoolean("renew")) {
            VerificationPage.edit("planted errors", rows -> {
                rows.removeIf(old -> old.contains("[`" + name + "`]"));
                rows.add(row);
                rows.sort((a, b) -> a.substring(a.lastIndexOf('[')).compareTo(b.substring(b.lastIndexOf('['))));
            });
        }
        assertThat(VerificationPage.rows("planted errors"))
                .as("rows of docs/verification.md; renew them with -Dgroups=planted -DexcludedGroups= -Drenew=true")
                .contains(row);
    }

    private static String test(Patch patch) {
        return patch.test().replaceAll(".*\\.([A-Za-z]+)#", "$1.");
    }

    /** What a failed assertion says, in one line of a table. */
    private static String said(Throwable failure) {
        String text = String.valueOf(failure.getMessage())
                .replaceAll("\\s+", " ")
                .replace("|", "/")
                .replaceAll("@[0-9a-f]{5,}", "")
                .strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
