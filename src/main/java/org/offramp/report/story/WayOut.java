package org.offramp.report.story;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.measure.Enacted;
import org.offramp.measure.Gate;
import org.offramp.measure.Step;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;

/** A measure: eligible, offered, accepted, turned up, begun, completed or failed. */
final class WayOut {

    private WayOut() {}

    static Optional<String> step(Page page) {
        Entry e = page.entry();
        Enacted enacted = page.gates().get(e.detail());
        Gate gate = enacted.measure().gate().orElseThrow();
        String path = "measures." + enacted.measure().name() + ".gate.";
        Optional<String> text = switch (Step.values()[e.code()]) {
            case ELIGIBLE ->
                goesOn(page, Step.OFFERED)
                        ? Optional.empty()
                        : Optional.of("nobody offers it" + offered(page, enacted, gate, path));
            case OFFERED ->
                goesOn(page, Step.ACCEPTED)
                        ? Optional.empty()
                        : Optional.of("is offered and declined" + consent(page, gate, path));
            case ACCEPTED ->
                Optional.of(
                        gate.consent().isPresent()
                                ? "is offered and accepted" + consent(page, gate, path)
                                : "takes the person in without asking" + offered(page, enacted, gate, path));
            case PLACE_AVAILABLE ->
                goesOn(page, Step.STARTED)
                        ? Optional.empty()
                        : Optional.of("does not turn up" + engaged(page, gate, path));
            case STARTED ->
                Optional.of("begins, for " + Words.length(gate.duration().ticks()) + Words.rule(path + "duration"));
            case COMPLETED -> Optional.of("is completed" + (gate.stage().suspends() ? ": the case is closed" : ""));
            case FAILED -> Optional.of("fails" + after(gate));
            case WIDENED -> Optional.of("without it, this would have ended with no further action");
            default -> Optional.empty();
        };
        return text.map(said -> enacted.measure().title() + ": " + said);
    }

    private static boolean goesOn(Page page, Step step) {
        return page.next(Kind.MEASURE)
                .filter(next -> next.is(Kind.MEASURE, step)
                        && next.detail() == page.entry().detail())
                .isPresent();
    }

    private static String offered(Page page, Enacted enacted, Gate gate, String path) {
        int ramp = enacted.measure().ramp().map(span -> span.ticks()).orElse(0);
        double risen = ramp == 0 ? 1 : Math.min(1, (page.entry().tick() - enacted.start()) / (double) ramp);
        return Words.rule(
                path + "offered", gate.offered().value() * risen, page.moment().drew(Decision.OFFER));
    }

    private static String consent(Page page, Gate gate, String path) {
        return Words.rule(
                path + "consent",
                gate.consent().orElse(Chance.ALWAYS).value(),
                page.moment().drew(Decision.CONSENT));
    }

    private static String engaged(Page page, Gate gate, String path) {
        return Words.rule(
                path + "engaged",
                gate.engaged().orElse(Chance.ALWAYS).value(),
                page.moment().drew(Decision.ENGAGEMENT));
    }

    private static String after(Gate gate) {
        return !gate.stage().suspends()
                ? ""
                : gate.failureReturns() ? ": the case goes on where it was left" : ": the case is closed";
    }
}
