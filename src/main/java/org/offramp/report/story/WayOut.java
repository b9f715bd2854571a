package org.offramp.report.story;

import java.util.Optional;
import org.offramp.chance.Chance;
import org.offramp.chance.Decision;
import org.offramp.measure.Enacted;
import org.offramp.measure.Gate;
import org.offramp.measure.Measure;
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
            case ACCEPTED ->
                Optional.of(
                        gate.consent().isPresent()
                                ? "is offered and accepted" + drawn(page, path + "consent", Decision.CONSENT)
                                : "takes the person in without asking" + drawn(page, path + "offered", Decision.OFFER));
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

    /** Not offered, or not accepted, with the share of officials who offer it that day or the share who accept. */
    static String refused(Page page) {
        Measure measure = page.gates().get(page.entry().detail()).measure();
        String path = "measures." + measure.name() + ".gate.";
        return measure.title()
                + (page.entry().code() == Decision.OFFER.ordinal()
                        ? ": nobody offers it" + drawn(page, path + "offered", Decision.OFFER)
                        : ": is offered and declined" + drawn(page, path + "consent", Decision.CONSENT));
    }

    private static boolean goesOn(Page page, Step step) {
        return page.next(Kind.MEASURE)
                .filter(next -> next.is(Kind.MEASURE, step)
                        && next.detail() == page.entry().detail())
                .isPresent();
    }

    private static String drawn(Page page, String path, Decision decision) {
        return Words.rule(path, page.moment().chance(decision), page.moment().drew(decision));
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
