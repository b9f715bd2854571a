package org.offramp.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.offramp.scenario.Grade;
import org.offramp.scenario.Parameter;
import org.offramp.scenario.Scenario;

/** What README and docs/limits.md say of the grades of numbers is what the files hold, to a point. */
class LimitsPageTest {

    private static final double CLOSE = 1;

    private static double assumed(Path place) {
        return share(place, Grade.ASSUMED);
    }

    private static double share(Path place, Grade grade) {
        List<Parameter> numbers = Scenario.read(place, List.of(), List.of()).parameters();
        return 100.0 * numbers.stream().filter(n -> n.grade() == grade).count() / numbers.size();
    }

    private static double[] said(String page, String pattern) {
        String text = String.join(" ", PagesOfTheProject.lines(Path.of(page)));
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(page + " has no " + pattern).isTrue();
        return new double[] {Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2))};
    }

    @Test
    void theShareOfAssumedNumbersIsThatOfTheFiles() {
        DoubleSummaryStatistics shares = ScenariosPageTest.places().stream()
                .mapToDouble(LimitsPageTest::assumed)
                .summaryStatistics();
        for (double[] said : List.of(
                said("README.md", "(\\d+) to (\\d+) % of the numbers of a place are assumed"),
                said("docs/limits.md", "(\\d+) % \\(USA\\) to (\\d+) % \\(the world\\) are judgement"))) {
            assertThat(said[0]).isCloseTo(shares.getMin(), within(CLOSE));
            assertThat(said[1]).isCloseTo(shares.getMax(), within(CLOSE));
        }
    }

    @Test
    void mostPlacesStandAtTheHigherEnd() {
        List<Path> places = ScenariosPageTest.places();
        assertThat(places).hasSize(15);
        assertThat(places.stream().filter(place -> Math.round(assumed(place)) >= 78))
                .hasSize(12);
        assertThat(String.join(" ", PagesOfTheProject.lines(Path.of("docs", "limits.md"))))
                .contains("twelve of the fifteen places stand at 78 % or more, and 3 to 4 % are measured");
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(Math.round(share(place, Grade.MEASURED))).isBetween(3L, 4L));
    }
}
