package org.offramp.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void labelsMoveApartAndStayInside() {
        assertThat(Lettering.apart(new double[] {10, 12, 13}, 16, 0, 100)).containsExactly(10, 26, 42);
        assertThat(Lettering.apart(new double[] {95, 98}, 16, 0, 100)).containsExactly(84, 100);
    }

    @Test
    void textBreaksBetweenWordsOnly() {
        assertThat(Lettering.wrap(Typeface.regular(12), "one two", 1)).containsExactly("one", "two");
        assertThat(Lettering.wrap(Typeface.regular(12), "one two", 1000)).containsExactly("one two");
    }
}
