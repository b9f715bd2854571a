package org.offramp.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedbacksTest {

    @Test
    void thoseThatAreOffAreNamedAndNoOthers() {
        Optional<Boolean> on = Optional.of(true);
        Optional<Boolean> off = Optional.of(false);
        Optional<Boolean> unsaid = Optional.empty();
        assertThat(new Feedbacks(unsaid, on, unsaid, on, unsaid, on).off()).isEmpty();
        assertThat(new Feedbacks(off, on, unsaid, off, on, off).off())
                .containsExactly("displacement", "caseload", "relapse");
        assertThat(new Feedbacks(unsaid, off, off, on, off, on).off()).containsExactly("crowding", "backlog", "record");
    }
}
