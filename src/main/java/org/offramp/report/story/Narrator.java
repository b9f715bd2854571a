package org.offramp.report.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offramp.justice.Standing;
import org.offramp.measure.Enacted;
import org.offramp.world.Diary.Entry;
import org.offramp.world.Diary.Kind;

/**
 * Tells a diary turn by turn, from the start of the reported years on, or from entry where the person comes later.
 *
 * @param gates of the arm, by number
 * @param start first reported day
 * @param startTick its tick
 */
record Narrator(List<Enacted> gates, LocalDate start, int startTick) {

    /** The turns worth telling, in order. */
    List<Turn> tell(List<Entry> entries) {
        List<Turn> turns = new ArrayList<>();
        Standing standing = Standing.OUTSIDE;
        Standing came = Standing.OUTSIDE;
        int node = 0;
        int since = 0;
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            if (e.tick() >= startTick) {
                Page page = new Page(entries, i, standing, came, node, since, gates, start, startTick);
                said(page)
                        .ifPresent(
                                text -> turns.add(new Turn(e.tick(), e.moment().age(), text)));
            }
            if (e.kind() == Kind.STANDS) {
                came = standing;
                standing = Standing.of(e.code());
            } else if (e.kind() == Kind.EPISODE) {
                node = e.code();
                since = e.tick();
            }
        }
        return turns;
    }

    private static Optional<String> said(Page page) {
        return switch (page.entry().kind()) {
            case PRESENT, REPORTED -> Optional.of(Life.state(page));
            case VITAL -> Optional.of(Life.vital(page));
            case USE -> Optional.of(Life.use(page));
            case NALOXONE ->
                Optional.of("leaves custody with naloxone to take home" + Words.rule("drug-use.naloxone-at-release"));
            case JUSTICE -> Justice.counted(page);
            case STANDS -> Justice.stands(page);
            case SENTENCE -> Optional.of(Justice.sentence(page));
            case TREATMENT -> Care.given(page);
            case EPISODE -> Care.waits(page);
            case MEASURE -> WayOut.step(page);
            case REFUSED -> Optional.of(WayOut.refused(page));
        };
    }
}
