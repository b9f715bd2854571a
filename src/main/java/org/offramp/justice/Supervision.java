package org.offramp.justice;

import org.offramp.chance.Decision;
import org.offramp.chance.Draws;
import org.offramp.time.Clock;
import org.offramp.time.Span;

/** Supervision in the community after a sentence or on conditional release: it ends, or is violated first. */
final class Supervision {

    private final Docket docket;
    private final double scale;

    /**
     * Supervision of nobody.
     *
     * @param scale people in the district per person in the law
     */
    Supervision(Docket docket, double scale) {
        this.docket = docket;
        this.scale = scale;
    }

    /** Begins supervision of a length, with the time of the first technical violation that would come. */
    void begin(int person, Standing standing, int ticks, int now) {
        docket.term[person] = ticks;
        double rate = rate(person);
        double years = rate == 0
                ? Double.POSITIVE_INFINITY
                : Draws.exponential(docket.draw(person, Decision.VIOLATION)) / rate;
        int violation = Clock.ticks(years * Span.YEAR);
        Next what = violation < ticks ? Next.VIOLATION : Next.END;
        docket.move(person, standing, what, Clock.after(now, Math.min(violation, ticks)), now);
    }

    /** The hazard of a technical violation, per year: more with testing, and with more people supervised, this one too. */
    private double rate(int person) {
        SupervisionLaw law = docket.law.supervision();
        double rate = law.violation().perYear();
        if (law.testing().isPresent() && docket.people.disorder(person)) {
            rate *= law.testing().get().value();
        }
        if (law.caseload().isPresent()) {
            int others = docket.nodes.stock(Standing.COMMUNITY_SENTENCE.ordinal())
                    + docket.nodes.stock(Standing.PAROLE.ordinal());
            rate *= law.caseload().get().ratio((others + 1) / scale);
        }
        return rate;
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
