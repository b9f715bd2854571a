package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/evidence.md: every source it cites is in sources.json, and every decision has its four parts in order. */
class EvidencePageTest {

    private static final Path PAGE = Path.of("docs", "evidence.md");
    private static final Pattern CITED = Pattern.compile("`([A-Z][A-Z0-9]{3,})`");
    private static final List<String> PARTS = List.of("Decided", "Evidence", "Alternative", "Change");

    @Test
    void everySourceCitedIsThere() throws IOException {
        String sources = Files.readString(Path.of("scenarios", "sources.json"));
        Set<String> cited = PagesOfTheProject.prose(PAGE).stream()
                .flatMap(line -> CITED.matcher(line).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(cited).hasSizeGreaterThan(20);
        assertThat(cited).allSatisfy(id -> assertThat(sources).contains("\"id\": \"" + id + "\""));
    }

    @Test
    void everyDecisionHasFourParts() {
        List<String> heads = PagesOfTheProject.prose(PAGE).stream()
                .filter(line -> line.startsWith("## ") || line.startsWith("- **"))
                .toList();
        int decisions = 0;
        for (int i = 0; i < heads.size(); i += PARTS.size() + 1) {
            decisions++;
            assertThat(heads.get(i)).startsWith("## D" + decisions + " ");
            for (int part = 0; part < PARTS.size(); part++) {
                assertThat(heads.get(i + 1 + part)).startsWith("- **" + PARTS.get(part) + ".**");
            }
        }
        assertThat(decisions).isPositive();
    }
}
