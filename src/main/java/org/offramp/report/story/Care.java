package org.offramp.report.story;

import java.util.Optional;
import org.offramp.chance.Decision;
import org.offramp.person.Substance;
import org.offramp.treatment.Given;
import org.offramp.world.Diary.Entry;

/** Treatment: looking for a place, waiting, starting, leaving, completing. */
final class Care {

    private Care() {}

    static Optional<String> given(Page page) {
        Entry e = page.entry();
        String title = page.title(e.detail());
        String modality = "treatment.modalities." + page.modality(e.detail());
        String stayed = Words.length((long) e.tick() - page.nodeSince());
        String text = switch (Given.values()[e.code()]) {
            case SOUGHT -> e.referred() ? "is referred: " + title : "looks for treatment: " + title + seeking(page);
            case TURNED_AWAY -> "there are no places: " + title + Words.rule("treatment.programmes");
            case STARTED -> "treatment begins: " + title;
            case WAITED_TICKS -> "a place falls free after " + Words.length(e.amount());
            case RENEGED ->
                e.referred()
                        ? "no place in time, after " + stayed + ": " + title
                        : "gives up waiting after " + stayed + ": " + title + Words.rule("treatment.demand.patience");
            case LEFT -> "leaves treatment after " + stayed + ": " + title + Words.rule(modality + ".retention");
            case COMPLETED -> "completes treatment after " + stayed + ": " + title;
            case INTERRUPTED ->
                page.node() % 2 == 1
                        ? "waits no longer: " + title
                        : "treatment is cut short after " + stayed + ": " + title;
        };
        return Optional.of(text);
    }

    private static String seeking(Page page) {
        String substance = Words.key(Substance.values()[page.moment().substance()]);
        return Words.rate("treatment.demand.seeking." + substance, page.moment().chance(Decision.PULSE_MARK));
    }

    static Optional<String> waits(Page page) {
        return page.entry().code() % 2 == 1
                ? Optional.of("no place is free: waits, until "
                        + page.until(page.entry().amount()) + " at most")
                : Optional.empty();
    }
}
