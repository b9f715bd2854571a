package org.offramp.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No reference result changes without a line in the changelog: the newest line that names a fingerprint of the reference
 * results names that of those committed, and is flagged.
 */
class ChangelogTest {

    private static final String FLAG = "**results change**";
    private static final Pattern NAMED = Pattern.compile("reference results `([0-9a-f]{12})`");

    @TempDir
    private Path folder;

    /** The newest line with a fingerprint: versions and the lines in them stand newest first. */
    private static Optional<String> newest(List<String> changelog) {
        return changelog.stream().filter(line -> NAMED.matcher(line).find()).findFirst();
    }

    @Test
    void theReferenceResultsAreThoseTheChangelogNames() throws IOException {
        String now = Fingerprint.of(Reference.FOLDER);
        String line = newest(Files.readAllLines(Path.of("CHANGELOG.md"))).orElse("");
        Matcher named = NAMED.matcher(line);
        String before = named.find() ? named.group(1) : "none";
        assertThat(before).as("""
                        results/reference is not what CHANGELOG.md says. If numbers were meant to change, add a line ABOVE the\
                         one with `%s`, first under [Unreleased]:
                          - … (%s: reference results `%s`)
                        and say in it which numbers change, and why. If none was meant to change, this is a fault""", before, FLAG, now).isEqualTo(now);
        assertThat(line).contains(FLAG);
    }

    @Test
    void anyByteNameOrFileMakesAnotherFingerprint() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "1,2\n");
        String first = Fingerprint.of(folder);
        assertThat(Fingerprint.of(folder)).isEqualTo(first).matches("[0-9a-f]{12}");
        Files.writeString(folder.resolve("a.csv"), "1,3\n");
        assertThat(Fingerprint.of(folder)).isNotEqualTo(first);
        Files.writeString(folder.resolve("a.csv"), "1,2\n");
        Files.writeString(folder.resolve("b.csv"), "");
        assertThat(Fingerprint.of(folder)).isNotEqualTo(first);
        Files.delete(folder.resolve("a.csv"));
        Files.move(folder.resolve("b.csv"), folder.resolve("c.csv"));
        Files.writeString(folder.resolve("d.csv"), "1,2\n");
        assertThat(Fingerprint.of(folder)).isNotEqualTo(first);
    }

    @Test
    void theFirstLineWithAFingerprintIsTheNewest() {
        assertThat(newest(List.of(
                        "## [Unreleased]", "reference results `0123456789ab`", "reference results `f23456789abc`")))
                .hasValueSatisfying(line -> assertThat(line).contains("0123456789ab"));
        assertThat(newest(List.of("reference results `short`"))).isEmpty();
    }
}
