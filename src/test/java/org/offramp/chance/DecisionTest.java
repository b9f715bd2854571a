package org.offramp.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of decisions is part of every address: its order is for ever. */
class DecisionTest {

    private static final List<String> PINNED = List.of(
            "PULSE_WAIT",
            "PULSE_MARK",
            "ENTRY_CELL",
            "ENTRY_AGE",
            "FRAILTY",
            "RECORD",
            "SEVERITY",
            "ARRIVAL",
            "FIRST_OFFENCE",
            "POLICE",
            "PROSECUTION",
            "PRETRIAL",
            "PREPARATION",
            "VERDICT",
            "SENTENCE",
            "LENGTH",
            "CONDITIONAL_RELEASE",
            "VIOLATION",
            "REVOCATION",
            "NEW_ARREST",
            "MODALITY",
            "RETENTION",
            "PATIENCE",
            "LASTING",
            "NALOXONE",
            "SCREENING",
            "OFFER",
            "CONSENT",
            "ENGAGEMENT",
            "COMPLETION",
            "FAILURE_TIME",
            "COMMUTATION",
            "QUANTITY",
            "FURTHER_CONDITIONS",
            "REVOKED_LENGTH",
            "PREGNANCY");

    @Test
    void aNewDecisionComesAtTheEnd() {
        assertThat(Arrays.stream(Decision.values()).map(Enum::name).toList()).startsWith(PINNED.toArray(String[]::new));
    }

    @Test
    void numbersFitTheEightBitsOfAnAddress() {
        for (Decision decision : Decision.values()) {
            assertThat(decision.number()).isBetween(0, 255).isEqualTo(decision.ordinal());
        }
    }
}
