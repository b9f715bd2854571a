package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offramp.report.SampleRun;
import org.offramp.report.SampleSwings;
import org.offramp.report.result.ReportInput;

/** No label is cut off at the edge of a plate, and none lies over another. */
class LayoutTest {

    static Stream<Arguments> runs() {
        return Stream.of(
                Arguments.of("both arms", SampleSwings.in(SampleRun.both())),
                Arguments.of("several arms", SampleRun.several()),
                Arguments.of("priority rules", SampleRun.rules()),
                Arguments.of("a village", SampleRun.times(2e-7)),
                Arguments.of("a galaxy", SampleRun.times(1e7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void labelsStayOnThePlateAndApart(String name, ReportInput input) throws Exception {
        for (Plate plate : Figure.all(input)) {
            if (plate instanceof Plate.Drawn drawn) {
                List<Drawn.Text> texts = Drawn.of(drawn).texts();
                assertThat(texts).as(drawn.id()).hasSizeGreaterThan(5);
                Rectangle2D page = new Rectangle2D.Double(0, 0, drawn.width() + 1, drawn.height() + 1);
                assertThat(texts).as(drawn.id()).allMatch(text -> page.contains(text.room()));
                for (int i = 0; i < texts.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        Rectangle2D both = texts.get(i)
                                .room()
                                .createIntersection(texts.get(j).room());
                        assertThat(both.getWidth() > 1 && both.getHeight() > 1)
                                .as("%s: '%s' lies over '%s'", drawn.id(), texts.get(i), texts.get(j))
                                .isFalse();
                    }
                }
            }
        }
    }
}
