package org.offramp.justice;

import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** Supervision in the community after a sentence or on conditional release: it ends, or is violated first. */
final class Supervision {

    private final Docket docket;

    Supervision(Docket docket) {
        this.docket = docket;
    }

    /** Begins supervision of a length, with the time of the first technical violation that would come. */
    void begin(int person, Standing standing, int ticks, int now) {
        docket.term[person] = ticks;
        double rate = docket.law.supervision().violation().perYear();
        double years = rate == 0
                ? Double.POSITIVE_INFINITY
                : Draws.exponential(docket.draw(person, Decision.VIOLATION)) / rate;
        int violation = Clock.ticks(years * Span.YEAR);
        Next what = violation < ticks ? Next.VIOLATION : Next.END;
        docket.move(person, standing, what, Clock.after(now, Math.min(violation, ticks)), now);
    }

    /** Whether a violation is followed by revocation; if not, supervision goes on to its end. */
    boolean revokes(int person, int now) {
        if (docket.uniform(person, Decision.REVOCATION)
                < docket.law.supervision().revocation().value()) {
            return true;
        }
        docket.next[person] = (byte) Next.END.ordinal();
        docket.due[person] = Clock.after(
                docket.nodes.since(person), Math.max(docket.term[person], now + 1 - docket.nodes.since(person)));
        return false;
    }
}
